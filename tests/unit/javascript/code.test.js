// The code of a page: is it loaded once, from any order of models, and may another package bring its own?

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { emptyPage, find, manager, model, type } from "./page.js";

const STATIC = new URL("../../../course/page/static/", import.meta.url);
const read = (/** @type {string} */ name) => readFileSync(new URL(name, STATIC), "utf8");
const CODE = { hash: "0123456789abcdef", source: read("course.js"), style: read("course.css") };
/** @type {{ default: { render(context: any): Promise<() => void> } }} */
const { default: stub } = await import(new URL("stub.js", STATIC).href);

const SPEC = { kind: "short_text", prompt: "Hoe heet dit?", id: "term", store: "modules/proef" };
const OWN = `export default {
  control(spec, changed, model, kit) {
    const field = kit.h("input", { type: "range", input: () => changed() });
    const node = kit.labelled(field, spec.label);
    return { node, get: () => field.value, set: (value) => (field.value = value ?? "0") };
  },
};`;

/** @param {any} kernel @param {Record<string, unknown>} traits */
async function draw(kernel, traits = {}) {
  const el = document.createElement("div");
  document.body.append(el);
  const view = model({ renderer: "question", code: "code", own_id: "self", spec: SPEC, ...traits }, kernel);
  const leave = await stub.render({ model: view, el });
  return { el, view, leave };
}

beforeEach(emptyPage);

test("is what every view carries well under a thousand bytes?", () => {
  assert.ok(read("stub.js").length < 900);
});

test("does a page with two questions have the code and the style once?", async () => {
  const kernel = manager({ self: {}, code: CODE });
  const [first, second] = [await draw(kernel), await draw(kernel, { spec: { ...SPEC, kind: "open_text", id: "tekst" } })];
  assert.equal(first.el.querySelector("input")?.type, "text");
  assert.ok(second.el.querySelector("textarea"));
  assert.equal(document.querySelectorAll("style").length, 1);
  assert.equal(Object.keys(globalThis.inclusiefVoorDeKlas ?? {}).length, 1);
});

test("do two kernels share the same code, and keep another edition apart?", async () => {
  await draw(manager({ self: {}, code: CODE }));
  await draw(manager({ self: {}, code: CODE }));
  assert.equal(document.querySelectorAll("style").length, 1);
  await draw(manager({ self: {}, code: { ...CODE, hash: "another" } }));
  assert.equal(document.querySelectorAll("style").length, 2);
});

test("does a view wait for the code, which a reload may bring later?", async () => {
  const kernel = manager({ self: {} });
  const drawing = draw(kernel);
  await new Promise((done) => setTimeout(done, 120));
  kernel.add("code", CODE);
  assert.ok((await drawing).el.querySelector("input"));
});

test("does an answer go to the kernel, and does the view let go when it is left?", async () => {
  const { el, view, leave } = await draw(manager({ self: {}, code: CODE }));
  type(el.querySelector("input"), "convergent");
  leave();
  assert.equal(view.sent.at(-1).value, "convergent");
  view.say({ value: "iets anders", saved: { seq: 9, view: "elders", time: "10.00" } });
  assert.equal(el.querySelector("input")?.value, "convergent");
});

test("may an instrument of another package bring its own control, with our kit and frame?", async () => {
  const own = { hash: "own", source: OWN, style: ".own { color: red }" };
  const kernel = manager({ self: {}, code: CODE, own });
  const { el, view } = await draw(kernel, { own_code: "own", spec: { ...SPEC, kind: "sociogram", label: "Hoe ver?" }, value: "7" });
  assert.equal(el.querySelector("input")?.value, "7");
  assert.equal(find(el, "label", "Hoe ver?").htmlFor, el.querySelector("input")?.id);
  assert.ok(el.querySelector(".ivk .ivk-status"));
  type(el.querySelector("input"), "9");
  assert.equal(view.sent.at(-1).value, "9");
  assert.deepEqual([...document.querySelectorAll("style")].map((one) => one.id), ["ivk-style-0123456789abcdef", "ivk-style-own"]);
});

for (const [renderer, traits] of Object.entries({
  progress: { state: { total: 2, open: [{ id: "a", prompt: "Vraag a" }] } },
  handin: { state: { total: 0, open: [] }, receipt: {} },
  backup: {},
  wipe: { spec: { modules: { "modules/proef": "Proef" } } },
}))
  test(`is there a view for ${renderer}?`, async () => {
    const { el } = await draw(manager({ self: {}, code: CODE }), { renderer, ...traits });
    assert.ok(el.querySelector(".ivk"));
  });
