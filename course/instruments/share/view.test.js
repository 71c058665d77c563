// Does a sheet come back as it was, and stay out of sight as long as it must?

import assert from "node:assert/strict";
import { test } from "node:test";
import { model } from "../../../tests/unit/javascript/page.js";
import share from "./view.js";

const ROW = { group: "", text: "", prompt: "" };
const SHEET_SPEC = {
  rows: [{ ...ROW, id: "hoop", label: "1", title: "Hoop" }, { ...ROW, id: "zorg", label: "2", title: "Zorg" }],
  steps: [{ title: "Invullen" }, { title: "Lezen" }, { title: "Pauze" }, { title: "Vergelijken" }],
  outcomes: [{ id: "eens", title: "Eens", text: "" }],
  max: 100,
  max_name: 40,
  pause: 0,
};

test("does a SHARE sheet come back in the order of its rows, without what is empty?", () => {
  const control = share.control(SHEET_SPEC, () => {}, model({}));
  assert.equal(control.get(), null);
  control.set({ mode: "laptop", stage: "invullen", own: { sheet: "a".repeat(16), name: "", answers: { zorg: "z", hoop: "h", weg: "?" } } });
  assert.deepEqual(control.get(), { mode: "laptop", stage: "invullen", own: { sheet: "a".repeat(16), answers: { hoop: "h", zorg: "z" } } });
  assert.deepEqual(Object.keys(control.get()?.own.answers ?? {}), ["hoop", "zorg"]);
});

test("is a partner's sheet out of sight while the second is filled in?", () => {
  const control = share.control(SHEET_SPEC, () => {}, model({}));
  const own = { sheet: "a".repeat(16), name: "Esra", answers: { hoop: "geheim" }, done: true };
  const partner = { sheet: "b".repeat(16), name: "", answers: {} };
  control.set({ mode: "laptop", stage: "tweede", own, partner });
  assert.ok(!control.node.innerHTML.includes("geheim"));
});
