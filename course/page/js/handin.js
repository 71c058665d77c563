// The button "Inleveren": first what is still open, then the file and its receipt.

/** @import { OpenQuestion, Render } from "./types.d.ts" */

import { describe, h, helpText, labelled, uid } from "./elements.js";
import { LOST_MS } from "./kernel.js";
import { clearLinks, pageLinks } from "./links.js";
import { openList, unsavedQuestions } from "./open.js";

const SETTLE_MS = 5000;

/** @type {Render} */
export function renderHandIn({ model, el }) {
  const spec = model.get("spec");
  const number = h("input", { type: "text", autocomplete: "off", value: spec.number ?? "" });
  const name = h("input", { type: "text", autocomplete: "name", value: spec.name ?? "" });
  const status = h("p", { class: "ivk-status", role: "status" });
  const asked = h("div", {});
  const receipt = h("div", {});
  const view = uid("view");
  let seq = 0;
  /** @type {number | undefined} */
  let timer;

  /** @param {string} state @param {string} text */
  const say = (state, text) => {
    status.dataset.state = state;
    status.textContent = text;
  };
  const send = () => {
    seq += 1;
    if (asked.contains(document.activeElement)) main.focus(); // the button that was pressed goes away
    asked.replaceChildren();
    say("saving", "Bezig met inleveren…");
    clearTimeout(timer);
    timer = window.setTimeout(say, LOST_MS, "lost", "Nog niet ingeleverd: de cursus reageert niet. Klik bovenaan op ▶▶ Opnieuw laden en probeer het opnieuw.");
    model.set("draft", { seq, view, number: number.value, name: name.value });
    model.save_changes();
  };
  /** Wait until every answer on the page is saved, or until it is clear that some are not. */
  const settle = async () => {
    const end = Date.now() + SETTLE_MS;
    while (unsavedQuestions(el).length && Date.now() < end) await new Promise((done) => setTimeout(done, 100));
    return unsavedQuestions(el);
  };
  const ask = async () => {
    say("saving", "Even kijken of alles is opgeslagen…");
    const unsaved = await settle();
    /** @type {{ open: OpenQuestion[] }} */
    const { open } = model.get("state");
    if (!open.length && !unsaved.length) return send();
    show();
    /** @param {OpenQuestion[]} list @param {string} one @param {string} more */
    const count = (list, one, more) => (list.length === 1 ? `Eén vraag ${one}` : `${list.length} vragen ${more}`);
    const first = h("p", { tabindex: "-1" }, open.length ? count(open, "is nog niet beantwoord:", "zijn nog niet beantwoord:") : "Alle vragen zijn beantwoord.");
    asked.replaceChildren(
      first,
      openList(el, open),
      ...(unsaved.length ? [h("p", {}, h("strong", {}, `⚠ ${count(unsaved, "heeft een antwoord dat nog niet is opgeslagen", "hebben een antwoord dat nog niet is opgeslagen")}. Dat gaat nu niet mee:`)), openList(el, unsaved)] : []),
      h("p", {}, "Je mag nu inleveren en het later nog eens doen: je laatste inlevering telt."),
      h("div", { class: "ivk-actions" }, h("button", { type: "button", class: "ivk-main", click: send }, "Toch inleveren")),
    );
    first.focus();
  };
  const show = () => {
    const made = model.get("receipt");
    if (!made.file) say("unanswered", "Nog niet ingeleverd");
    else if (made.outdated) say("part", `Ingeleverd op ${made.time}. Daarna heb je nog iets gewijzigd: lever opnieuw in om dat mee te nemen.`);
    else say("saved", `Je bestand is klaar, gemaakt op ${made.time}. Geef het nu aan je docent.`);
    if (receipt.dataset.shown === (made.sha256 ?? "")) return;
    receipt.dataset.shown = made.sha256 ?? "";
    clearLinks(receipt);
    if (!made.file) return;
    receipt.append(
      h("p", {}, h("strong", {}, "Stuur dit bestand aan je docent: "), made.file, made.folder ? `. Het staat naast deze opdracht in de map ${made.folder}.` : ". Download het eerst, met de knop hieronder."),
      pageLinks({ name: made.file, type: "application/x-ipynb+json", content: made.content }),
      h("p", { class: "ivk-receipt" }, `Jouw ontvangstbewijs: ${made.answered} van de ${made.total} vragen beantwoord, ${made.time}, ontvangstcode ${made.sha256}`),
      h("p", {}, "Bewaar dit bewijs. Wijzig je daarna nog iets? Lever dan opnieuw in."),
    );
  };
  const reply = () => {
    clearTimeout(timer);
    const { error } = model.get("saved");
    if (error) say("error", error);
    else show();
  };

  const main = h("button", { type: "button", class: "ivk-main", click: ask }, "Inleveren");
  const legend = h("legend", { class: "ivk-legend" }, h("span", { class: "ivk-prompt" }, "Inleveren"));
  const about = helpText("Vul in hoe je docent je kent. Lever je in op een plek waar je met je eigen naam bent ingelogd? Dan mag het leeg blijven.", "p");
  show();
  model.on("change:saved", reply);
  model.on("change:receipt", show);
  el.append(
    h(
      "div",
      { class: "ivk", lang: "nl", tabindex: "-1" },
      describe(h("fieldset", {}, legend, about, labelled(number, "Studentnummer"), labelled(name, "Naam")), about),
      h("div", { class: "ivk-actions" }, main, status),
      asked,
      receipt,
    ),
  );
  return () => {
    clearTimeout(timer);
    model.off("change:saved", reply);
    model.off("change:receipt", show);
  };
}
