// The view of one question: prompt, controls, sign, and feedback on request.

const CONTROLS = {
  choice: choiceControl,
  multiple_choice: multipleChoiceControl,
  match: matchControl,
  order: orderControl,
  number: textControl,
  short_text: textControl,
  open_text: textControl,
  rating: ratingControl,
  form: (spec, changed) => (spec.groups ? cardsControl : formControl)(spec, changed),
};

function render({ model, el }) {
  listen(model);
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
    saver.save(control.get(), { pause: typing });
    offerWipe();
  };
  const control = CONTROLS[spec.kind](spec, changed, model);
  const showProblem = (text = "") => {
    if (problem.textContent !== text) problem.textContent = text;
  };
  const saver = createSaver(model, status, (saved) => {
    showProblem(saved.problem);
    if (control.field) control.field.setAttribute("aria-invalid", String(Boolean(saved.problem) && spec.kind === "number"));
    if (saved.checked) showResult(feedback, model.get("result"));
  });

  const check = spec.check && h("button", { type: "button", class: "ivk-main", click: () => saver.save(control.get(), { check: true }) }, spec.check);
  // One press too many must not cost a page of text: the same button brings it back.
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
  };

  const legend = [
    h("span", { class: "ivk-prompt" }, rich(spec.prompt)),
    spec.points ? h("span", { class: "ivk-points" }, spec.points === 1 ? "1 punt" : `${String(spec.points).replace(".", ",")} punten`) : null,
  ];
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
    h("div", { class: "ivk-actions" }, check, wipe, status, saver.live),
    feedback,
    extra,
    spec.source && h("p", { class: "ivk-source" }, `Bron: ${spec.source}`),
  );

  const showExtra = () => {
    const { html, page } = model.get("extra");
    const focusable = () => [...extra.querySelectorAll("a, button, summary")];
    const place = focusable().indexOf(document.activeElement);
    clearLinks(extra);
    extra.innerHTML = html ?? "";
    if (page) extra.append(pageLinks(page));
    focusable()[place]?.focus(); // the answer may come back when the learner is already here
  };
  const follow = () => {
    // Another window changed the answer: show it, unless the learner is in the middle of something here.
    if (!saver.pending && !same(control.get(), model.get("value"))) {
      control.set(model.get("value"));
      feedback.replaceChildren();
      wiped = null;
      offerWipe();
    }
  };
  const leave = () => saver.flush();

  control.set(model.get("value"));
  showProblem(model.get("saved").problem);
  showExtra();
  offerWipe();
  const unsent = saver.unsent();
  // Nobody has changed the saved answer since: then the later one comes back. Otherwise the learner decides.
  if (unsent && same(unsent.known, model.get("value"))) {
    restore(unsent.value);
    node.insertBefore(h("p", { class: "ivk-help" }, TEXT.restored), problem);
  } else if (unsent) offerUnsent(unsent.value);

  function restore(value) {
    control.set(value);
    changed();
  }

  function offerUnsent(value) {
    const choose = (label, kind, then) => h("button", { type: "button", class: kind, click: () => { offer.remove(); then(); first(); } }, label);
    const first = () => question.querySelector("input, select, textarea, button").focus();
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
  model.on("change:extra", showExtra);
  window.addEventListener("pagehide", leave);
  el.append(node);
  return () => {
    saver.destroy();
    model.off("change:value", follow);
    model.off("change:extra", showExtra);
    window.removeEventListener("pagehide", leave);
  };
}

export default { render };
