// Saving: is the sign true, and is nothing lost that the kernel has not confirmed?

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { emptyPage, model, stopClock } from "./page.js";
import { h } from "../../../course/page/js/elements.js";
import { TEXT, createSaver } from "../../../course/page/js/saver.js";

const SPEC = { store: "modules/proef", id: "vraag" };
const KEY = "inclusief-voor-de-klas:modules/proef:vraag";

/** Let time pass. @type {(wait: number) => void} */
let pass;

/** @param {Record<string, unknown>} traits */
function saving(traits = {}) {
  const view = model({ spec: SPEC, ...traits });
  const status = h("p");
  return { view, status, saver: createSaver(view, status, () => {}) };
}

beforeEach(() => {
  emptyPage();
  pass = stopClock();
});

test("does the sign say saved only after the kernel confirmed this very answer?", () => {
  const { view, status, saver } = saving();
  saver.save("a");
  saver.save("b");
  assert.equal(status.dataset.state, "saving");
  view.say({ value: "a", saved: { seq: 1, view: view.sent[0].view, time: "10.00" } });
  assert.equal(status.dataset.state, "saving");
  view.say({ value: "b", saved: { seq: 2, view: view.sent[1].view, time: "10.01" } });
  assert.equal(status.textContent, "Opgeslagen om 10.01");
  assert.equal(localStorage.getItem(KEY), null);
});

test("does the browser keep an answer that nobody confirms, and does the sign say so?", () => {
  const { status, saver } = saving();
  saver.save("a");
  pass(4000);
  assert.equal(status.textContent, TEXT.slow);
  pass(16000);
  assert.equal(status.textContent, TEXT.lost);
  assert.deepEqual(JSON.parse(localStorage.getItem(KEY) ?? ""), { value: "a", known: null });
});

test("do pages on other ports hear that something waits here, until nothing does?", () => {
  const other = "inclusief-voor-de-klas:modules/elders:vraag";
  localStorage.setItem(other, "{}");
  const { view, saver } = saving();
  saver.save("a");
  assert.equal(document.cookie, "ivk-wacht-8888=1");
  view.say({ value: "a", saved: { seq: 1, view: view.sent[0].view, time: "10.00" } });
  assert.equal(document.cookie, "ivk-wacht-8888=1");
  localStorage.removeItem(other);
  saver.save("b");
  view.say({ value: "b", saved: { seq: 2, view: view.sent[1].view, time: "10.01" } });
  assert.equal(document.cookie, "");
});

test("is what is typed sent at once, four times a second at most, and the last text always?", () => {
  const { view, saver } = saving();
  for (const text of ["h", "ho", "hoi"]) saver.save(text, { pause: true });
  assert.deepEqual(view.sent.map((draft) => draft.value), ["h"]);
  pass(250);
  assert.deepEqual(view.sent.map((draft) => draft.value), ["h", "hoi"]);
  // Somebody who types fast, for ten seconds.
  for (let key = 0; key < 100; key += 1) {
    saver.save(`hoi${key}`, { pause: true });
    pass(100);
  }
  pass(250);
  assert.ok(view.sent.length <= 2 + 41, String(view.sent.length));
  assert.equal(view.sent.at(-1)?.value, "hoi99");
});

test("does the sign wait while somebody types, and is each answer in the browser until it is confirmed?", () => {
  const { view, status, saver } = saving();
  saver.save("h", { pause: true });
  view.say({ value: "h", saved: { seq: 1, view: view.sent[0].view, time: "10.00" } });
  assert.equal(status.dataset.state, "saving");
  assert.equal(localStorage.getItem(KEY), null);
  saver.save("ho", { pause: true });
  assert.notEqual(localStorage.getItem(KEY), null);
  pass(600);
  assert.equal(status.dataset.state, "saving");
  view.say({ value: "ho", saved: { seq: 2, view: view.sent[0].view, time: "10.01" } });
  assert.equal(status.textContent, "Opgeslagen om 10.01");
});

test("is what still waits for its turn sent when the page is left?", () => {
  const { view, saver } = saving();
  saver.save("ho", { pause: true });
  saver.save("hoi", { pause: true });
  saver.destroy();
  assert.deepEqual(view.sent.map((draft) => draft.value), ["ho", "hoi"]);
});

test("does a refused answer stay in the browser?", () => {
  const { view, status, saver } = saving();
  saver.save("a");
  view.say({ saved: { seq: 1, view: view.sent[0].view, error: "De schijf is vol." } });
  assert.equal(status.textContent, "De schijf is vol.");
  assert.notEqual(localStorage.getItem(KEY), null);
});

test("does an answer from another window leave what is being typed here alone?", () => {
  const { view, status, saver } = saving();
  saver.save("hier");
  view.say({ value: "daar", saved: { seq: 1, view: "een ander", time: "9.00" } });
  assert.equal(status.dataset.state, "saving");
  assert.equal(view.sent[0].known, null);
});

test("is an answer that was saved after all forgotten, and another one offered?", () => {
  localStorage.setItem(KEY, JSON.stringify({ value: "a", known: null }));
  assert.equal(saving({ value: "a" }).saver.unsent(), null);
  assert.equal(localStorage.getItem(KEY), null);
  localStorage.setItem(KEY, JSON.stringify({ value: "a", known: null }));
  assert.deepEqual(saving({ value: "b" }).saver.unsent(), { value: "a", known: null });
});
