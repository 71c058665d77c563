// Does a recap show what it is told, lead to the questions, and stay open where the learner opened it?

import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyPage, find, model } from "./page.js";
import { h } from "../../../course/page/js/elements.js";
import { renderRecap } from "../../../course/page/js/recap.js";

/** @param {string} open */
const STATE = (open) => ({
  line: "Je deed 2 van de 3 vragen van dit deel.",
  groups: [
    { state: "once", text: "Meteen goed: 1 vraag.", questions: [] },
    { state: "again", text: "Kijk hier nog eens naar: 1 vraag.", questions: [{ id: "keuze", prompt: "Wat past?" }] },
    { state: "open", text: open, questions: [{ id: "woord", prompt: "Welk woord?" }] },
  ],
});

test("does it name what went well, lead to what to look at again, and keep what was unfolded?", () => {
  emptyPage();
  const input = h("input", { type: "radio" });
  // What a browser has and jsdom has not.
  window.HTMLElement.prototype.scrollIntoView = () => {};
  Object.assign(globalThis, { CSS: { escape: String } });
  document.body.append(h("div", { class: "ivk", "data-question": "keuze" }, input));
  const view = model({ state: STATE("Nog open: 1 vraag.") });
  renderRecap({ model: view, el: document.body });
  const node = document.querySelector('[role="group"]');
  assert.equal(node?.getAttribute("aria-label"), "Hoe ging dit deel?");
  assert.match(node?.textContent ?? "", /2 van de 3.*Meteen goed: 1 vraag/);
  find(document, "button", "Wat past?").click();
  assert.equal(document.activeElement, input);
  const fold = find(document, "details");
  fold.open = true;
  view.say({ state: STATE("Nog open: 2 vragen.") });
  assert.equal(find(document, "details", "2 vragen").open, true);
});
