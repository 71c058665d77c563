// One right option: radio buttons.

/** @import { Changed, Control, Option } from "../../page/js/types.d.ts" */

import { describe, h, rich, uid } from "../../page/js/elements.js";
import { markPlace, setMark } from "../../page/js/marks.js";

/**
 * @param {{ options: Option[] }} spec
 * @param {Changed} changed
 * @returns {Control<string>}
 */
export default function choiceControl(spec, changed) {
  const name = uid("choice");
  const inputs = spec.options.map((option) => h("input", { type: "radio", name, value: option.id, id: uid("o"), change: () => changed() }));
  const marks = inputs.map((input) => {
    const mark = markPlace();
    describe(input, mark);
    return mark;
  });
  return {
    node: h("div", { class: "ivk-options" }, inputs.map((input, index) => h("div", { class: "ivk-option" }, input, h("label", { for: input.id }, rich(spec.options[index].text)), marks[index]))),
    mark: (states) => inputs.forEach((input, index) => setMark(marks[index], states[input.value])),
    get: () => inputs.find((input) => input.checked)?.value ?? null,
    set: (value) => inputs.forEach((input) => (input.checked = input.value === value)),
  };
}
