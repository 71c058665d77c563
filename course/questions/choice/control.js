// One right option: radio buttons.

/** @import { Changed, Control, Option } from "../../page/js/types.d.ts" */

import { h, uid } from "../../page/js/elements.js";
import { optionRows } from "../../page/js/marks.js";

/**
 * @param {{ options: Option[] }} spec
 * @param {Changed} changed
 * @returns {Control<string>}
 */
export default function choiceControl(spec, changed) {
  const name = uid("choice");
  const inputs = spec.options.map((option) => h("input", { type: "radio", name, value: option.id, id: uid("o"), change: () => changed() }));
  const { rows, mark } = optionRows(inputs, spec.options);
  return {
    node: h("div", { class: "ivk-options" }, rows),
    mark,
    get: () => inputs.find((input) => input.checked)?.value ?? null,
    set: (value) => inputs.forEach((input) => (input.checked = input.value === value)),
  };
}
