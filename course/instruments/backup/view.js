// Make a back-up of all answers, look into one before anything changes, and put it back.

/** @import { Child, PageFile, Render } from "../../page/js/types.d.ts" */

import { createAsker } from "../../page/js/asker.js";
import { h, labelled } from "../../page/js/elements.js";
import { pageLinks } from "../../page/js/links.js";

const MAX_BYTES = 40_000_000;

/** @type {Render} */
function render({ model, el }) {
  const status = h("p", { class: "ivk-status", role: "status" });
  const made = h("div", { "aria-live": "polite" });
  const found = h("div", { "aria-live": "polite" });
  const asker = createAsker(model, status);
  asker.say("unanswered", "Nog niets gedaan");

  /** @param {Child[]} parts */
  const list = (parts) => h("ul", {}, parts.map((part) => h("li", {}, part)));
  const make = () =>
    asker.ask({ do: "make" }, "Bezig met de back-up…", (/** @type {{ file: PageFile, parts: string[], problems: string[] }} */ { file, parts, problems }) => {
      made.replaceChildren(
        h("p", {}, h("strong", {}, "Je back-up is klaar. Druk op Downloaden en bewaar het bestand op een plek die alleen jij kunt zien.")),
        list([...parts, ...problems]),
        pageLinks(file),
      );
      made.querySelector("a")?.focus();
    });

  const field = h("input", { type: "file", accept: ".json,application/json", change: look });
  let text = "";
  async function look() {
    const file = field.files?.[0];
    found.replaceChildren();
    if (!file) return;
    if (file.size > MAX_BYTES) return asker.say("error", "Dit bestand is veel te groot voor een back-up. Er is niets van gelezen.");
    try {
      text = await file.text();
    } catch {
      return asker.say("error", "Dit bestand kon niet worden gelezen. Probeer het nog eens.");
    }
    asker.ask({ do: "read", text }, "Bezig met lezen…", (/** @type {{ made: string, parts: string[], missing: number, other: number }} */ { made: time, parts, missing, other }) => {
      const add = missing > 0 && h("button", { type: "button", class: "ivk-main", click: () => putBack(false) }, "Zet terug wat hier ontbreekt");
      const replace = other > 0 && h("button", { type: "button", click: () => putBack(true) }, "Zet alles terug, ook wat anders is");
      // In an element of its own: what is false there is left out, where replaceChildren would write the word.
      found.replaceChildren(h("div", {},
        h("p", {}, h("strong", {}, `Deze back-up is gemaakt op ${time}. Er is nog niets veranderd.`)),
        list(parts),
        other > 0 && h("p", {}, "Kies je voor alles, dan wordt wat hier nu staat niet weggegooid: het blijft bewaard in de map antwoorden."),
        add || replace ? h("div", { class: "ivk-actions" }, add, replace) : h("p", {}, "Alles uit deze back-up heb je hier al."),
      ));
      found.querySelector("button")?.focus();
    });
  }
  /** @param {boolean} replace */
  const putBack = (replace) =>
    asker.ask({ do: "restore", text, replace }, "Bezig met terugzetten…", (/** @type {{ restored: string }} */ { restored }) => {
      const done = h("p", { tabindex: "-1" }, h("strong", {}, restored), " Staat er een andere module open? Klik daar op ▶▶ Opnieuw laden om de antwoorden te zien.");
      found.replaceChildren(done);
      field.value = "";
      done.focus();
    });

  el.append(
    h(
      "div",
      { class: "ivk", lang: "nl" },
      h("div", {},
        h("p", { class: "ivk-prompt" }, "Back-up maken"),
        h("p", { class: "ivk-help" }, "Eén bestand met al je antwoorden, uit alle modules en opdrachten. Er staat ook in wat je over jezelf schreef. Lever dit bestand dus nooit in."),
        h("div", { class: "ivk-actions" }, h("button", { type: "button", class: "ivk-main", click: make }, "Maak een back-up")),
        made,
      ),
      h("hr", {}),
      h("div", {},
        labelled(field, "Back-up terugzetten", "Kies een back-up van deze cursus. Je ziet eerst wat erin staat."),
        found,
      ),
      h("div", { class: "ivk-actions" }, status),
    ),
  );
  return asker.destroy;
}

export default { render };
