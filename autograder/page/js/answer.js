// A student's answer, as it was written.

import { h, rich } from "../../../course/page/js/elements.js";

/** @import { Case } from "./types.d.ts" */

/** @param {Case} one */
export function answerView(one) {
  if (one.blank) return h("p", { class: "blank" }, "Niets ingevuld.");
  const many = one.answers.length > 1;
  return h(
    "div",
    {},
    one.why ? h("p", { class: "notice" }, `De computer was niet zeker: ${one.why}`) : null,
    one.answers.map(({ prompt, rows }) => h("section", {}, many ? h("h4", {}, rich(prompt)) : null, rows.length ? pairs(rows) : h("p", { class: "blank" }, "Niets ingevuld."))),
    one.own ? h("pre", {}, one.own) : null,
  );
}

/** @param {[string, string][]} rows */
const pairs = (rows) => h("dl", {}, rows.map(([label, text]) => [label ? h("dt", {}, label) : null, h("dd", {}, text)]).flat());
