// Is what was written elsewhere offered, taken over only by a press, and out of the way once there is an answer?

import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyPage, model } from "./page.js";
import { questionRenderer } from "../../../course/page/js/question.js";
import openText from "../../../course/questions/open_text/control.js";

const draw = questionRenderer({}, { open_text: openText });
const SPEC = { id: "doel", kind: "open_text", prompt: "Wat?", store: "x", check: "" };

/** @param {Record<string, unknown>} spec @param {string | null} value */
async function drawn(spec, value) {
  emptyPage();
  const view = model({ spec: { ...SPEC, ...spec }, value });
  await draw({ model: view, el: document.body });
  const button = [...document.querySelectorAll("button")].find((one) => one.textContent?.startsWith("Neem over"));
  return { view, button };
}

const OFFER = { offer: { label: "Neem over wat je in module 00 schreef", value: "Eerst kijken" } };

test("is an earlier answer taken over by a press, and saved as the answer of this question?", async () => {
  const { view, button } = await drawn(OFFER, null);
  assert.equal(button?.hidden, false);
  assert.equal(view.sent.length, 0);
  button?.click();
  assert.equal(document.querySelector("textarea")?.value, "Eerst kijken");
  assert.equal(view.sent.at(-1)?.value, "Eerst kijken");
  assert.equal(button?.hidden, true);
});

test("is nothing offered beside an answer, or where nothing was written?", async () => {
  assert.equal((await drawn(OFFER, "Van nu")).button?.hidden, true);
  assert.equal((await drawn({}, null)).button, undefined);
});
