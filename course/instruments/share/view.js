// The SHARE sheet for two: fill in blind, exchange a file, read in silence, compare, agree.
// A partner's words are only ever text nodes and field values, never markup.

/** @import { Changed, Control, Model } from "../../page/js/types.d.ts" */
/** @import { Reply, ShareTraits } from "./exchange.js" */
/** @import { Mode, ShareAnswer, ShareSpec, Sheet, SheetRow, Stage } from "./sheet.js" */

import { h, labelled, uid } from "../../page/js/elements.js";
import { same } from "../../page/js/saver.js";
import { shareFiles } from "./exchange.js";
import { answerOf, filled, newSheet, newState } from "./sheet.js";

/** @type {Record<string, string>} what is asked after an outcome */
const AGREED_LABELS = { compromis: "Wat is het compromis?", verschil: "Hoe gaan jullie met dit verschil om?", eens: "Wat spreken jullie af? (mag kort)" };

/**
 * @param {ShareSpec} spec
 * @param {Changed} changed
 * @param {Model<ShareTraits>} model
 * @returns {Control<ShareAnswer>}
 */
function control(spec, changed, model) {
  const rows = spec.rows;
  const ids = rows.map((row) => row.id);
  const node = h("div", { class: "ivk-share" });
  let state = newState();
  let stop = () => {}; // ends the pause of the screen that is left

  const get = () => answerOf(state, ids);
  /** @param {ShareAnswer | null} value */
  const set = (value) => {
    if (value && same(value, get())) return;
    state = { ...newState(), ...structuredClone(value ?? {}) };
    state.own.name ??= "";
    draw();
  };
  const { filePicker, fileMaker } = shareFiles(model, get);

  // -- small parts ------------------------------------------------------------------------------------------------

  /** @param {string} text @param {() => void} action */
  const button = (text, action, kind = "") => h("button", { type: "button", class: kind, click: action }, text);
  /** @param {string} text */
  const heading = (text) => h("h4", { class: "ivk-share-head", tabindex: "-1" }, text);
  /** The other sheet, on the screens that need one. */
  const partner = () => /** @type {Sheet} */ (state.partner);
  const alarm = () => h("p", { class: "ivk-share-alarm", id: uid("problem"), role: "alert" });
  /** @param {Sheet | null} sheet @param {string} otherwise */
  const nameOf = (sheet, otherwise) => (filled(sheet?.name) ? sheet?.name ?? "" : otherwise);
  /** Another person's words: as typed, with their line breaks, in their own reading direction. @param {string | undefined} text */
  const words = (text) => (filled(text) ? h("p", { class: "ivk-words", dir: "auto" }, text) : h("p", { class: "ivk-words" }, h("em", {}, "niet ingevuld")));
  /** @param {Stage} stage */
  const go = (stage) => {
    state.stage = stage;
    changed();
    draw(true);
  };

  function draw(move = false) {
    stop();
    stop = () => {};
    const screens = { invullen: fillScreen, tweede: fillScreen, lezen: readScreen, vergelijken: compareScreen };
    node.replaceChildren(...[steps(), ...screens[state.stage](), again()].filter((part) => part instanceof Node));
    if (move) node.querySelector(/** @type {"h4"} */ (".ivk-share-head"))?.focus();
  }

  function steps(now = { invullen: state.own.done ? 1 : 0, tweede: 0, lezen: 1, vergelijken: 3 }[state.stage]) {
    return h("ol", { class: "ivk-steps" }, spec.steps.map((step, index) => h("li", { "aria-current": index === now ? "step" : null }, step.title)));
  }

  function again() {
    if (!state.mode) return null;
    const box = h("div", { class: "ivk-share-again" });
    const rest = () => box.replaceChildren(button("Helemaal opnieuw beginnen", ask, "ivk-quiet"));
    const ask = () => {
      const no = button("Nee, laat alles staan", () => { rest(); box.querySelector("button")?.focus(); });
      const yes = button("Ja, wis allebei de bladen en de afspraken", () => { state = newState(); changed(); draw(); node.querySelector(/** @type {"input"} */ ("input, button"))?.focus(); }, "ivk-quiet");
      box.replaceChildren(h("p", {}, "Weet je het zeker? Dit kan niet ongedaan worden gemaakt."), h("div", { class: "ivk-actions" }, no, yes));
      no.focus();
    };
    rest();
    return box;
  }

  /** @param {Sheet} sheet @param {string} label */
  function nameField(sheet, label) {
    const field = h("input", { type: "text", maxlength: spec.max_name, autocomplete: "off", value: sheet.name ?? "", input: () => { sheet.name = field.value; changed(true); } });
    return labelled(field, label);
  }

  /**
   * @template {Record<string, any>} Table
   * @param {Table} table
   * @param {keyof Table & string} key
   * @param {string} label
   * @param {string | null} help
   * @param {number} number of rows
   */
  function area(table, key, label, help = null, number = 3) {
    const full = h("span", { class: "ivk-help", role: "status" });
    const field = h("textarea", { rows: String(number), maxlength: spec.max, value: table[key] ?? "", input: () => {
      Object.assign(table, { [key]: field.value });
      full.textContent = field.value.length < spec.max ? "" : `Dit veld is vol: hoogstens ${spec.max} tekens. Wat er niet meer in past, is weggevallen.`;
      changed(true);
    } });
    const part = labelled(field, label, help);
    part.append(full);
    return part;
  }

  // -- the screens ------------------------------------------------------------------------------------------------

  function fillScreen() {
    const second = state.stage === "tweede";
    if (!state.mode) return [modeChoice()];
    if (!second && state.own.done) return exchangeScreen();
    const sheet = second ? partner() : state.own;
    const laptop = state.mode === "laptop";
    const title = laptop ? (second ? `Nu de ander: vul jouw blad in` : "Wie begint, vult alleen het eerste blad in") : "Vul je eigen blad in";
    const problem = alarm();
    const finish = () => {
      const empty = rows.filter((row) => !filled(sheet.answers[row.id])).length;
      if (!filled(sheet.name)) return complain("Vul eerst een naam in, dan weten jullie van wie dit blad is.", "input");
      if (empty === rows.length) return complain("Dit blad is nog leeg. Schrijf bij minstens één vraag iets op.", "textarea");
      if (second && sheet.name?.trim() === nameOf(state.own, "").trim()) return complain("Op het andere blad staat dezelfde naam. Kies twee namen die je uit elkaar kunt houden.", "input");
      sheet.done = true;
      if (!laptop) return go("invullen");
      if (second) return go("lezen");
      state.partner = newSheet();
      go("tweede");
    };
    /** @param {string} text @param {"input" | "textarea"} tag */
    const complain = (text, tag) => {
      const field = node.querySelector(/** @type {"input"} */ (`.ivk-form-field ${tag}`));
      problem.textContent = text;
      if (!field) return;
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-errormessage", problem.id);
      field.addEventListener("input", () => field.removeAttribute("aria-invalid"), { once: true });
      field.focus();
    };
    let group = "";
    const fields = rows.flatMap((row) => {
      const head = row.group && row.group !== group ? [h("p", { class: "ivk-share-group" }, row.group)] : [];
      group = row.group;
      return [...head, area(sheet.answers, row.id, `${row.label}. ${row.title}`, `${row.text} ${row.prompt}`, row.group ? 2 : 3)];
    });
    return [
      heading(title),
      h("p", {}, laptop
        ? "Vul dit blad alleen in. De ander kijkt even niet mee."
        : "Vul dit alleen in, zonder te overleggen. Je partner doet hetzelfde op een eigen computer. Gebruik geen namen van leerlingen."),
      second && h("p", {}, `Het blad van ${nameOf(state.own, "de eerste")} is verborgen. Dat zie je straks.`),
      nameField(sheet, laptop ? (second ? "Naam van de tweede" : "Naam van de eerste") : "Je naam, zoals je partner die mag lezen"),
      ...fields,
      problem,
      h("div", { class: "ivk-actions" }, button(laptop && !second ? "Klaar: verberg mijn blad en geef de laptop door" : "Mijn blad is af", finish, "ivk-main")),
    ];
  }

  function modeChoice() {
    /** @param {Mode} mode */
    const pick = (mode) => { state.mode = mode; changed(); draw(true); };
    return h("div", {},
      h("p", {}, "Hoe werken jullie?"),
      h("div", { class: "ivk-actions" }, button("Ieder op een eigen computer", () => pick("bestanden")), button("Samen achter één laptop", () => pick("laptop"))),
      h("p", { class: "ivk-help" }, "Op eigen computers sturen jullie elkaar één bestand, bijvoorbeeld per mail. Er is geen account nodig en er gaat niets vanzelf naar iemand toe."),
    );
  }

  function exchangeScreen() {
    const { practice } = spec;
    return [
      heading("Wissel de bladen uit"),
      h("p", {}, "Maak van je blad een bestand en stuur het aan je partner. Zodra je het bestand van je partner hebt, neem je het hier in. Lees het dan eerst helemaal."),
      fileMaker("Maak mijn bestand", "sheet", `share-${nameOf(state.own, "").trim()}`),
      filePicker("Neem het bestand van je partner in", "Kies het bestand dat je partner je stuurde (het eindigt op .json).", take),
      h("div", { class: "ivk-actions" },
        button("Ik wil eerst nog iets wijzigen", () => { state.own.done = false; go("invullen"); }, "ivk-quiet"),
        practice && button(`Ik heb nog geen partner: oefen met het blad van ${practice.name}`, () => takeSheet(practice), "ivk-quiet"),
      ),
    ];
  }

  /** @param {Sheet} sheet @param {string} title */
  function sheetList(sheet, title) {
    return h("section", { class: "ivk-sheet" }, h("h5", {}, title), h("dl", {}, rows.flatMap((row) => [h("dt", {}, `${row.label}. ${row.title}`), h("dd", {}, words(sheet.answers[row.id]))])));
  }

  function readScreen() {
    const laptop = state.mode === "laptop";
    const place = h("div", { class: "ivk-share-pause" });
    const status = h("p", { role: "status" });
    const ready = button("Ik heb alles gelezen", () => pause(place, status), "ivk-main");
    place.append(ready);
    const [one, other] = [nameOf(state.own, "de eerste"), nameOf(state.partner, "je partner")];
    return [
      heading(laptop ? "Lees elkaars blad, en zeg nog niets" : `Lees het blad van ${other}, en schrijf of zeg nog niets`),
      h("p", {}, laptop ? `Nu mogen jullie allebei kijken. ${other} leest het eerste blad, ${one} het tweede. Reageren komt straks.` : "Je kunt hier nog niets invullen. Dat is met opzet: eerst lezen, dan laten bezinken, dan pas praten."),
      laptop && sheetList(state.own, `Blad van ${one}`),
      sheetList(partner(), `Blad van ${other}`),
      status,
      place,
      ownFile(),
    ];
  }

  /** One's own sheet as a file once more: the partner may not have it yet. */
  const ownFile = () =>
    state.mode === "bestanden" && h("details", {}, h("summary", {}, "Mijn eigen blad als bestand"), fileMaker("Maak mijn bestand", "sheet", `share-${nameOf(state.own, "").trim()}`));

  /** A quiet moment: announced at its start and its end, and the button stays in reach of the keyboard all the while. @param {HTMLElement} place @param {HTMLElement} status */
  function pause(place, status) {
    let left = spec.pause;
    const clock = h("span", { "aria-hidden": "true" });
    const onward = button("Ga verder naar het vergelijken", () => {
      if (left > 0) status.textContent = `Nog ${left} seconden. Wat verraste je? Wat herken je?`;
      else go("vergelijken");
    }, "ivk-main");
    const tick = () => {
      clock.textContent = left > 0 ? ` Nog ${left} seconden.` : "";
      onward.setAttribute("aria-disabled", String(left > 0));
      if (left <= 0) {
        clearInterval(timer);
        status.textContent = "De pauze is voorbij. Je kunt verder.";
      }
      left -= 1;
    };
    const timer = setInterval(() => (left > 0 ? tick() : ((left = 0), tick())), 1000);
    stop = () => clearInterval(timer);
    node.querySelector(".ivk-steps")?.replaceWith(steps(2));
    status.textContent = `Even wachten: ${spec.pause} seconden. Wat verraste je? Wat herken je? Zeg nog niets.`;
    place.replaceChildren(onward, clock);
    tick();
    onward.focus();
  }

  function compareScreen() {
    const [one, other] = [nameOf(state.own, "Ik"), nameOf(state.partner, "Mijn partner")];
    const there = rows.filter((row) => filled(state.own.answers[row.id]) || filled(partner().answers[row.id]));
    const empty = rows.filter((row) => !there.includes(row));
    const files = state.mode === "bestanden";
    return [
      heading("Leg de bladen naast elkaar en praat erover"),
      h("p", {}, files ? "Doe dit samen: naast elkaar, of aan de telefoon. Eén van jullie vult in. De ander neemt aan het eind de afspraken in." : "Doe dit samen. Kies bij elke rij wat jullie ervan vinden en schrijf op wie wat doet."),
      h("p", {}, "Kijk bij 3 en 4 ook kruislings: wat de een graag doet, naast wat de ander van hem of haar hoopt."),
      ...there.map((row) => compareRow(row, one, other)),
      empty.length > 0 && h("p", { class: "ivk-help" }, `Door geen van beiden ingevuld: ${empty.map((row) => `${row.label} ${row.title}`).join(", ")}.`),
      heading5("Hoe verder"),
      area(state.follow, "first", "Welke les geven jullie als eerste samen, en wie doet daarin wat?"),
      dateField(),
      h("div", { class: "ivk-share-end" }, h("p", {}, h("strong", {}, "Jullie afspraken als pagina en als bestand"), h("br"), "De pagina is om af te drukken of als pdf te bewaren. Het bestand is voor de ander, die het in de eigen cursus inneemt."), fileMaker("Maak de afspraken", "agreement", `afspraken-${one.trim()}-${other.trim()}`)),
      files && filePicker("Vulde de ander de afspraken in? Neem ze hier in", "Kies het bestand met de afspraken. Ook het blad van een nieuwe partner kun je hier innemen.", take),
      ownFile(),
    ];
  }

  /** @param {string} text */
  const heading5 = (text) => h("h5", {}, text);

  function dateField() {
    const field = h("input", { type: "date", value: state.follow.date ?? "", input: () => { state.follow.date = field.value; changed(); } });
    return labelled(field, "Wanneer kijken jullie terug op deze afspraken?");
  }

  /** @param {SheetRow} row @param {string} one @param {string} other */
  function compareRow(row, one, other) {
    const agreed = (state.rows[row.id] ??= {});
    const name = uid("outcome");
    const texts = h("div", {});
    const show = () => {
      const label = AGREED_LABELS[agreed.outcome ?? ""];
      texts.replaceChildren(...(label ? [area(agreed, "text", label, null, 2), area(agreed, "who", "Wie doet wat?", null, 2)] : []));
    };
    const inputs = spec.outcomes.map((outcome) => h("input", { type: "radio", name, id: uid("o"), value: outcome.id, checked: agreed.outcome === outcome.id, change: () => { agreed.outcome = outcome.id; show(); changed(); } }));
    show();
    return h("fieldset", { class: "ivk-compare" },
      h("legend", {}, h("strong", {}, `${row.label}. ${row.title}`)),
      h("div", { class: "ivk-pair" }, [{ who: one, sheet: state.own }, { who: other, sheet: partner() }].map(({ who, sheet }) => h("div", {}, h("p", { class: "ivk-who" }, who), words(sheet.answers[row.id])))),
      h("div", { class: "ivk-levels" }, inputs.map((input, index) => h("span", { class: "ivk-level" }, input, h("label", { for: input.id, title: spec.outcomes[index].text }, spec.outcomes[index].title)))),
      texts,
    );
  }

  /** Take in what the kernel read from a file. What stands here already is replaced only when the learner says so. @param {Reply} reply */
  function take(reply) {
    const sheet = reply.partner;
    if (!sheet) return;
    if (!reply.agreement) return takeSheet(sheet);
    replace("de afspraken van je partner", () => {
      Object.assign(state, { partner: sheet, rows: reply.rows ?? {}, follow: reply.follow ?? {} });
      go("vergelijken");
    });
  }

  /** @param {Sheet} sheet */
  function takeSheet(sheet) {
    replace(`het blad van ${nameOf(sheet, "je nieuwe partner")}`, () => {
      Object.assign(state, { partner: structuredClone(sheet), rows: {}, follow: {} });
      go("lezen");
    });
  }

  /** @param {string} what @param {() => void} then */
  function replace(what, then) {
    const { rows: agreed = {}, follow = {} } = get() ?? {};
    const count = Object.keys(agreed).length;
    const mine = [count && `bij ${count === 1 ? "één rij" : `${count} rijen`}`, Object.keys(follow).length && "bij ‘Hoe verder’"].filter(Boolean).join(" en ");
    if (!mine) return then();
    node.querySelector(".ivk-offer")?.remove(); // one question at a time
    const no = button("Nee, laat alles staan", () => {
      offer.remove();
      node.querySelector(/** @type {"input"} */ ("input[type=file]"))?.focus(); // where the file was chosen
    });
    const offer = h("div", { class: "ivk-offer" },
      h("p", {}, `Er staat al iets ingevuld: ${mine}. Neem je ${what} over, dan verdwijnt dat. Je eigen blad blijft.`),
      h("div", { class: "ivk-actions" }, no, button("Ja, neem over", then)),
    );
    node.append(offer);
    no.focus();
  }

  draw();
  return { node, get, set };
}

export default { control };
