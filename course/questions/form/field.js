// Any field of a form.

/** @import { Changed } from "../../page/js/types.d.ts" */
/** @import { FieldSpec } from "./single.js" */

import { rowsControl } from "./rows.js";
import { singleControl } from "./single.js";

/** @param {FieldSpec} spec @param {Changed} changed */
export const fieldControl = (spec, changed) => (spec.type === "rows" ? rowsControl : singleControl)(spec, changed);
