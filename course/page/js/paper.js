// A module as one page that stands alone, with the learner's answers: for paper, or to read on a telephone.

/** @import { PageFile, Render } from "./types.d.ts" */

import { createAsker } from "./asker.js";
import { h } from "./elements.js";
import { clearLinks, pageLinks } from "./links.js";

/** @type {Render} */
export function renderPaper({ model, el }) {
  const status = h("p", { role: "status" }); // without the sign of an answer: nothing is saved here
  const made = h("div", {});
  const asker = createAsker(model, status);
  const make = () =>
    asker.ask({}, "Bezig met de pagina…", (/** @type {{ page: PageFile }} */ { page }) => {
      clearLinks(made);
      asker.say("saved", "Je pagina is klaar.");
      made.append(pageLinks(page));
      made.querySelector("a")?.focus();
    });
  el.append(
    h("div", { class: "ivk", lang: "nl" },
      h("details", { class: "ivk-fold" },
        h("summary", { "data-lm-suppress-shortcuts": "true" }, "Deze module op papier of op je telefoon"),
        h("p", {}, "Deze knop maakt van de module één pagina met jouw antwoorden van nu. Je kunt haar afdrukken, of als bestand bewaren en op je telefoon lezen. Er gaat niets naar buiten."),
        h("div", { class: "ivk-actions" }, h("button", { type: "button", click: make }, "Maak de pagina"), status),
        made)),
  );
  return () => {
    clearLinks(made);
    asker.destroy();
  };
}
