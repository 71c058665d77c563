// A word or a short phrase.

/** @import { Changed } from "../../page/js/types.d.ts" */

import { h } from "../../page/js/elements.js";
import { typedControl } from "../../page/js/typed.js";

/** @param {{ unit?: string }} spec @param {Changed} changed */
export default function shortTextControl(spec, changed) {
  return typedControl(h("input", { type: "text", autocomplete: "off" }), changed, spec.unit);
}
