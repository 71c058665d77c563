// For who has no lecturer: after handing in to oneself, a page with the explanations.

/** @import { PageFile, Render } from "./types.d.ts" */

import { createAsker } from "./asker.js";
import { h } from "./elements.js";
import { clearLinks, pageLinks } from "./links.js";

/** @type {Render} */
export function renderAlone({ model, el }) {
  const summary = h("summary", { "data-lm-suppress-shortcuts": "true" }, "Doe je de cursus zonder docent?");
  if (!model.get("spec").offered) {
    el.append(
      h("div", { class: "ivk", lang: "nl" },
        h("details", { class: "ivk-fold" }, summary,
          h("p", {}, "In deze uitgave zit geen uitleg bij de opdrachten: die krijg je van je docent. Werk je alleen? Gebruik dan de hele cursus op je eigen computer; daar kun je na het inleveren de uitleg openen."))),
    );
    return () => {};
  }
  const status = h("p", { class: "ivk-status", role: "status" });
  const made = h("div", {});
  const asker = createAsker(model, status);
  const make = () =>
    asker.ask({}, "Bezig met de pagina…", (/** @type {{ page: PageFile }} */ { page }) => {
      clearLinks(made);
      asker.say("saved", `Je pagina is klaar: ${page.name}. Zij staat ook naast deze opdracht.`);
      made.append(pageLinks(page));
      made.querySelector("a")?.focus();
    });
  el.append(
    h("div", { class: "ivk", lang: "nl" },
      h("details", { class: "ivk-fold" }, summary,
        h("p", {}, "Dan lever je in bij jezelf. Druk eerst hierboven op ", h("strong", {}, "Inleveren"), ". Daarna maakt deze knop een pagina met jouw antwoorden, je punten en de uitleg bij elke vraag. Bij wat je zelf schreef, krijg je de rubric en voorbeelden."),
        h("p", {}, "Lever je wél in bij een docent? Wacht dan op je beoordeling. In elk bestand dat je inlevert nadat je de uitleg hebt geopend, staat dat je die hebt gezien."),
        h("div", { class: "ivk-actions" }, h("button", { type: "button", click: make }, "Laat de uitleg zien"), status),
        made)),
  );
  return () => {
    clearLinks(made);
    asker.destroy();
  };
}
