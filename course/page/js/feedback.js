// Feedback on an answer.

/** @import { Remark, Result } from "./types.d.ts" */

import { h, rich } from "./elements.js";
import { SIGNS } from "./marks.js";

/**
 * Show a judgement: one line with the verdict, then a list with a word and a sign for each part, and the right answer
 * where that is not in the list. What is told of what was not chosen folds when the answer was right; before a second try
 * only what has words stands in the list, the rest is marked in the question.
 *
 * @param {HTMLElement} place
 * @param {Result | null} result
 */
export function showResult(place, result) {
  place.replaceChildren();
  if (!result || (!result.message && !result.remarks?.length)) return;
  const { fraction = null, remarks = [] } = result;
  const state = result.again ? "again" : fraction === 1 ? "right" : fraction === null ? "info" : fraction > 0 ? "part" : "wrong";
  place.append(h("p", { class: "ivk-verdict", "data-state": state }, h("span", {}, rich(result.message ?? ""))));
  const told = remarks.filter(({ text }) => text || !result.again);
  const others = fraction === 1 ? told.filter(({ state: one }) => one === "info") : [];
  place.append(...list(told.filter((remark) => !others.includes(remark))));
  if (others.length) place.append(h("details", { class: "ivk-others" }, h("summary", { "data-lm-suppress-shortcuts": "true" }, "Waarom niet iets anders?"), list(others)));
  if (!result.solution?.length) return;
  const right = result.solution.map(([label, text]) => h("li", {}, label && h("strong", {}, label), label && (label.endsWith(".") ? " " : ": "), rich(text)));
  place.append(h("p", { class: "ivk-verdict" }, "Goed is:"), h("ul", { class: "ivk-solution" }, right));
}

/** @param {Remark[]} remarks */
function list(remarks) {
  if (!remarks.length) return [];
  const signed = remarks.some(({ state }) => state in SIGNS && state !== "info");
  const lines = remarks.map((remark) => {
    // For the learner alone: what she ticks is kept nowhere.
    if (remark.state === "tick") return h("li", {}, h("label", {}, h("input", { type: "checkbox" }), h("span", {}, rich(remark.label))));
    const [sign, word] = SIGNS[remark.state];
    return h(
      "li",
      { "data-state": remark.state },
      signed && h("span", { class: "ivk-sign", "aria-hidden": "true" }, sign),
      h("span", { class: "ivk-remark" }, h("strong", {}, remark.label), word && ` (${word})`, remark.text && h("span", { class: "ivk-why" }, rich(remark.text))),
    );
  });
  return [h("ul", { class: "ivk-remarks" }, lines)];
}
