// Several fields that belong together.

/** @import { Answer, Changed, Control } from "../../page/js/types.d.ts" */
/** @import { CardsSpec } from "./cards.js" */
/** @import { FieldSpec } from "./single.js" */

import { h } from "../../page/js/elements.js";
import { cardsControl } from "./cards.js";
import { fieldControl } from "./field.js";

/**
 * @param {{ fields: FieldSpec[] }} spec
 * @param {Changed} changed
 * @returns {Control<Record<string, Answer>>}
 */
function fieldsControl(spec, changed) {
  const controls = spec.fields.map((field) => ({ id: field.id, control: fieldControl(field, changed) }));
  return {
    node: h("div", { class: "ivk-form" }, controls.map(({ control }) => control.node)),
    get: () => {
      const given = controls.map(({ id, control }) => [id, control.get()]).filter(([, value]) => value !== null);
      return given.length ? Object.fromEntries(given) : null;
    },
    set: (value) => controls.forEach(({ id, control }) => control.set(value?.[id] ?? null)),
  };
}

/** @param {{ fields: FieldSpec[] } | CardsSpec} spec @param {Changed} changed */
export default function formControl(spec, changed) {
  return "groups" in spec && spec.groups ? cardsControl(spec, changed) : fieldsControl(spec, changed);
}
