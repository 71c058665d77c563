// Reading by question: which answer comes next, what levels add up to, and what a key asks for.

import assert from "node:assert/strict";
import test from "node:test";
import "./page.js";

const { counted, nextToRead, ordered, stateOf, suggestions, sum, withLine } = await import("../../../autograder/page/js/queue.js");
const { meant } = await import("../../../autograder/page/js/keys.js");

/** @import { Case } from "../../../autograder/page/js/types.d.ts" */

/** @param {string} student @param {Partial<Case["judgement"]>} [judgement] @returns {Case} */
const one = (student, judgement = {}) => ({
  student,
  notebook: "n",
  name: `Naam ${student}`,
  answers: [],
  own: "",
  why: "",
  blank: false,
  judgement: { levels: {}, points: "", comment: "", done: false, later: false, reader: "", moment: "", version: "", ...judgement },
});

test("a random order stays the same and is not that of the list", () => {
  const cases = Array.from({ length: 30 }, (_, place) => one(String(1000 + place)));
  const first = ordered(cases, { order: "random", seed: "a" }).map(({ student }) => student);
  assert.deepEqual(ordered([...cases].reverse(), { order: "random", seed: "a" }).map(({ student }) => student), first);
  assert.notDeepEqual(first, cases.map(({ student }) => student));
  assert.notDeepEqual(ordered(cases, { order: "random", seed: "b" }).map(({ student }) => student), first);
});

test("after the last comes the first that is open, and what was put aside comes at the end", () => {
  const cases = [one("1", { later: true }), one("2"), one("3", { done: true, points: "4" }), one("4", { points: "4" })];
  assert.deepEqual(cases.map(stateOf), ["later", "open", "done", "again"]);
  assert.equal(nextToRead(cases, 1), 3);
  assert.equal(nextToRead(cases, 3), 1);
  assert.equal(nextToRead([cases[0], cases[2]], 1), 0);
  assert.equal(nextToRead([cases[2], cases[2]], 0), -1);
  assert.deepEqual(counted(cases), { total: 4, done: 1, later: 1 });
});

test("points are there only when every criterion has a level, with a decimal comma", () => {
  assert.equal(sum({ 1: 2, 2: 1.5 }, 2), "3,5");
  assert.equal(sum({ 1: 0, 2: 0 }, 2), "0");
  assert.equal(sum({ 1: 2 }, 2), "");
  assert.equal(sum({}, 0), "");
});

test("the bank offers what fits the words being typed, and puts it in their place", () => {
  const bank = ["Mooi gekeken naar Yara.", "Noem ook een moment.", "Mooi gekozen."];
  assert.deepEqual(suggestions(bank, "mooi", 9), ["Mooi gekeken naar Yara.", "Mooi gekozen."]);
  assert.deepEqual(suggestions(bank, "Mooi gekozen.\n", 1), ["Mooi gekeken naar Yara."]);
  assert.equal(withLine("Eerste regel.\nmooi gek", "Mooi gekozen."), "Eerste regel.\nMooi gekozen.");
  assert.equal(withLine("Eerste regel.", "Mooi gekozen."), "Eerste regel.\nMooi gekozen.");
});

test("a key that types does nothing else, and single keys can be switched off", () => {
  /** @param {string} tag @param {KeyboardEventInit} init @param {boolean} [single] */
  const press = (tag, init, single = true) => {
    const target = document.body.appendChild(document.createElement(tag));
    let found;
    target.addEventListener("keydown", (event) => (found = meant(event, single)));
    target.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, ...init }));
    target.remove();
    return found;
  };
  assert.deepEqual(press("p", { key: "3", code: "Digit3" }), { digit: 3 });
  assert.deepEqual(press("p", { key: "b", code: "KeyB" }), { deed: "blank" });
  assert.equal(press("p", { key: "b", code: "KeyB" }, false), null);
  assert.equal(press("textarea", { key: "b", code: "KeyB" }), null);
  assert.equal(press("p", { key: "b", code: "KeyB", ctrlKey: true }), null);
  assert.deepEqual(press("textarea", { key: "Enter", code: "Enter", ctrlKey: true }, false), { deed: "next" });
  assert.deepEqual(press("textarea", { key: "2", code: "Digit2", altKey: true }, false), { line: 2 });
  assert.equal(press("button", { key: "Enter", code: "Enter" }), null);
});
