// The view of one question: prompt, controls, sign, and feedback on request.

/** @import { Answer, Context, Kit, MakeControl, Result } from "./types.d.ts" */

import { describe, h, rich, uid } from "./elements.js";
import { showResult } from "./feedback.js";
import { KIT } from "./kit.js";
import { clearLinks, pageLinks } from "./links.js";
import { loadCode } from "./load.js";
import { sameIn } from "./marks.js";
import { TEXT, createSaver, same } from "./saver.js";

/**
 * Return what draws a question of any kind.
 *
 * @param {Record<string, MakeControl>} kinds the controls that another package's instrument may use
 * @param {Record<string, MakeControl>} controls the control of each kind of question
 */
export function questionRenderer(kinds, controls) {
  const kit = { ...KIT, controls: kinds };
  /** @param {Context} context */
  return async (context) => {
    const { model } = context;
    const own = model.get("own_code");
    const make = own ? (await loadCode(model.widget_manager, own)).default.control : controls[model.get("spec").kind];
    return drawQuestion(context, make, kit);
  };
}

/** @param {Context} context @param {MakeControl} make @param {Kit} kit */
function drawQuestion({ model, el }, make, kit) {
  const spec = model.get("spec");
  const status = h("p", { class: "ivk-status" });
  // What is wrong is heard when it is found, and read with the question when the learner comes back to it.
  const problem = h("p", { class: "ivk-problem", id: uid("problem"), role: "status" });
  const feedback = h("div", { class: "ivk-feedback", "aria-live": "polite" });
  const extra = h("div", { class: "ivk-extra", "aria-live": "off" });

  const changed = (typing = false) => {
    wiped = null;
    act(typing);
  };
  const act = (typing = false) => {
    feedback.replaceChildren();
    mark();
    saver.save(control.get(), { pause: typing });
    offerWipe();
  };
  const control = make(spec, changed, model, kit);
  const judge = (asked = {}) => {
    control.settle?.();
    saver.save(control.get(), { check: true, ...asked });
    offerWipe();
  };
  /** What was last judged: what is told of a part stays beside it for as long as that part is as it was. */
  let judged = { value: /** @type {Answer} */ (null), result: /** @type {Result} */ ({}) };
  const mark = () => {
    const now = control.get();
    const still = (judged.result.remarks ?? []).filter(({ part }) => part && sameIn(judged.value, now, part));
    control.mark?.(Object.fromEntries(still.map(({ part, state }) => [part, state])));
    const todo = Boolean(check) && !spec.has_example && (!feedback.firstChild || !("fraction" in judged.result));
    node.toggleAttribute("data-unchecked", todo);
    if (check) check.classList.toggle("ivk-main", todo);
  };
  const showJudgement = () => {
    judged = { value: model.get("value"), result: model.get("result") };
    showResult(feedback, judged.result);
    mark();
  };
  const showProblem = (text = "") => {
    if (problem.textContent !== text) problem.textContent = text;
  };
  const saver = createSaver(model, status, (saved) => {
    showProblem(saved.problem);
    if (control.field) control.field.setAttribute("aria-invalid", String(Boolean(saved.problem) && spec.kind === "number"));
    if (saved.checked || model.get("result").message) showJudgement();
  });

  const check = spec.check && h("button", { type: "button", class: "ivk-main", click: () => judge() }, spec.check);
  // After a first wrong try: think once more, or read why.
  const explain = check && h("button", { type: "button", class: "ivk-quiet", hidden: true, click: () => judge({ explain: true }) }, "Bekijk de uitleg");
  const offerExplanation = () => {
    // What gives its answer away elsewhere on the page opens by this.
    node.toggleAttribute("data-settled", Boolean(model.get("saved").settled));
    if (!explain || !check) return;
    const away = !model.get("saved").again;
    if (away && document.activeElement === explain) check.focus(); // the button that was pressed goes away
    explain.hidden = away;
  };
  // One press too many must not cost a page of text: the same button brings it back.
  /** @type {Answer} */
  let wiped = null;
  const wipe = h("button", { type: "button", class: "ivk-quiet", click: () => {
    const back = wiped;
    wiped = back === null ? control.get() : null;
    control.set(back);
    act();
  } });
  const offerWipe = () => {
    wipe.textContent = wiped === null ? "Antwoord wissen" : "Zet mijn antwoord terug";
    wipe.hidden = spec.wipe === false || (wiped === null && control.get() === null);
    if (take) take.hidden = control.get() !== null || wiped !== null;
  };

  const take = spec.offer && h("button", { type: "button", class: "ivk-quiet", click: () => {
    control.set(spec.offer.value);
    changed();
    (control.field ?? question.querySelector(/** @type {"input"} */ ("input, select, textarea")))?.focus();
  } }, spec.offer.label);

  const legend = [
    h("span", { class: "ivk-prompt" }, rich(spec.prompt)),
    spec.points ? h("span", { class: "ivk-points" }, spec.points === 1 ? "1 punt" : `${String(spec.points).replace(".", ",")} punten`) : null,
  ];
  /** @type {HTMLElement} */
  let question;
  if (control.field) {
    control.field.id = uid("field");
    question = h("div", { class: "ivk-question" }, h("label", { class: "ivk-legend", for: control.field.id }, legend), control.node);
    describe(control.field, problem);
  } else {
    question = h("fieldset", { class: "ivk-question" }, h("legend", { class: "ivk-legend" }, legend), control.node);
    describe(question, control.help, problem);
  }
  const node = h(
    "div",
    // A click beside a control lands here, and not in the notebook, whose keys delete and move cells.
    { class: "ivk", lang: "nl", "data-question": spec.id, tabindex: "-1" },
    question,
    problem,
    h("div", { class: "ivk-actions" }, check, explain, take, wipe, status, saver.live),
    feedback,
    extra,
    spec.source && sourceLine(spec),
  );

  const showExtra = () => {
    const { html, page } = model.get("extra");
    const focusable = () => [...extra.querySelectorAll(/** @type {"a"} */ ("a, button, summary"))];
    const place = focusable().findIndex((one) => one === document.activeElement);
    clearLinks(extra);
    extra.innerHTML = html ?? "";
    if (page) extra.append(pageLinks(page));
    focusable()[place]?.focus(); // the answer may come back when the learner is already here
  };
  const follow = () => {
    // Another window changed the answer: show it, unless the learner is in the middle of something here.
    if (!saver.pending && !same(control.get(), model.get("value"))) {
      control.set(model.get("value"));
      showJudgement();
      wiped = null;
      offerWipe();
    }
  };
  const leave = () => saver.flush();

  control.set(model.get("value"));
  showJudgement();
  showProblem(model.get("saved").problem);
  showExtra();
  offerWipe();
  offerExplanation();
  const unsent = saver.unsent();
  // Nobody has changed the saved answer since: then the later one comes back. Otherwise the learner decides.
  if (unsent && same(unsent.known, model.get("value"))) {
    restore(unsent.value);
    node.insertBefore(h("p", { class: "ivk-help" }, TEXT.restored), problem);
  } else if (unsent) offerUnsent(unsent.value);

  /** @param {Answer} value */
  function restore(value) {
    control.set(value);
    changed();
  }

  /** @param {Answer} value */
  function offerUnsent(value) {
    /** @param {string} label @param {string} kind @param {() => void} then */
    const choose = (label, kind, then) => h("button", { type: "button", class: kind, click: () => { offer.remove(); then(); first(); } }, label);
    const first = () => question.querySelector(/** @type {"input"} */ ("input, select, textarea, button"))?.focus();
    const offer = h(
      "div",
      { class: "ivk-offer" },
      h("p", {}, "In deze browser staat nog een ander antwoord dat niet was opgeslagen."),
      typeof value === "string" && spec.kind !== "choice" && h("blockquote", {}, value),
      h("div", { class: "ivk-actions" }, choose("Zet dat antwoord terug", "", () => restore(value)), choose("Houd wat er nu staat", "ivk-quiet", changed)),
    );
    node.insertBefore(offer, problem);
  }

  model.on("change:value", follow);
  model.on("change:saved", offerExplanation);
  model.on("change:extra", showExtra);
  window.addEventListener("pagehide", leave);
  el.append(node);
  return () => {
    saver.destroy();
    model.off("change:value", follow);
    model.off("change:saved", offerExplanation);
    model.off("change:extra", showExtra);
    window.removeEventListener("pagehide", leave);
  };
}

/**
 * Return the line that names a source. It folds out to the document, what stands at that place, and whom it cites there.
 *
 * @param {{source: string, about?: string[]}} spec `about` is HTML of our own, a line each
 */
function sourceLine({ source, about }) {
  const words = `Bron: ${source}`;
  if (!about?.length) return h("p", { class: "ivk-source" }, words);
  const list = h("ul", {});
  list.innerHTML = about.map((line) => `<li>${line}</li>`).join("");
  return h("details", { class: "ivk-source" }, h("summary", { "data-lm-suppress-shortcuts": "true" }, words), list);
}
