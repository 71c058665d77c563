// What became of a part of an answer, beside it: a sign, a word and a colour.

/** @import { Mark, Option } from "./types.d.ts" */

import { describe, h, rich, uid } from "./elements.js";

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
 * The rows of options to choose from, each with its control, its words and a place for its mark; and what marks them.
 *
 * @param {HTMLInputElement[]} inputs @param {Option[]} options
 */
export function optionRows(inputs, options) {
  const marks = inputs.map((input) => {
    const place = markPlace();
    describe(input, place);
    return place;
  });
  return {
    rows: inputs.map((input, index) => h("div", { class: "ivk-option" }, input, h("label", { for: input.id }, rich(options[index].text)), marks[index])),
    /** @param {Record<string, Mark>} states */
    mark: (states) => inputs.forEach((input, index) => setMark(marks[index], states[input.value])),
  };
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
