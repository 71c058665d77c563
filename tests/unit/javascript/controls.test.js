// The controls of the general kinds: is nothing chosen beforehand, and does an answer come back as it was?

/** @import { MakeControl } from "../../../course/page/js/types.d.ts" */

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { find, model, type } from "./page.js";
import { KIT } from "../../../course/page/js/kit.js";

const QUESTIONS = new URL("../../../course/questions/", import.meta.url);
const OPTIONS = [{ id: "a", text: "Eén" }, { id: "b", text: "Twee" }, { id: "c", text: "Drie" }];
const FIELDS = [
  { id: "les", type: "line", label: "Les" },
  { id: "tekst", type: "text", label: "Tekst" },
  { id: "minuten", type: "number", label: "Minuten" },
  { id: "dag", type: "date", label: "Dag" },
  { id: "vorm", type: "choice", label: "Vorm", options: OPTIONS },
  { id: "visie", type: "radios", label: "Visie", options: OPTIONS },
  { id: "wat", type: "checks", label: "Wat", options: OPTIONS },
  { id: "stappen", type: "rows", label: "Stappen", max: 3, columns: [{ id: "start", type: "number", label: "Start" }] },
];

/** A question of every kind, and answers to it. @type {Record<string, { spec: any, answers: any[] }[]>} */
const SAMPLES = {
  choice: [{ spec: { options: OPTIONS }, answers: ["b", "a"] }],
  multiple_choice: [{ spec: { kind: "multiple_choice", options: OPTIONS }, answers: [["a", "c"], ["b"]] }],
  match: [{ spec: { items: OPTIONS, targets: [{ id: "t", text: "T" }, { id: "u", text: "U" }] }, answers: [{ a: "t", c: "u" }, { b: "t" }] }],
  order: [{ spec: { items: OPTIONS }, answers: [["c", "a", "b"], ["a", "b", "c"]] }],
  number: [{ spec: { unit: "%" }, answers: ["12,5"] }],
  short_text: [{ spec: {}, answers: ["convergent"] }],
  open_text: [{ spec: {}, answers: ["Een tekst\nop twee regels."] }],
  rating: [{ spec: { scale: { min: 1, max: 5, low: "niet", high: "wel", levels: [] }, unknown: "weet ik niet", items: OPTIONS }, answers: [{ a: 1, b: 5, c: "?" }, { c: 3 }] }],
  form: [
    { spec: { fields: FIELDS }, answers: [{ les: "Breuken", tekst: "…", minuten: "20", dag: "2026-11-29", vorm: "a", visie: "b", wat: ["a"], stappen: [{ start: "0" }, { start: "10" }] }, { les: "x" }] },
    {
      spec: {
        fields: [{ id: "k1_keuze", type: "choice", label: "Kaart: keuze", options: OPTIONS }, { id: "k1_woorden", type: "text", label: "Kaart: woorden" }],
        groups: [{ title: "Groep", cards: [{ id: "k1", title: "Kaart", text: "Uitleg" }] }],
      },
      answers: [{ k1_keuze: "a", k1_woorden: "omdat" }, { k1_keuze: "b" }],
    },
  ],
};

/** @param {string} kind @param {any} spec */
async function make(kind, spec) {
  /** @type {{ default: MakeControl }} */
  const { default: makeControl } = await import(new URL(`${kind}/control.js`, QUESTIONS).href);
  let acted = 0;
  const control = makeControl(structuredClone(spec), () => (acted += 1), model({}), { ...KIT, controls: {} });
  document.body.replaceChildren(control.node);
  return { control, acted: () => acted };
}

test("has every kind with a control a sample here?", () => {
  const kinds = readdirSync(QUESTIONS, { recursive: true, encoding: "utf8" }).filter((path) => /^\w+[\\/]control\.js$/.test(path));
  assert.deepEqual(kinds.map((path) => path.split(/[\\/]/)[0]).sort(), Object.keys(SAMPLES).sort());
});

