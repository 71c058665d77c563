// A field to type in. `changed(true)` means: the learner is still typing.

/** @import { Changed, Control } from "./types.d.ts" */

import { describe, h, uid } from "./elements.js";

/**
 * @template {HTMLInputElement | HTMLTextAreaElement} Typed
 * @param {Typed} field
 * @param {Changed} changed
 * @param {string} [unit] what stands behind the field
 * @returns {Control<string> & { field: Typed }}
 */
export function typedControl(field, changed, unit) {
  field.addEventListener("input", () => changed(true));
  field.addEventListener("change", () => changed());
  const after = unit ? h("span", { class: "ivk-unit", id: uid("unit") }, unit) : null;
  describe(field, after);
  return {
    node: h("div", { class: "ivk-typed" }, field, after),
    field,
    get: () => (field.value.trim() ? field.value : null),
    set: (value) => (field.value = value ?? ""),
  };
}
