// Reading by question: which answer comes next, what levels add up to, and what a key asks for.

import assert from "node:assert/strict";
import test from "node:test";
import "./page.js";

const { counted, nextToRead, ordered, stateOf, suggestions, sum, withLine } = await import("../../../autograder/page/js/queue.js");
const { meant } = await import("../../../autograder/page/js/keys.js");
const { Pile } = await import("../../../autograder/page/js/pile.js");

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

test("what was asked before one's own save never takes its place, and what somebody else gave does", async () => {
  /** @type {((judgement: object) => void)[]} */
  const asked = [];
  const answer = (/** @type {object} */ content) => new Response(JSON.stringify(content), { headers: { "Content-Type": "application/json" } });
  const before = globalThis.fetch;
  globalThis.fetch = (_, init) =>
    init?.method === "POST"
      ? Promise.resolve(answer({ ...one("1").judgement, points: "3", done: true, version: "own" }))
      : new Promise((done) => asked.push((judgement) => done(answer(judgement))));
  try {
    const reading = { cases: [one("1", { version: "first" })], criteria: [], assignment: { id: "a" }, item: { id: "i" } };
    const pile = new Pile(/** @type {any} */ (reading), /** @type {any} */ ({ order: "list", seed: "", second: false, reader: "" }), () => {});
    const [entry] = pile.entries;
    assert.ok(entry);
    const early = pile.refresh(entry);
    pile.change(entry, { points: "3" });
    await pile.settled();
    assert.equal(entry.judgement.version, "own");
    asked[0]?.({ ...one("1").judgement, version: "first" });
    await early;
    assert.equal(entry.judgement.version, "own");
    assert.equal(entry.given.points, "3");

    const late = pile.refresh(entry);
    asked[1]?.({ ...one("1").judgement, points: "4", done: true, version: "another" });
    await late;
    assert.equal(entry.given.points, "4");
  } finally {
    globalThis.fetch = before;
  }
});
