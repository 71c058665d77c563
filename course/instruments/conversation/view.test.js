// Does a conversation keep the path taken, and the paths that were left?

import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "../../../tests/unit/javascript/page.js";
import conversation from "./view.js";

/** @param {string} id @param {string} to @param {string[]} [does] */
const say = (id, to, does = []) => ({ id, to, text: `Zeg ${id}`, happens: "H", thinks: "T", why: "W", source: "B", does, also: [] });
/** @param {string} id @param {string} title @param {ReturnType<typeof say>[]} says */
const moment = (id, title, says) => ({ id, title, scene: "S", says, does: [], also: [] });
const CASE = {
  title: "Gesprek",
  who: "Milan",
  intro: "Intro",
  start: "m1",
  moments: { m1: moment("m1", "Eén", [say("a", "m2", ["gevraagd"]), say("b", "e1")]), m2: moment("m2", "Twee", [say("c", "e1"), say("d", "e1")]) },
  endings: { e1: { id: "e1", title: "Klaar", text: "Slot", also: [{ when: ["gevraagd"], text: "Je vroeg het." }] } },
};
const OPEN = "Laat zien wat je kunt kiezen";

test("does a conversation keep the path, and the path that was left?", () => {
  let acted = 0;
  const control = conversation.control({ case: CASE }, () => (acted += 1));
  assert.equal(control.get(), null);
  for (const name of [OPEN, "Zeg a", OPEN, "Zeg c"]) find(control.node, "button", name).click();
  assert.deepEqual(control.get(), { path: ["a", "c"] });
  find(control.node, "button", "Begin opnieuw").click();
  find(control.node, "button", "Zeg b").click();
  assert.deepEqual(control.get(), { path: ["b"], earlier: [["a", "c"]] });
  assert.equal(acted, 4);
});

test("is a path that another one only goes on from not kept apart?", () => {
  const control = conversation.control({ case: CASE }, () => {});
  control.set({ path: ["a", "c"], earlier: [["a"], ["b"], ["b"]] });
  assert.deepEqual(control.get(), { path: ["a", "c"], earlier: [["b"]] });
});

test("do the choices wait for the own words, which stay?", () => {
  const control = conversation.control({ case: CASE }, () => {});
  assert.equal(control.node.querySelector(".ivk-says"), null);
  const box = /** @type {HTMLTextAreaElement} */ (control.node.querySelector("textarea"));
  box.value = "Wat is er?";
  box.dispatchEvent(new Event("input"));
  find(control.node, "button", OPEN).click();
  find(control.node, "button", "Zeg a").click();
  assert.deepEqual(control.get(), { path: ["a"], own: { m1: "Wat is er?" } });
  assert.match(String(control.node.textContent), /In jouw eigen woorden: Wat is er\?/);
});

test("do the choices stand there as words on paper, and nothing of what they bring?", () => {
  const control = conversation.control({ case: CASE }, () => {});
  const paper = control.node.querySelector(".ivk-on-paper");
  assert.match(paper?.textContent ?? "", /Zeg a.*Zeg b/);
  assert.equal(paper?.querySelector("button"), null);
  control.set({ path: ["b"] });
  assert.equal(control.node.querySelector(".ivk-on-paper"), null);
});

test("does a later line remember what was said?", () => {
  const control = conversation.control({ case: CASE }, () => {});
  control.set({ path: ["a", "c"] });
  assert.match(String(control.node.textContent), /Je vroeg het\./);
  control.set({ path: ["b"] });
  assert.match(String(control.node.textContent), /Slot/);
});

test("is a path of an earlier edition followed as far as it goes, and never lost?", () => {
  const control = conversation.control({ case: CASE }, () => {});
  control.set({ path: ["a", "weg", "c"] });
  assert.match(String(control.node.textContent), /Dit gesprek is veranderd/);
  assert.deepEqual(control.get(), { path: ["a", "weg", "c"] });
  find(control.node, "button", OPEN).click();
  find(control.node, "button", "Zeg c").click();
  assert.deepEqual(control.get(), { path: ["a", "c"], earlier: [["a", "weg", "c"]] });
});
