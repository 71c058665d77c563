// Feedback on an answer.

/** @import { Result } from "./types.d.ts" */

import { h, rich } from "./elements.js";

/**
 * Show a judgement: one line with the verdict, then a list with a word and a sign for each part, and the right answer
 * where that is not in the list.
 *
 * @param {HTMLElement} place
 * @param {Result | null} result
 */
export function showResult(place, result) {
  const signs = { right: ["✓", "goed"], wrong: ["✗", "niet goed"], missed: ["○", "ook goed, niet gekozen"], info: ["", ""] };
  place.replaceChildren();
  if (!result || (!result.message && !result.remarks?.length)) return;
  const { fraction = null } = result;
  const state = result.again ? "again" : fraction === 1 ? "right" : fraction === null ? "info" : fraction > 0 ? "part" : "wrong";
  place.append(h("p", { class: "ivk-verdict", "data-state": state }, h("span", {}, rich(result.message ?? ""))));
  const signed = result.remarks?.some((remark) => remark.state !== "info");
  if (result.remarks?.length) place.append(
    h(
      "ul",
      { class: "ivk-remarks" },
      result.remarks.map((remark) => {
        const [sign, word] = signs[remark.state];
        return h(
          "li",
          { "data-state": remark.state },
          signed && h("span", { class: "ivk-sign", "aria-hidden": "true" }, sign),
          h("span", { class: "ivk-remark" }, h("strong", {}, remark.label), word && ` (${word})`, remark.text && h("span", { class: "ivk-why" }, rich(remark.text))),
        );
      }),
    ),
  );
  if (!result.solution?.length) return;
  const right = result.solution.map(([label, text]) => h("li", {}, label && h("strong", {}, label), label && (label.endsWith(".") ? " " : ": "), rich(text)));
  place.append(h("p", { class: "ivk-verdict" }, "Goed is:"), h("ul", { class: "ivk-solution" }, right));
}
