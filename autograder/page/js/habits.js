// What the browser keeps of a reader: how she likes to read, and what she typed until the server has it.

import { randomId } from "../../../course/page/js/elements.js";

/** @import { Given, Habits } from "./types.d.ts" */

const HABITS = "ivk-lezen";

/** @param {string} key @returns {any} */
function kept(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/** @param {string} key @param {unknown} value */
function keep(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing: the server has what was saved.
  }
}

/** @returns {Habits} */
export function readHabits() {
  const found = { reader: "", second: false, hidden: true, order: "random", keys: true, seed: randomId(), ...kept(HABITS) };
  keep(HABITS, found);
  return found;
}

/** @param {Habits} habits */
export const keepHabits = (habits) => keep(HABITS, habits);

/** What was typed and perhaps not saved. @param {string} place @returns {(Given & { seen: string }) | null} */
export const readDraft = (place) => kept(`ivk-concept-${place}`);

/** @param {string} place @param {(Given & { seen: string }) | null} draft */
export const keepDraft = (place, draft) => keep(`ivk-concept-${place}`, draft);
