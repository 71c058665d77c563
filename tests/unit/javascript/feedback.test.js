// Is a second try offered before the explanation, and is the explanation always within reach?

import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyPage, find, model } from "./page.js";
import { questionRenderer } from "../../../course/page/js/question.js";
import choice from "../../../course/questions/choice/control.js";
import order from "../../../course/questions/order/control.js";

const draw = questionRenderer({}, { choice });
const OPTIONS = [{ id: "a", text: "Meer tijd" }, { id: "b", text: "Niets" }];

/** @param {Record<string, unknown>} saved */
async function drawn(saved = {}) {
  emptyPage();
  const view = model({ spec: { id: "keuze", kind: "choice", prompt: "Wat?", options: OPTIONS, store: "x", check: "Controleer" }, value: "b", saved });
  await draw({ model: view, el: document.body });
  /** What the kernel answers to the last draft. @param {Record<string, unknown>} result @param {boolean} again */
  const judge = (result, again) => view.say({ result, saved: { seq: view.sent.at(-1).seq, view: view.sent.at(-1).view, checked: true, again } });
  return { view, judge, explain: find(document, "button", "Bekijk de uitleg"), check: find(document, "button", "Controleer") };
}

test("is a first wrong try told by sign and word, with a second one and the explanation offered?", async () => {
  const { view, judge, explain, check } = await drawn();
  assert.equal(explain.hidden, true);
  check.click();
  judge({ message: "Nog niet goed. Je mag het nog één keer proberen, of bekijk de uitleg.", again: true }, true);
  const verdict = document.querySelector(".ivk-feedback .ivk-verdict");
  assert.equal(verdict?.getAttribute("data-state"), "again");
  assert.equal(explain.hidden, false);
  assert.equal(document.querySelector(".ivk-remarks"), null);
  find(document, "input").click(); // another option: the words go, the way to the explanation stays
  assert.equal(document.querySelector(".ivk-feedback")?.textContent, "");
  assert.equal(explain.hidden, false);
  explain.focus();
  explain.click();
  assert.deepEqual([view.sent.at(-1).check, view.sent.at(-1).explain], [true, true]);
  judge({ fraction: 0, message: "Nog niet goed.", remarks: [{ label: "Niets", state: "wrong", text: "Waarom" }], solution: [["Meer tijd", "Daarom"]] }, false);
  assert.match(document.querySelector(".ivk-feedback")?.textContent ?? "", /Niets.*Waarom.*Goed is:Meer tijd: Daarom/);
  assert.equal(explain.hidden, true);
  assert.equal(document.activeElement, check);
});

test("does one press on Controleer take an order as it stands, and judge it?", async () => {
  emptyPage();
  const view = model({ spec: { id: "volgorde", kind: "order", prompt: "Zet op volgorde.", items: OPTIONS, store: "x", check: "Controleer" } });
  await questionRenderer({}, { order })({ model: view, el: document.body });
  assert.equal(view.sent.length, 0);
  find(document, "button", "Controleer").click();
  assert.deepEqual(view.sent.map(({ value, check }) => ({ value, check })), [{ value: ["a", "b"], check: true }]);
  assert.equal(find(document, "button", "Antwoord wissen").hidden, false);
});

test("is the explanation still offered after the page was left?", async () => {
  assert.equal((await drawn({ again: true })).explain.hidden, false);
});
