// A form that asks the same of every card. Returns { node, get, set } like the other controls.

/** The cards of a form in their groups: choices beside each other, and room for words once a choice is made. */
function cardsControl(spec, changed) {
  const cards = [];
  const makeCard = (card) => {
    const asks = spec.fields.filter((field) => field.id.startsWith(`${card.id}_`)).map((field) => ({ ...field, label: field.label.slice(card.title.length + 2) }));
    const parts = asks.map((ask) => {
      const control = ask.type === "choice" ? choiceControl(ask, changed) : fieldControl(ask, changed);
      if (ask.type === "choice") control.node.classList.add("ivk-beside");
      if (ask.type === "text") control.field.rows = 2;
      return { ask, ...control };
    });
    // Words come after the choice: until then a card stays small.
    const follow = () => {
      const begun = parts.some((part) => part.get() !== null);
      parts.forEach((part) => (part.node.hidden = part.ask.type === "text" && !begun));
    };
    cards.push({ parts, follow });
    return h(
      "fieldset",
      { class: "ivk-need", change: follow },
      h("legend", {}, card.title, h("span", { class: "ivk-hidden" }, `. ${asks[0].label}`)),
      h("p", { class: "ivk-help" }, rich(card.text)),
      parts.map((part) => part.node),
    );
  };
  const node = h(
    "div",
    {},
    spec.groups.map((group) => {
      const title = h("p", { class: "ivk-group-title", id: uid("group") }, group.title);
      return h("div", { role: "group", "aria-labelledby": title.id }, title, group.cards.map(makeCard));
    }),
  );
  cards.forEach((card) => card.follow());
  return {
    node,
    get: () => {
      const given = cards.flatMap((card) => card.parts.map((part) => [part.ask.id, part.get()])).filter(([, value]) => value !== null);
      return given.length ? Object.fromEntries(given) : null;
    },
    set: (value) =>
      cards.forEach((card) => {
        card.parts.forEach((part) => part.set(value?.[part.ask.id] ?? null));
        card.follow();
      }),
  };
}
