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
async function drawn(saved = {}, result = {}) {
  emptyPage();
  const view = model({ spec: { id: "keuze", kind: "choice", prompt: "Wat?", options: OPTIONS, store: "x", check: "Controleer" }, value: "b", saved, result });
  await draw({ model: view, el: document.body });
  /** What the kernel answers to the last draft. @param {Record<string, unknown>} told @param {boolean} again */
  const judge = (told, again) => view.say({ result: told, saved: { seq: view.sent.at(-1).seq, view: view.sent.at(-1).view, checked: true, again } });
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

test("does a question say when there is nothing more to try, also to who comes back to it?", async () => {
  const { view, judge, check } = await drawn();
  const settled = () => document.querySelector(".ivk")?.hasAttribute("data-settled");
  check.click();
  judge({ message: "Nog niet goed.", again: true }, true);
  assert.equal(settled(), false);
  view.say({ saved: { again: false, settled: true } });
  assert.equal(settled(), true);
  await drawn({ settled: true });
  assert.equal(settled(), true);
});

/** The words beside each option or item. */
const marks = () => [...document.querySelectorAll(".ivk-mark")].map((one) => one.textContent);

test("is what was chosen marked beside it, until another option is chosen, and heard with it?", async () => {
  const { view, judge, check } = await drawn();
  assert.deepEqual(marks(), ["", ""]);
  assert.ok(document.querySelector(".ivk")?.hasAttribute("data-unchecked"));
  check.click();
  judge({ fraction: null, message: "Nog niet goed.", remarks: [{ label: "Niets", state: "wrong", text: "Dan loopt hij vast.", part: "b" }], again: true }, true);
  assert.deepEqual(marks(), ["", "✗ niet goed"]);
  assert.match(document.querySelector(".ivk-feedback")?.textContent ?? "", /Niets \(niet goed\)Dan loopt hij vast\./);
  assert.ok(!document.querySelector(".ivk")?.hasAttribute("data-unchecked"));
  const [, chosen] = document.querySelectorAll("input");
  assert.equal(document.getElementById(chosen.getAttribute("aria-describedby") ?? "")?.textContent, "✗ niet goed");
  find(document, "input").click();
  assert.deepEqual(marks(), ["", ""]);
  const sent = view.sent.at(-1);
  view.say({ value: "a", result: {}, saved: { seq: sent.seq, view: sent.view } });
  assert.deepEqual(marks(), ["", ""]);
  assert.ok(document.querySelector(".ivk")?.hasAttribute("data-unchecked"));
});

test("does a mark stay with a row that was not moved, and go from one that was?", async () => {
  emptyPage();
  const items = [...OPTIONS, { id: "c", text: "Een boek" }, { id: "d", text: "Een maatje" }];
  const remarks = ["right", "again", "again", "again"].map((state, at) => ({ label: "", text: "", state, part: items[at].id }));
  const view = model({ spec: { id: "volgorde", kind: "order", prompt: "Zet.", items, store: "x", check: "Controleer" }, value: ["a", "b", "c", "d"], result: { fraction: null, message: "1 van de 4", remarks, again: true } });
  await questionRenderer({}, { order })({ model: view, el: document.body });
  assert.deepEqual(marks(), ["✓ goed", "↻ kijk nog eens", "↻ kijk nog eens", "↻ kijk nog eens"]);
  assert.equal(document.querySelector(".ivk-remarks"), null);
  [...document.querySelectorAll("button")].find((one) => one.getAttribute("aria-label") === "Omhoog: Een boek")?.click();
  assert.deepEqual(marks(), ["✓ goed", "", "", "↻ kijk nog eens"]);
});

test("is the judgement there again for who comes back, with what was not chosen folded where it was right?", async () => {
  const remarks = [{ label: "Niets", state: "right", text: "Ja.", part: "b" }, { label: "Meer tijd", state: "info", text: "Nee.", part: "a" }];
  await drawn({}, { fraction: 1, message: "Goed.", remarks });
  assert.equal(document.querySelector(".ivk-verdict")?.getAttribute("data-state"), "right");
  assert.deepEqual(marks(), ["", "✓ goed"]);
  assert.equal(find(document, "details").open, false);
  assert.match(find(document, "details").textContent ?? "", /Waarom niet iets anders\?Meer tijdNee\./);
  assert.equal(document.querySelectorAll(".ivk-feedback > .ivk-remarks > li").length, 1);
});

test("are criteria to tick for oneself, and no judgement?", async () => {
  await drawn({}, { fraction: null, message: "Klopt dit voor jouw tekst?", remarks: [{ label: "Je noemt een reden.", state: "tick", text: "" }, { label: "Voorbeeld van een antwoord", state: "info", text: "Zo." }] });
  const box = /** @type {HTMLInputElement | null} */ (document.querySelector('.ivk-feedback input[type="checkbox"]'));
  assert.equal(box?.closest("label")?.textContent, "Je noemt een reden.");
  assert.equal(box?.checked, false);
  assert.equal(document.querySelector(".ivk-verdict")?.getAttribute("data-state"), "info");
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
