// Does the button make a page of the module, and say so where it is not made?

import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyPage, find, model, stopClock } from "./page.js";
import { renderPaper } from "../../../course/page/js/paper.js";

test("does a press give the page to print or to keep, and is an error a sentence?", () => {
  emptyPage();
  stopClock();
  const view = model({ state: {} });
  const leave = renderPaper({ model: view, el: document.body });
  find(document, "button", "Maak de pagina").click();
  const sent = view.sent.at(-1);
  view.say({ state: { page: { name: "03.html", type: "text/html", content: "<p>x</p>" } }, saved: { seq: sent.seq, view: sent.view } });
  assert.equal(document.activeElement?.textContent, "Openen om af te drukken (nieuw tabblad)");
  assert.match(document.querySelector("[role=status]")?.textContent ?? "", /klaar/);
  find(document, "button", "Maak de pagina").click();
  const again = view.sent.at(-1);
  view.say({ saved: { seq: again.seq, view: again.view, error: "Dat ging niet." } });
  assert.equal(document.querySelector("[role=status]")?.textContent, "Dat ging niet.");
  if (typeof leave === "function") leave();
});
