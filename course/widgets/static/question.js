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
  const spec = model.get("spec");
  const status = h("p", { class: "ivk-status", role: "status" });
  const problem = h("p", { class: "ivk-problem", id: uid("problem") });
  const feedback = h("div", { class: "ivk-feedback", "aria-live": "polite" });
  const extra = h("div", { class: "ivk-extra", "aria-live": "off" });

  const changed = (typing = false) => {
    feedback.replaceChildren();
    saver.save(control.get(), { pause: typing });
  };
  const control = CONTROLS[spec.kind](spec, changed, model);
  const saver = createSaver(model, status, (saved) => {
    problem.textContent = saved.problem ?? "";
    if (control.field) control.field.setAttribute("aria-invalid", String(Boolean(saved.problem) && spec.kind === "number"));
    if (saved.checked) showResult(feedback, model.get("result"));
  });
  if (control.field) control.field.setAttribute("aria-describedby", [control.field.getAttribute("aria-describedby"), problem.id].filter(Boolean).join(" "));

  const check = spec.check && h("button", { type: "button", class: "ivk-main", click: () => saver.save(control.get(), { check: true }) }, spec.check);
  const wipe = spec.wipe !== false && h("button", { type: "button", class: "ivk-quiet", click: () => {
    control.set(null);
    changed();
    node.querySelector("input, select, textarea, button")?.focus();
  } }, "Antwoord wissen");

  const legend = [
    h("span", { class: "ivk-prompt" }, rich(spec.prompt)),
    spec.points ? h("span", { class: "ivk-points" }, spec.points === 1 ? "1 punt" : `${String(spec.points).replace(".", ",")} punten`) : null,
  ];
  let question;
  if (control.field) {
    control.field.id = uid("field");
    question = h("div", { class: "ivk-question" }, h("label", { class: "ivk-legend", for: control.field.id }, legend), control.node);
  } else {
    question = h("fieldset", { class: "ivk-question" }, h("legend", { class: "ivk-legend" }, legend), control.node);
  }
  const node = h(
    "div",
    { class: "ivk", lang: "nl", "data-question": spec.id },
    question,
    problem,
    h("div", { class: "ivk-actions" }, check, wipe, status),
    feedback,
    extra,
    spec.source && h("p", { class: "ivk-source" }, `Bron: ${spec.source}`),
  );

  const showExtra = () => {
    const { html, page } = model.get("extra");
    extra.innerHTML = html ?? "";
    if (page) extra.append(pageLinks(page));
  };
  const follow = () => {
    // Another window changed the answer: show it, unless the learner is in the middle of something here.
    if (!saver.pending && !same(control.get(), model.get("value"))) {
      control.set(model.get("value"));
      feedback.replaceChildren();
    }
  };
  const leave = () => saver.flush();

  control.set(model.get("value"));
  problem.textContent = model.get("saved").problem ?? "";
  showExtra();
  const unsent = saver.unsent();
  if (unsent && !same(unsent.value, model.get("value"))) {
    if (model.get("value") === null) {
      control.set(unsent.value);
      saver.save(control.get());
      node.insertBefore(h("p", { class: "ivk-help" }, TEXT.restored), problem);
    } else offerUnsent(unsent.value);
  }

  function offerUnsent(value) {
    const offer = h(
      "div",
      { class: "ivk-offer" },
      h("p", {}, "In deze browser staat nog een ander antwoord dat niet was opgeslagen."),
      h("button", { type: "button", click: () => { offer.remove(); control.set(value); saver.save(control.get()); } }, "Zet dat antwoord terug"),
      h("button", { type: "button", class: "ivk-quiet", click: () => { offer.remove(); saver.save(control.get()); } }, "Houd wat er nu staat"),
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
