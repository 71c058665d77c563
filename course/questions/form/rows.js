// Rows with the same columns; rows can be added, and taken away with a way back.

/** @import { Answer, Changed, Control } from "../../page/js/types.d.ts" */
/** @import { FieldSpec } from "./single.js" */

import { fieldGroup, h } from "../../page/js/elements.js";
import { singleControl } from "./single.js";

/** @typedef {Record<string, Answer>} RowValue */
/**
 * @typedef {object} Row
 * @property {HTMLElement} node
 * @property {HTMLElement} legend
 * @property {HTMLElement} which says to the ear which row a button belongs to
 * @property {{ id: string, control: Control }[]} controls
 * @property {HTMLElement | null} first what gets the focus
 */

/**
 * @param {FieldSpec} spec
 * @param {Changed} changed
 * @returns {Control<RowValue[]>}
 */
export function rowsControl(spec, changed) {
  const limit = spec.max ?? 30;
  const body = h("div", { class: "ivk-rows" });
  const announce = h("span", { class: "ivk-hidden", role: "status" });
  const add = h("button", { type: "button", click: () => insert(undefined, rows.length, "toegevoegd") }, "Rij toevoegen");
  const back = h("button", { type: "button", class: "ivk-quiet", click: () => taken && insert(taken.value, taken.index, "teruggezet") });
  /** @type {Row[]} */
  let rows = [];
  /** @type {{ value: RowValue, index: number } | null} what stood in the row that was taken away last, and where */
  let taken = null;
  const number = () => {
    rows.forEach((row, index) => {
      row.legend.textContent = `Rij ${index + 1}`;
      row.which.textContent = ` (rij ${index + 1})`;
    });
    add.disabled = rows.length >= limit;
    back.hidden = taken === null || add.disabled;
    back.textContent = taken === null ? "" : `Zet rij ${taken.index + 1} terug`;
  };
  /** @param {Row} row @returns {RowValue} */
  const given = (row) => Object.fromEntries(row.controls.map(({ id, control }) => [id, control.get()]).filter(([, value]) => value !== null));
  /** @param {RowValue | undefined} value @param {number} index @param {string} word */
  const insert = (value, index, word) => {
    if (value !== undefined) taken = null;
    addRow(value, index);
    changed();
    rows[index].first?.focus();
    announce.textContent = `Rij ${index + 1} ${word}.`;
  };
  /** @param {Row} row */
  const takeAway = (row) => {
    const index = rows.indexOf(row);
    const value = given(row);
    if (Object.keys(value).length) taken = { value, index };
    rows.splice(index, 1);
    row.node.remove();
    number();
    changed();
    announce.textContent = `Rij ${index + 1} verwijderd.`;
    (back.hidden ? add : back).focus();
  };
  /** @param {RowValue | undefined} value @param {number} index */
  const addRow = (value, index) => {
    const controls = spec.columns.map((column) => ({ id: column.id, control: singleControl(column, changed) }));
    const legend = h("legend", {});
    const which = h("span", { class: "ivk-hidden" });
    const remove = h("button", { type: "button", class: "ivk-quiet", click: () => takeAway(row) }, "Verwijderen", which);
    const node = h("fieldset", { class: "ivk-form-row" }, legend, h("div", { class: "ivk-form-columns" }, controls.map(({ control }) => control.node), remove));
    /** @type {Row} */
    const row = { node, legend, which, controls, first: node.querySelector("input, select, textarea") };
    controls.forEach(({ id, control }) => control.set(value?.[id] ?? null));
    rows.splice(index, 0, row);
    body.insertBefore(node, body.children[index] ?? null);
    number();
  };
  /** @param {RowValue[] | null} value */
  const set = (value) => {
    rows = [];
    taken = null;
    body.replaceChildren();
    (value?.length ? value : [{}]).forEach((one, index) => addRow(one, index));
  };
  set(null);
  return {
    node: fieldGroup(spec, body, h("div", { class: "ivk-actions" }, add, back), announce),
    get: () => {
      const values = rows.map(given);
      return values.some((value) => Object.keys(value).length) ? values : null;
    },
    set,
  };
}
