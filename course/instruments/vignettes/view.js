// A learner's deck of vignettes: a class code and a number deal it, then one situation at a time is rated.

/** @import { Changed, Control, Model, Option } from "../../page/js/types.d.ts" */

import { h, labelled, randomId, uid } from "../../page/js/elements.js";
import { same } from "../../page/js/saver.js";
import ratingControl from "../../questions/rating/control.js";

const DECK_MAX = 1000000;

/** @typedef {Record<string, Record<string, number | "?">>} Ratings by situation, then by outcome */
/** @typedef {"vorm1" | "vorm2"} Form */
/** @typedef {{ version: 1, class: string, serial: number, level: string, id: string } & Record<Form, Ratings>} DeckRecord */
/**
 * @typedef {object} Deck
 * @property {string} owner the id of the record it was dealt for
 * @property {Form} form
 * @property {{ id: string, text: string, base?: boolean }[]} cards
 * @property {Option[]} outcomes
 * @property {string[]} scale
 * @property {string} question
 */

/**
 * @param {{ second?: boolean, levels: Option[] }} spec
 * @param {Changed} changed
 * @param {Model<{ deck: Deck }>} model
 * @returns {Control<DeckRecord>}
 */
function control(spec, changed, model) {
  const node = h("div", { class: "ivk-deck" });
  /** @type {DeckRecord | null} */
  let record = null;
  let at = 0;
  let waiting = false;
  /** @type {{ agrees: () => boolean, tell: () => void } | null} the situation on the page, and how to tell how far it is */
  let shown = null;

  const drawSerial = () => 1 + (crypto.getRandomValues(new Uint32Array(1))[0] % DECK_MAX);
  /** @param {string} text */
  const plainCode = (text) => text.normalize("NFKD").toUpperCase().replace(/[^A-Z0-9]/g, "");

  const deck = () => model.get("deck");
  const isDealt = () => record !== null && deck().owner === record.id;
  /** @param {{ id: string }} card */
  const ratings = (card) => record?.[deck().form][card.id] ?? {};
  /** @param {{ id: string }} card */
  const isRated = (card) => Object.keys(ratings(card)).length === deck().outcomes.length;

  function startForm() {
    if (spec.second) return [h("p", {}, "Begin eerst hierboven met je eigen stapel. Daarna verschijnen hier drie nieuwe situaties.")];
    const code = h("input", { type: "text", autocomplete: "off", maxlength: "40" });
    const serial = h("input", { type: "text", inputmode: "numeric", autocomplete: "off", class: "ivk-number" });
    const level = h("select", {}, h("option", { value: "" }, "— kies —"), spec.levels.map((one) => h("option", { value: one.id }, one.text)));
    const wrong = h("p", { class: "ivk-deck-wrong", id: uid("problem"), role: "alert" });
    /** @param {HTMLElement} field @param {string} text */
    const refuse = (field, text) => {
      wrong.textContent = text;
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-errormessage", wrong.id);
      field.focus();
    };
    const begin = () => {
      [code, serial, level].forEach((field) => field.removeAttribute("aria-invalid"));
      const own = plainCode(code.value || "ALLEEN");
      if (own.length < 2 || own.length > 24) return refuse(code, "Een klascode heeft 2 tot 24 letters of cijfers, bijvoorbeeld PABO2A.");
      const typed = serial.value.trim();
      const number = typed ? Number(typed) : drawSerial();
      if (!Number.isInteger(number) || number < 1 || number > DECK_MAX) return refuse(serial, "Je nummer is een heel getal, bijvoorbeeld 12. Laat het leeg als je geen nummer hebt.");
      if (!level.value) return refuse(level, "Kies eerst waar je lesgeeft of gaat lesgeven.");
      record = { version: 1, class: own, serial: number, level: level.value, id: randomId(), vorm1: {}, vorm2: {} };
      at = 0;
      waiting = true;
      changed();
      draw(true);
    };
    return [
      h(
        "div",
        { class: "ivk-deck-start" },
        labelled(code, "Klascode", "Van je docent. Werk je alleen? Laat dit leeg."),
        labelled(serial, "Jouw nummer", "Het nummer dat je in de klas trok. Heb je er geen? Laat dit leeg, dan trekt de cursus er een."),
        labelled(level, "Waar geef je les, of ga je lesgeven?", "Voor het mbo zijn de aantallen hoger."),
        wrong,
        h("div", {}, h("button", { type: "button", class: "ivk-main", click: begin }, "Geef mij mijn stapel")),
      ),
    ];
  }

  /** @param {DeckRecord} dealt */
  function situation(dealt) {
    const { cards, outcomes, scale, question } = deck();
    const card = cards[at];
    const rated = h("p", { role: "status" });
    const tell = () => {
      const open = cards.map((one, index) => (isRated(one) ? null : index + 1)).filter(Boolean);
      const text = open.length ? `Helemaal beoordeeld: ${cards.length - open.length} van de ${cards.length}. Nog open: ${open.join(", ")}.` : `Alle ${cards.length} situaties zijn beoordeeld.`;
      if (rated.textContent !== text) rated.textContent = text; // said once, not at every rating
    };
    const rate = ratingControl({ scale: { min: 1, max: scale.length, levels: scale.map((word, index) => `${index + 1} ${word}`) }, unknown: "", items: outcomes }, () => {
      const { form } = deck();
      const known = record ?? dealt;
      record = { ...known, [form]: { ...known[form], [card.id]: rate.get() ?? {} } };
      tell();
      changed();
    });
    rate.set(ratings(card));
    tell();
    shown = { agrees: () => same(rate.get() ?? {}, ratings(card)), tell };
    /** @param {number} step @param {string} text @param {boolean} main */
    const go = (step, text, main) => h("button", { type: "button", class: main ? "ivk-main" : null, disabled: !cards[at + step], click: () => { at += step; draw(true); } }, text);
    return [
      h(
        "div",
        { class: "ivk-situation" },
        h("h4", { tabindex: "-1" }, `Situatie ${at + 1} van ${cards.length}${card.base ? " (het basisvignet, dat iedereen als eerste ziet)" : ""}`),
        h("p", {}, card.text),
      ),
      h("p", {}, h("strong", {}, question)),
      rate.node,
      h("div", { class: "ivk-actions" }, go(-1, "Vorige situatie", false), go(1, "Volgende situatie", true)),
      rated,
      !spec.second && h("p", { class: "ivk-help" }, `Jouw stapel: klascode ${dealt.class}, nummer ${dealt.serial}. Met ‘Antwoord wissen’ begin je opnieuw.`),
    ];
  }

  function draw(move = false) {
    shown = null;
    const parts = record === null ? startForm() : isDealt() ? situation(record) : [h("p", { tabindex: "-1" }, "Je stapel wordt gemaakt…")];
    node.replaceChildren(...parts.filter((part) => part instanceof Node));
    if (move) node.querySelector(/** @type {"p"} */ ("[tabindex='-1']"))?.focus();
  }

  model.on("change:deck", () => {
    if (!isDealt()) return;
    if (waiting || !shown) draw(waiting);
    waiting = false;
  });
  draw();
  return {
    node,
    get: () => record,
    set: (value) => {
      const other = value?.id !== record?.id;
      record = value ?? null;
      if (other) at = 0;
      // The kernel may put ratings in another order; what is on the page stays, and with it the focus.
      if (!other && shown && isDealt() && shown.agrees()) shown.tell();
      else if (!waiting) draw();
    },
  };
}

export default { control };
