// Do the sheets of mentors come in, go away only after a second press, and stay when a file is refused?

import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyPage, model } from "../../../tests/unit/javascript/page.js";
import calibration from "./view.js";

const SHEET = { sheet: "1".repeat(16), name: "<b>Bo</b>", ratings: { regels: 3 } };

function drawn() {
  emptyPage();
  let changes = 0;
  const view = model({ request: {}, reply: {} });
  const control = calibration.control({ most: 2 }, () => { changes += 1; }, view);
  document.body.append(control.node);
  /** @param {string} text */
  const press = (text) => [...control.node.querySelectorAll("button")].find((one) => one.textContent?.startsWith(text))?.click();
  return { control, view, press, changes: () => changes };
}

test("does making the sheet give the learner an id of their own, once?", () => {
  const { control, press, changes } = drawn();
  assert.equal(control.get(), null);
  const picker = control.node.querySelector("input")?.parentElement;
  assert.ok(picker?.hidden);
  press("Maak het blad");
  assert.ok(!picker.hidden); // the file of a mentor can come in at once
  const first = control.get()?.id;
  assert.match(first ?? "", /^[0-9a-f]{16}$/);
  press("Maak het blad");
  assert.equal(control.get()?.id, first);
  assert.equal(changes(), 1);
});

test("does a mentor's name stay text, and is no rating in sight before the own lists?", () => {
  const { control } = drawn();
  control.set({ id: "a".repeat(16), sheets: [SHEET] });
  assert.equal(control.node.querySelector("b"), null);
  assert.ok(control.node.textContent?.includes("<b>Bo</b>"));
  assert.ok(!control.node.innerHTML.includes("regels"));
});

test("does a sheet go away only after a second press?", () => {
  const { control, press } = drawn();
  control.set({ id: "a".repeat(16), sheets: [SHEET] });
  press("Haal dit blad weg");
  assert.equal(control.get()?.sheets?.length, 1);
  press("Nee, laat staan");
  press("Haal dit blad weg");
  press("Ja, haal weg");
  assert.deepEqual(control.get(), { id: "a".repeat(16) });
});