for (const [kind, samples] of Object.entries(SAMPLES))
  samples.forEach(({ spec, answers }, index) =>
    test(`is a ${kind} (${index + 1}) empty at first, and does every answer come back as it was?`, async () => {
      const { control, acted } = await make(kind, spec);
      assert.equal(control.get(), null);
      for (const answer of answers) {
        control.set(answer);
        assert.deepEqual(control.get(), answer);
      }
      control.set(null);
      assert.equal(control.get(), null);
      assert.equal(acted(), 0, "what the kernel says is no act of the learner");
    }),
  );

test("is the order as first shown no answer until it is confirmed?", async () => {
  const { control, acted } = await make("order", SAMPLES.order[0].spec);
  find(control.node, "button", "Deze volgorde is mijn antwoord").click();
  assert.deepEqual(control.get(), ["a", "b", "c"]);
  assert.equal(acted(), 1);
});

test("is the order as first shown the answer where a button checks it?", async () => {
  const { control } = await make("order", { ...SAMPLES.order[0].spec, check: "Controleer" });
  assert.equal(find(control.node, "button", "Deze volgorde is mijn antwoord").hidden, true);
  control.settle?.();
  assert.deepEqual(control.get(), ["a", "b", "c"]);
  control.set(["c", "a", "b"]);
  control.settle?.();
  assert.deepEqual(control.get(), ["c", "a", "b"]);
});

test("does the button that confirms an order keep the focus until it is left?", async () => {
  const { control } = await make("order", SAMPLES.order[0].spec);
  const keep = find(control.node, "button", "Deze volgorde is mijn antwoord");
  keep.focus();
  keep.click();
  assert.equal(keep.hidden, false);
  assert.equal(document.activeElement, keep);
  keep.blur();
  assert.equal(keep.hidden, true);
});

test("does a button of a row move it one place, and does the focus go along?", async () => {
  const { control } = await make("order", SAMPLES.order[0].spec);
  const up = [...control.node.querySelectorAll("button")].find((one) => one.getAttribute("aria-label") === "Omhoog: Drie");
  up?.click();
  assert.deepEqual(control.get(), ["a", "c", "b"]);
  assert.equal(document.activeElement, up);
});

test("does a row that was taken away come back with what stood in it?", async () => {
  const { control } = await make("form", { fields: [FIELDS[7]] });
  control.set({ stappen: [{ start: "0" }, { start: "10" }] });
  const remove = [...control.node.querySelectorAll("button")].filter((one) => one.textContent?.startsWith("Verwijderen"));
  remove[0].click();
  assert.deepEqual(control.get(), { stappen: [{ start: "10" }] });
  find(control.node, "button", "Zet rij 1 terug").click();
  assert.deepEqual(control.get(), { stappen: [{ start: "0" }, { start: "10" }] });
});

test("can no more rows be added than the form allows?", async () => {
  const { control } = await make("form", { fields: [FIELDS[7]] });
  const add = find(control.node, "button", "Rij toevoegen");
  add.click();
  add.click();
  assert.equal(control.node.querySelectorAll(".ivk-form-row").length, 3);
  assert.ok(add.disabled);
});

test("do the words of a card come only after its choice?", async () => {
  const { control } = await make("form", SAMPLES.form[1].spec);
  const words = control.node.querySelector("textarea")?.closest(".ivk-form-field");
  assert.ok(words?.hasAttribute("hidden"));
  control.set({ k1_keuze: "a" });
  assert.ok(!words?.hasAttribute("hidden"));
});

test("is a field with only spaces no answer?", async () => {
  const { control, acted } = await make("short_text", {});
  type(control.node.querySelector("input"), "   ");
  assert.equal(control.get(), null);
  assert.equal(acted(), 1);
});

test("does a card show where it lies in words that can break, which its list cannot?", async () => {
  const { control } = await make("match", SAMPLES.match[0].spec);
  const words = () => [...control.node.querySelectorAll(".ivk-pick-text")].map((one) => one.textContent);
  assert.deepEqual([...new Set(words())], ["— kies een plek —"]);
  control.set({ a: "t", c: "u" });
  assert.deepEqual(words().sort(), ["T", "U", "— kies een plek —"]);
  const select = find(control.node, "select");
  select.value = "u";
  select.dispatchEvent(new Event("change"));
  assert.ok(!words().includes("— kies een plek —"));
});
