// Free text.

/** @import { Changed } from "../../page/js/types.d.ts" */

import { h } from "../../page/js/elements.js";
import { typedControl } from "../../page/js/typed.js";

/** @param {{ unit?: string }} spec @param {Changed} changed @param {number} rows */
export function openTextControl(spec, changed, rows = 5) {
  return typedControl(h("textarea", { rows: String(rows) }), changed, spec.unit);
}

/** @param {{ unit?: string }} spec @param {Changed} changed */
export default (spec, changed) => openTextControl(spec, changed);
