// Several right options: boxes to tick.

/** @import { Changed, Control, Option } from "../../page/js/types.d.ts" */

import { h, helpText, uid } from "../../page/js/elements.js";
import { optionRows } from "../../page/js/marks.js";

/**
 * @param {{ kind?: string, options: Option[] }} spec a question, or a field of a form (which has no kind)
 * @param {Changed} changed
 * @returns {Control<string[]>}
 */
export default function multipleChoiceControl(spec, changed) {
  const inputs = spec.options.map((option) => h("input", { type: "checkbox", value: option.id, id: uid("o"), change: () => changed() }));
  const { rows, mark } = optionRows(inputs, spec.options);
  const help = helpText(spec.kind ? "Meer antwoorden kunnen goed zijn." : "Je mag er meer dan één kiezen.", "p");
  return {
    help,
    node: h("div", { class: "ivk-options" }, help, rows),
    mark,
    get: () => {
      const ticked = inputs.filter((input) => input.checked).map((input) => input.value);
      return ticked.length ? ticked : null;
    },
    set: (value) => inputs.forEach((input) => (input.checked = (value ?? []).includes(input.value))),
  };
}
