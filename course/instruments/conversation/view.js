// A branching conversation: read, choose what to say, see what happens and what the other thinks, go back, try again.

/** @import { Changed, Control } from "../../page/js/types.d.ts" */

import { h, rich } from "../../page/js/elements.js";
import { same } from "../../page/js/saver.js";

/** @typedef {{ when: string[], text?: string | null, scene?: string, to?: string | null, happens?: string | null, thinks?: string | null, why?: string | null }} Variant */
/** @typedef {{ id: string, to: string, text: string, happens: string, thinks: string, why: string, source: string, does: string[], also: Variant[] }} Say */
/** @typedef {{ id: string, title: string, scene: string, says: Say[], does: string[], also: Variant[] }} Moment */
/** @typedef {{ id: string, title: string, text: string, also: Variant[] }} Ending */
/**
 * @typedef {object} Case
 * @property {string} title
 * @property {string} who
 * @property {string} intro
 * @property {string} start the id of the first moment
 * @property {Record<string, Moment>} moments
 * @property {Record<string, Ending>} endings
 */
/** @typedef {{ moment: Moment, say: Say }} Step */
/** @typedef {string[]} Path what was said, step by step */
/** @typedef {Record<string, string>} Own what the learner would say, by moment */
/** @typedef {{ path: Path, earlier?: Path[], own?: Own }} Answer */

/** Are all of these facts true, and those with a "!" in front not? @param {string[]} when @param {Set<string>} facts */
const holds = (when, facts) => when.every((one) => (one.startsWith("!") ? !facts.has(one.slice(1)) : facts.has(one)));

/**
 * A choice, moment or ending with its lines as they are when these facts are true: the same rule as `told` in parts.py.
 * @template {{ also: Variant[] }} T
 * @param {T} one
 * @param {Set<string>} facts
 * @returns {T}
 */
function told(one, facts) {
  const variant = one.also.find(({ when }) => holds(when, facts));
  const lines = Object.entries(variant ?? {}).filter(([key, line]) => key !== "when" && line !== null && line !== undefined);
  return { ...one, ...Object.fromEntries(lines) };
}

/**
 * @param {{ case: Case }} spec
 * @param {Changed} changed
 * @returns {Control<Answer>}
 */
