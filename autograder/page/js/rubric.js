// The rubric as buttons: every level of every criterion is one, with what earns it.

import { h, rich } from "../../../course/page/js/elements.js";

/** @import { Anchor, Criterion, Reading } from "./types.d.ts" */

/** A level gets at least the room of so many letters. */
const SHORT = 40;

/**
 * @param {readonly Criterion[]} criteria
 * @param {{ give: (criterion: number, points: number) => void, enter: (criterion: number) => void }} on
 */
export function rubricView(criteria, on) {
  const rows = criteria.map((criterion, place) => row(criterion, place + 1, on));
  const node = h("div", { class: "rubric" }, rows.map((one) => one.node));
  /** @param {Record<string, number>} levels @param {number} active */
  const show = (levels, active) => {
    for (const [place, one] of rows.entries()) {
      one.node.classList.toggle("active", place + 1 === active);
      for (const [button, points] of one.buttons) button.setAttribute("aria-pressed", String(levels[place + 1] === points));
    }
  };
  return { node, show };
}

/** @param {Criterion} criterion @param {number} number @param {Parameters<typeof rubricView>[1]} on */
function row(criterion, number, on) {
  /** @type {Map<HTMLButtonElement, number>} */
  const buttons = new Map();
  for (const { points, text } of criterion.levels) {
    const words = text || "tussen de twee ernaast";
    const button = h(
      "button",
      { type: "button", "aria-pressed": "false", click: () => on.give(number, points), focus: () => on.enter(number) },
      h("span", {}, h("strong", {}, String(points)), " ", h("span", { class: text ? null : "between" }, words)),
    );
    button.style.flexGrow = String(Math.max(SHORT, words.length)); // a long text gets more room, so that all fits a screen
    buttons.set(button, points);
  }
  const node = h("fieldset", { class: "criterion" }, h("legend", {}, `${number}. ${criterion.title}`), h("div", { class: "levels" }, [...buttons.keys()]));
  return { node, buttons };
}

/** What a lecturer judges by, besides the levels: examples with points, a model answer, notes. @param {Reading} reading */
export function beside(reading) {
  return [
    reading.model ? folded("Voorbeeld van een sterk antwoord", h("p", {}, rich(reading.model))) : null,
    reading.anchors.length ? folded("Voorbeelden met punten", ...reading.anchors.map((one) => anchor(one, reading.criteria))) : null,
    reading.notes ? folded("Meer uit de rubric", html(reading.notes)) : null,
  ];
}

/** @param {Anchor} one @param {readonly Criterion[]} criteria */
function anchor({ name, points, text, why }, criteria) {
  const levels = points.map((value, place) => `${criteria[place]?.title ?? place + 1}: ${value}`).join(" · ");
  return h("section", {}, h("h4", {}, `Voorbeeld ${name}`), h("p", { class: "quiet" }, levels), h("p", {}, rich(text)), why ? h("p", {}, h("em", {}, why)) : null);
}

/** A piece that folds out. @param {string} title @param {HTMLElement[]} parts */
export const folded = (title, ...parts) => h("details", {}, h("summary", {}, title), parts);

/** HTML that the server made from an author's text. @param {string} text */
export function html(text) {
  const node = h("div", { class: "text" });
  node.innerHTML = text;
  return node;
}
