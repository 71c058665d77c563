// What became of a part of an answer, beside it: a sign, a word and a colour.

/** @import { Mark } from "./types.d.ts" */

import { h, uid } from "./elements.js";

/** The sign and the word of each state. @type {Record<Mark, [sign: string, word: string]>} */
export const SIGNS = {
  right: ["✓", "goed"],
  wrong: ["✗", "niet goed"],
  missed: ["○", "ook goed, niet gekozen"],
  again: ["↻", "kijk nog eens"],
  info: ["", ""],
};

/** A place for a mark; what it is about is described by it. */
export const markPlace = () => h("span", { class: "ivk-mark", id: uid("mark") });

/** Put a mark in its place, or take it away. @param {HTMLElement} place @param {Mark | undefined} state */
export function setMark(place, state = "info") {
  const [sign, word] = SIGNS[state];
  place.dataset.state = state;
  place.replaceChildren(...(word ? [h("span", { "aria-hidden": "true" }, `${sign} `), word] : []));
}

/**
 * Whether a part of an answer still is as it was: the place of an item, or the option that was chosen.
 *
 * @param {any} was @param {any} is @param {string} part
 */
export function sameIn(was, is, part) {
  const found = [was, is].map((value) => (Array.isArray(value) ? value.indexOf(part) : typeof value === "object" ? value?.[part] : value));
  return found[0] === found[1];
}
