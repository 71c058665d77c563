// A branching conversation: read, choose what to say, see what happens and what the other thinks, go back, try again.

function conversationControl(spec, changed) {
  const play = spec.case;
  const node = h("div", { class: "ivk-talk" });
  let state = { path: [], earlier: [] };

  const place = (id) => play.moments[id] ?? play.endings[id];
  /** The steps of a path: the moment, what was said, and where that led. */
  const walk = (path) => {
    let id = play.start;
    return path.map((choice) => {
      const moment = play.moments[id];
      const say = moment.says.find((one) => one.id === choice);
      id = say.to;
      return { moment, say };
    });
  };
  const startsWith = (path, part) => part.every((choice, index) => path[index] === choice);

  // The same rules as course.cases: an abandoned path is kept once, and not when another one only goes on from it.
  const distinct = (earlier, path) =>
    earlier.filter((one, index) => {
      const others = [path, ...earlier.filter((other) => !same(other, one))];
      return earlier.findIndex((other) => same(other, one)) === index && !others.some((other) => startsWith(other, one));
    });
  const get = () => {
    const earlier = distinct(state.earlier, state.path);
    return state.path.length || earlier.length ? { path: state.path, ...(earlier.length ? { earlier } : {}) } : null;
  };
  const set = (value) => {
    if (value && same(value, get())) return;
    state = { path: [...(value?.path ?? [])], earlier: [...(value?.earlier ?? [])] };
    draw();
  };

  const choose = (say) => {
    state.path = [...state.path, say.id];
    changed();
    draw(true);
  };
  const back = (length) => {
    state = { path: state.path.slice(0, length), earlier: [...state.earlier, state.path] };
    changed();
    draw(true);
  };

  function feedback({ say }) {
    return [
      h("p", { class: "ivk-said" }, h("strong", {}, "Jij: "), say.text),
      h("div", {}, h("strong", {}, "Wat er gebeurt"), rich(say.happens)),
      h("div", { class: "ivk-thinks" }, h("strong", {}, `Wat ${play.who} denkt`), rich(say.thinks)),
      h("div", { class: "ivk-why-so" }, h("strong", {}, "Waarom"), rich(say.why), h("span", { class: "ivk-source" }, `Bron: ${say.source}`)),
    ];
  }

  const redo = (index, text) => h("button", { type: "button", class: "ivk-quiet", click: () => back(index) }, text, h("span", { class: "ivk-hidden" }, ` bij stap ${index + 1}`));

  function draw(move = false) {
    const steps = walk(state.path);
    const last = steps.at(-1);
    const here = place(last ? last.say.to : play.start);
    const ended = !here.says;
    const past = steps.slice(0, -1).map((step, index) =>
      h("li", {}, h("details", {}, h("summary", {}, h("strong", {}, step.moment.title), `: ${step.say.text}`), h("div", { class: "ivk-scene" }, rich(step.moment.scene)), feedback(step), redo(index, "Kies hier iets anders"))),
    );
    const head = h("h4", { class: "ivk-talk-head", tabindex: "-1" }, last ? `${steps.length}. ${last.moment.title}` : play.title);
    const now = ended
      ? [h("h4", {}, `Einde: ${here.title}`), h("div", { class: "ivk-scene" }, rich(here.text)), h("div", { class: "ivk-actions" }, h("button", { type: "button", click: () => back(0) }, "Begin opnieuw en probeer een andere weg"))]
      : [
          h("h4", {}, `${steps.length + 1}. ${here.title}`),
          h("div", { class: "ivk-scene" }, rich(here.scene)),
          h("p", { class: "ivk-ask" }, "Wat zeg of doe je?"),
          h("ul", { class: "ivk-says" }, here.says.map((say) => h("li", {}, h("button", { type: "button", click: () => choose(say) }, say.text)))),
        ];
    const parts = [
      past.length > 0 && h("ol", { class: "ivk-past", "aria-label": "Het gesprek tot nu toe" }, past),
      head,
      !last && h("div", { class: "ivk-scene" }, rich(play.intro)),
      last && h("div", { class: "ivk-reply" }, feedback(last), redo(steps.length - 1, "Kies hier iets anders")),
      ...now,
    ];
    node.replaceChildren(...parts.filter(Boolean));
    if (move) head.focus();
  }

  draw();
  return { node, get, set };
}

CONTROLS.conversation = conversationControl;
