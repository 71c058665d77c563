// Statements on a scale, each with its own row of levels.

/** @import { Changed, Control, Option } from "../../page/js/types.d.ts" */

import { h, rich, uid } from "../../page/js/elements.js";

/**
 * @typedef {object} RatingSpec
 * @property {{ min: number, max: number, low?: string, high?: string, levels: string[] }} scale the words of all
 *   levels, or of both ends
 * @property {string} [unknown] one more option
 * @property {Option[]} items
 */

/**
 * @param {RatingSpec} spec
 * @param {Changed} changed
 * @returns {Control<Record<string, number | "?">>}
 */
export default function ratingControl(spec, changed) {
  /** @type {[number | "?", string][]} */
  const levels = [];
  for (let level = spec.scale.min; level <= spec.scale.max; level += 1) levels.push([level, spec.scale.levels[level - spec.scale.min] || String(level)]);
  const points = levels.length;
  if (spec.unknown) levels.push(["?", spec.unknown]);
  const words = spec.scale.levels.length > 0;
  const items = spec.items.map((item) => {
    const name = uid("rate");
    const inputs = levels.map(([level]) => h("input", { type: "radio", name, id: uid("r"), value: String(level), change: () => changed() }));
    // The words at the ends of the scale belong to its first and last point, for who does not see where they stand.
    /** @type {Record<number, string | undefined>} */
    const ends = words ? {} : { 0: spec.scale.low, [points - 1]: spec.scale.high };
    /** @param {HTMLInputElement} input @param {number} index */
    const level = (input, index) => h("span", { class: "ivk-level" }, input, h("label", { for: input.id }, levels[index][1], ends[index] && h("span", { class: "ivk-hidden" }, `: ${ends[index]}`)));
    /** @param {string | undefined} text */
    const end = (text) => !words && text && h("span", { class: "ivk-end", "aria-hidden": "true" }, text);
    const drawn = inputs.map(level);
    // In a narrow page a word never parts from its end of the scale.
    const node = h(
      "fieldset",
      { class: "ivk-rating" },
      h("legend", {}, rich(item.text)),
      h(
        "div",
        { class: words ? "ivk-levels ivk-words" : "ivk-levels" },
        h("span", { class: "ivk-edge" }, end(spec.scale.low), drawn[0]),
        drawn.slice(1, points - 1),
        h("span", { class: "ivk-edge" }, drawn[points - 1], end(spec.scale.high)),
        drawn.slice(points),
      ),
    );
    return { id: item.id, inputs, node };
  });
  /** @param {string} text @returns {number | "?"} */
  const parse = (text) => (text === "?" ? text : Number(text));
  return {
    node: h("div", {}, items.map((item) => item.node)),
    get: () => {
      const given = items.flatMap(({ id, inputs }) => inputs.filter((input) => input.checked).map((input) => [id, parse(input.value)]));
      return given.length ? Object.fromEntries(given) : null;
    },
    set: (value) => items.forEach((item) => item.inputs.forEach((input) => (input.checked = value?.[item.id] !== undefined && String(value[item.id]) === input.value))),
  };
}
