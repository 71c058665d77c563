// A SHARE answer while it is being made, and as it is stored; sheet.py says what it means.

import { randomId } from "../../page/js/elements.js";

/** @typedef {{ sheet: string, name?: string, answers: Record<string, string>, done?: boolean }} Sheet */
/** @typedef {{ outcome?: string, text?: string, who?: string }} Agreed */
/** @typedef {"invullen" | "tweede" | "lezen" | "vergelijken"} Stage */
/** @typedef {"bestanden" | "laptop"} Mode */
/**
 * @typedef {object} ShareAnswer
 * @property {Mode} mode
 * @property {Stage} stage
 * @property {Sheet} own
 * @property {Sheet} [partner]
 * @property {Record<string, Agreed>} [rows]
 * @property {{ date?: string, first?: string }} [follow]
 */
/**
 * @typedef {object} State
 * @property {Mode | null} mode
 * @property {Stage} stage
 * @property {Sheet} own
 * @property {Sheet | null} partner
 * @property {Record<string, Agreed>} rows
 * @property {{ date?: string, first?: string }} follow
 */
/** @typedef {{ id: string, group: string, label: string, title: string, text: string, prompt: string }} SheetRow */

/**
 * @typedef {object} ShareSpec
 * @property {SheetRow[]} rows
 * @property {{ title: string }[]} steps
 * @property {{ id: string, title: string, text: string }[]} outcomes
 * @property {number} max characters of a field
 * @property {number} max_name
 * @property {number} pause in seconds
 * @property {Sheet} [practice] the sheet of an invented partner
 */

/** @type {(keyof Agreed)[]} */
const SHARE_ORDER = ["outcome", "text", "who"];

/** @param {unknown} text @returns {text is string} */
export const filled = (text) => typeof text === "string" && text.trim() !== "";

/** @returns {Sheet} */
export function newSheet() {
  return { sheet: randomId(), name: "", answers: {}, done: false };
}

/** @returns {State} */
export function newState() {
  return { mode: null, stage: "invullen", own: newSheet(), partner: null, rows: {}, follow: {} };
}

/**
 * What of a table is filled in, in this order.
 *
 * @template {Record<string, any>} Table
 * @param {Table} table
 * @param {(keyof Table & string)[]} keys
 * @returns {any}
 */
const keep = (table, keys) => Object.fromEntries(keys.filter((key) => filled(table[key])).map((key) => [key, table[key]]));

/** @param {Sheet} sheet @param {string[]} ids @returns {Sheet} */
const sheetOf = (sheet, ids) => ({ sheet: sheet.sheet, ...keep(sheet, ["name"]), answers: keep(sheet.answers, ids), ...(sheet.done ? { done: true } : {}) });

/**
 * The answer in the order and with the omissions that the kernel gives it; `ids` are those of the rows.
 *
 * @param {State} state
 * @param {string[]} ids
 * @returns {ShareAnswer | null}
 */
export function answerOf(state, ids) {
  if (!state.mode) return null;
  const agreed = ids.map((id) => [id, keep(state.rows[id] ?? {}, SHARE_ORDER)]).filter(([, row]) => Object.keys(row).length);
  const follow = keep(state.follow, ["date", "first"]);
  return {
    mode: state.mode,
    stage: state.stage,
    own: sheetOf(state.own, ids),
    ...(state.partner ? { partner: sheetOf(state.partner, ids) } : {}),
    ...(agreed.length ? { rows: Object.fromEntries(agreed) } : {}),
    ...(Object.keys(follow).length ? { follow } : {}),
  };
}