function control(spec, changed) {
  const play = spec.case;
  const node = h("div", { class: "ivk-talk" });
  /** @type {{ path: Path, earlier: Path[], own: Own }} */
  let state = { path: [], earlier: [], own: {} };
  /** @type {Set<string>} the moments whose choices are in sight */
  const opened = new Set();

  /** @param {string} id @param {Set<string>} facts @returns {Moment | Ending} */
  function enter(id, facts) {
    const moment = play.moments[id];
    if (!moment) return told(play.endings[id], facts);
    const here = told(moment, facts);
    for (const fact of moment.does) facts.add(fact);
    return here;
  }
  /** The steps of a path as far as the case still knows them, and where they lead. @param {Path} path */
  function walk(path) {
    /** @type {Set<string>} */
    const facts = new Set();
    /** @type {Step[]} */
    const steps = [];
    let here = enter(play.start, facts);
    for (const choice of path) {
      const found = "says" in here ? here.says.find((one) => one.id === choice) : undefined;
      if (!found || !("says" in here)) break;
      const say = told(found, facts);
      steps.push({ moment: here, say });
      for (const fact of say.does) facts.add(fact);
      here = enter(say.to, facts);
    }
    return { steps, here, says: "says" in here ? here.says.map((say) => told(say, facts)) : [] };
  }
  /** @param {Path} path @param {Path} part */
  const startsWith = (path, part) => part.every((choice, index) => path[index] === choice);

  // The same rules as question.py: an abandoned path is kept once, and not when another one only goes on from it.
  /** @param {Path[]} earlier @param {Path} path */
  const distinct = (earlier, path) =>
    earlier.filter((one, index) => {
      const others = [path, ...earlier.filter((other) => !same(other, one))];
      return earlier.findIndex((other) => same(other, one)) === index && !others.some((other) => startsWith(other, one));
    });
  const get = () => {
    const earlier = distinct(state.earlier, state.path);
    const own = Object.fromEntries(Object.entries(state.own).filter(([, text]) => text.trim()));
    const said = Object.keys(own).length > 0;
    if (!state.path.length && !earlier.length && !said) return null;
    return { path: state.path, ...(earlier.length ? { earlier } : {}), ...(said ? { own } : {}) };
  };
  /** @param {Answer | null} value */
  const set = (value) => {
    if (value && same(value, get())) return;
    state = { path: [...(value?.path ?? [])], earlier: [...(value?.earlier ?? [])], own: { ...value?.own } };
    draw();
  };

  /** @param {Say} say */
  const choose = (say) => {
    const known = walk(state.path).steps.length;
    if (known < state.path.length) state.earlier = [...state.earlier, state.path];
    state.path = [...state.path.slice(0, known), say.id];
    changed();
    draw(true);
  };
  /** @param {number} length */
  const back = (length) => {
    state = { ...state, path: state.path.slice(0, length), earlier: [...state.earlier, state.path] };
    changed();
    draw(true);
  };

  /** @param {Step} step */
  function feedback({ moment, say }) {
    const own = state.own[moment.id]?.trim();
    return [
      own && h("p", { class: "ivk-said" }, h("strong", {}, "In jouw eigen woorden: "), own),
      h("p", { class: "ivk-said" }, h("strong", {}, "Jij: "), say.text),
      h("div", {}, h("strong", {}, "Wat er gebeurt"), rich(say.happens)),
      h("div", { class: "ivk-thinks" }, h("strong", {}, `Wat ${play.who} denkt`), rich(say.thinks)),
      h("div", { class: "ivk-why-so" }, h("strong", {}, "Waarom"), rich(say.why), h("span", { class: "ivk-source" }, `Bron: ${say.source}`)),
    ].filter(Boolean);
  }

  /** @param {number} index @param {string} text */
  const redo = (index, text) => h("button", { type: "button", class: "ivk-quiet", click: () => back(index) }, text, h("span", { class: "ivk-hidden" }, ` bij stap ${index + 1}`));

  /** First the own words, then what can be chosen. @param {Moment} here @param {Say[]} says */
  function turn(here, says) {
    const choices = h("div", { class: "ivk-turn" });
    const open = (move = false) => {
      opened.add(here.id);
      const list = h("ul", { class: "ivk-says" }, says.map((say) => h("li", {}, h("button", { type: "button", click: () => choose(say) }, say.text))));
      const ask = h("p", { class: "ivk-ask", tabindex: "-1" }, "Wat lijkt hier het meest op?");
      choices.replaceChildren(ask, list);
      if (move) ask.focus();
    };
    const text = h("textarea", {
      rows: "2",
      input: () => {
        state.own = { ...state.own, [here.id]: text.value };
        changed();
      },
    });
    text.value = state.own[here.id] ?? "";
    // On paper nothing can be pressed: there the choices stand as words.
    const onPaper = h("div", { class: "ivk-on-paper" }, h("p", {}, "Dit kun je kiezen:"), h("ul", {}, says.map((say) => h("li", {}, say.text))));
    if (opened.has(here.id) || text.value.trim()) open();
    else choices.replaceChildren(h("button", { type: "button", click: () => open(true) }, "Laat zien wat je kunt kiezen"));
    return [h("label", { class: "ivk-own" }, "Wat zou jij zeggen of doen? Schrijf het eerst in je eigen woorden.", text), choices, onPaper];
  }

  function draw(move = false) {
    const { steps, here, says } = walk(state.path);
    const last = steps.at(-1);
    const gone = state.path.length - steps.length;
    const past = steps.slice(0, -1).map((step, index) =>
      h("li", {}, h("details", {}, h("summary", {}, h("strong", {}, step.moment.title), `: ${step.say.text}`), h("div", { class: "ivk-scene" }, rich(step.moment.scene)), feedback(step), redo(index, "Kies hier iets anders"))),
    );
    const head = h("h4", { class: "ivk-talk-head", tabindex: "-1" }, last ? `${steps.length}. ${last.moment.title}` : play.title);
    const now = !("says" in here)
      ? [h("h4", {}, `Einde: ${here.title}`), h("div", { class: "ivk-scene" }, rich(here.text)), h("div", { class: "ivk-actions" }, h("button", { type: "button", click: () => back(0) }, "Begin opnieuw en probeer een andere weg"))]
      : [
          h("h4", {}, `${steps.length + 1}. ${here.title}`),
          h("div", { class: "ivk-scene" }, rich(here.scene)),
          ...turn(here, says),
        ];
    const parts = [
      past.length > 0 && h("ol", { class: "ivk-past", "aria-label": "Het gesprek tot nu toe" }, past),
      head,
      !last && h("div", { class: "ivk-scene" }, rich(play.intro)),
      gone > 0 && h("p", { class: "ivk-gone" }, "Dit gesprek is veranderd sinds je het speelde. Tot hier klopt je weg nog; de rest blijft bewaard."),
      last && h("div", { class: "ivk-reply" }, feedback(last), redo(steps.length - 1, "Kies hier iets anders")),
      ...now,
    ];
    node.replaceChildren(...parts.filter((part) => part instanceof Node));
    if (move) head.focus();
  }

  draw();
  return { node, get, set };
}

export default { control };
