// A number, kept as it was typed.

/** @import { Changed } from "../../page/js/types.d.ts" */

import { h } from "../../page/js/elements.js";
import { typedControl } from "../../page/js/typed.js";

/** @param {{ unit?: string }} spec @param {Changed} changed */
export default function numberControl(spec, changed) {
  return typedControl(h("input", { type: "text", inputmode: "decimal", autocomplete: "off", class: "ivk-number" }), changed, spec.unit);
}
