// Elements and texts: is a text only ever text, and does every field have its label?

import assert from "node:assert/strict";
import { test } from "node:test";
import "./page.js";
import { fieldGroup, h, helpText, labelled, rich, uid } from "../../../course/page/js/elements.js";

test("is markup in a text shown as it was typed?", () => {
  const node = h("p", {}, rich("<img src=x onerror=alert(1)> **vet**"));
  assert.equal(node.querySelector("img"), null);
  assert.equal(node.textContent, "<img src=x onerror=alert(1)> vet");
  assert.equal(node.querySelector("strong")?.textContent, "vet");
});

test("does an empty line start a paragraph, and are stray stars left alone?", () => {
  const parts = rich("een\n\ntwee ** drie");
  assert.deepEqual(parts.map((part) => part.textContent), ["een", "twee ** drie"]);
});

test("are attributes and children that are false or null left out?", () => {
  const node = h("input", { type: "text", disabled: false, title: null, required: true, value: "x" });
  assert.deepEqual(node.getAttributeNames(), ["type", "required"]);
  assert.equal(node.value, "x");
  assert.equal(h("p", {}, null, false, undefined, ["a", null]).textContent, "a");
});

test("do keys pressed in a field stay in it?", () => {
  const field = h("input", { type: "text" });
  const outside = h("div", {}, field);
  let heard = 0;
  outside.addEventListener("keydown", () => (heard += 1));
  field.dispatchEvent(new window.KeyboardEvent("keydown", { key: "d", bubbles: true }));
  assert.equal(heard, 0);
});

test("does a field under a label name it and the text that explains it?", () => {
  const field = h("input", { type: "text" });
  const node = labelled(field, "Naam", "Zoals je docent je kent.");
  assert.equal(node.querySelector("label")?.htmlFor, field.id);
  const about = node.querySelector(`#${field.getAttribute("aria-describedby")}`);
  assert.equal(about?.textContent, "Zoals je docent je kent.");
});

test("does a group carry its label as a legend?", () => {
  const group = fieldGroup({ label: "Stappen", help: "Begin bovenaan." }, h("div", {}));
  assert.equal(group.querySelector("legend")?.textContent, "Stappen");
  assert.ok(group.hasAttribute("aria-describedby"));
});

test("is every id another one?", () => {
  assert.equal(new Set(Array.from({ length: 100 }, () => uid("x"))).size, 100);
  assert.notEqual(helpText("a").id, helpText("a").id);
});
