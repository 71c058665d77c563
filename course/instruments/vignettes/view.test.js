// Does a deck wait for the kernel, and keep each rating under its situation?

import assert from "node:assert/strict";
import { test } from "node:test";
import { model } from "../../../tests/unit/javascript/page.js";
import deck from "./view.js";

test("does a deck wait until the kernel has dealt it, and keep a rating under its situation?", () => {
  const view = model({ deck: { owner: "" } });
  const control = deck.control({ levels: [{ id: "po", text: "Basisschool" }] }, () => {}, view);
  document.body.replaceChildren(control.node);
  control.set({ version: 1, class: "PABO2A", serial: 12, level: "po", id: "f".repeat(16), vorm1: {}, vorm2: {} });
  assert.match(control.node.textContent ?? "", /Je stapel wordt gemaakt/);
  const cards = [{ id: "v1", text: "Situatie", base: true }];
  view.say({ deck: { owner: "f".repeat(16), form: "vorm1", cards, outcomes: [{ id: "zin", text: "Zin" }], scale: ["laag", "hoog"], question: "Hoe?" } });
  control.node.querySelectorAll("input")[1].click();
  assert.deepEqual(control.get()?.vorm1, { v1: { zin: 2 } });
  assert.match(control.node.textContent ?? "", /Alle 1 situaties zijn beoordeeld/);
});

test("does a situation begin without a score, with a word for every score, and is a score a button and no slider?", () => {
  const view = model({ deck: { owner: "" } });
  const control = deck.control({ levels: [{ id: "po", text: "Basisschool" }] }, () => {}, view);
  document.body.replaceChildren(control.node);
  control.set({ version: 1, class: "PABO2A", serial: 12, level: "po", id: "f".repeat(16), vorm1: {}, vorm2: {} });
  const cards = [{ id: "v1", text: "Situatie", base: true }];
  view.say({ deck: { owner: "f".repeat(16), form: "vorm1", cards, outcomes: [{ id: "zin", text: "Zin" }], scale: ["laag", "midden", "hoog"], question: "Hoe?" } });
  const scores = [...control.node.querySelectorAll("input")];
  assert.deepEqual(scores.map(({ type, checked }) => [type, checked]), Array(3).fill(["radio", false]));
  assert.deepEqual(scores.map((score) => score.labels?.[0].textContent), ["1 laag", "2 midden", "3 hoog"]);
});
