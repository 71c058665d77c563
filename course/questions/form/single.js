// One field of a form that holds one answer, with its label and help text.

/** @import { Changed, Control, Field, Option } from "../../page/js/types.d.ts" */

import { describe, fieldGroup, h, labelled } from "../../page/js/elements.js";
import { typedControl } from "../../page/js/typed.js";
import choiceControl from "../choice/control.js";
import multipleChoiceControl from "../multiple_choice/control.js";
import numberControl from "../number/control.js";
import { openTextControl } from "../open_text/control.js";
import shortTextControl from "../short_text/control.js";

/**
 * @typedef {object} FieldSpec
 * @property {string} id
 * @property {"line" | "text" | "number" | "date" | "choice" | "radios" | "checks" | "rows"} type
 * @property {string} label
 * @property {string} [help]
 * @property {string} [unit]
 * @property {Option[]} options where there is something to choose
 * @property {number} [max] the number of rows
 * @property {FieldSpec[]} columns of rows
 */

/** @param {FieldSpec} spec @param {Changed} changed @returns {Control<string> & { field: Field }} */
function selectControl(spec, changed) {
  const field = h("select", {}, h("option", { value: "" }, "— kies —"), spec.options.map((option) => h("option", { value: option.id }, option.text)));
  field.addEventListener("change", () => changed());
  return { node: field, field, get: () => field.value || null, set: (value) => (field.value = value ?? "") };
}

/** @param {FieldSpec} spec @param {Changed} changed @returns {Control<string> & { field: Field }} */
function oneField(spec, changed) {
  if (spec.type === "choice") return selectControl(spec, changed);
  if (spec.type === "text") return openTextControl(spec, changed, 3);
  if (spec.type === "number") return numberControl(spec, changed);
  if (spec.type === "date") return typedControl(h("input", { type: "date", autocomplete: "off" }), changed);
  return shortTextControl(spec, changed);
}

/**
 * @param {FieldSpec} spec
 * @param {Changed} changed
 * @returns {Control}
 */
export function singleControl(spec, changed) {
  if (spec.type === "checks" || spec.type === "radios") {
    const control = spec.type === "checks" ? multipleChoiceControl(spec, changed) : choiceControl(spec, changed);
    return { ...control, node: describe(fieldGroup(spec, control.node), control.help) };
  }
  const control = oneField(spec, changed);
  return { ...control, node: labelled(control.field, spec.label, spec.help, control.node) };
}
