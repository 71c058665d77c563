// Controls for choosing, placing and ordering. Each returns { node, get, set }; `changed` tells that the learner acted.

function choiceControl(spec, changed) {
  const name = uid("choice");
  const inputs = spec.options.map((option) => h("input", { type: "radio", name, value: option.id, id: uid("o"), change: () => changed() }));
  return {
    node: h("div", { class: "ivk-options" }, inputs.map((input, index) => h("div", { class: "ivk-option" }, input, h("label", { for: input.id }, rich(spec.options[index].text))))),
    get: () => inputs.find((input) => input.checked)?.value ?? null,
    set: (value) => inputs.forEach((input) => (input.checked = input.value === value)),
  };
}

function multipleChoiceControl(spec, changed) {
  const inputs = spec.options.map((option) => h("input", { type: "checkbox", value: option.id, id: uid("o"), change: () => changed() }));
  const help = helpText(spec.kind ? "Meer antwoorden kunnen goed zijn." : "Je mag er meer dan één kiezen.", "p");
  return {
    help,
    node: h(
      "div",
      { class: "ivk-options" },
      help,
      inputs.map((input, index) => h("div", { class: "ivk-option" }, input, h("label", { for: input.id }, rich(spec.options[index].text)))),
    ),
    get: () => {
      const ticked = inputs.filter((input) => input.checked).map((input) => input.value);
      return ticked.length ? ticked : null;
    },
    set: (value) => inputs.forEach((input) => (input.checked = (value ?? []).includes(input.value))),
  };
}

/** Cards in boxes: drag a card to a box, or choose the box in the card's own list. */
function matchControl(spec, changed) {
  const boxes = new Map();
  let dragged = null;
  const makeBox = (id, title) => {
    const list = h("ul", { class: "ivk-cards" });
    const name = h("p", { class: "ivk-box-title", id: uid("box") }, title);
    const box = h("div", { class: "ivk-box", role: "group", "aria-labelledby": name.id }, name, list);
    box.addEventListener("dragover", (event) => {
      if (!dragged) return;
      event.preventDefault();
      box.classList.add("ivk-over");
    });
    box.addEventListener("dragleave", () => box.classList.remove("ivk-over"));
    box.addEventListener("drop", (event) => {
      box.classList.remove("ivk-over");
      if (!dragged) return;
      event.preventDefault();
      dragged.select.value = id;
      place(dragged);
      changed();
    });
    boxes.set(id, { box, list });
    return box;
  };
  const cards = spec.items.map((item) => {
    const textId = uid("card");
    const select = h("select", { "aria-labelledby": textId }, h("option", { value: "" }, "— kies een plek —"), spec.targets.map((target) => h("option", { value: target.id }, target.text)));
    const node = h("li", { class: "ivk-card", draggable: "true" }, h("span", { id: textId, class: "ivk-card-text" }, rich(item.text)), select);
    const card = { id: item.id, select, node };
    node.addEventListener("dragstart", (event) => {
      dragged = card;
      event.dataTransfer.setData("text/plain", item.text);
    });
    node.addEventListener("dragend", () => (dragged = null));
    // By keyboard the card moves when the learner leaves it: the Tab key then still leads to the next card.
    let pointed = false;
    select.addEventListener("pointerdown", () => (pointed = true));
    select.addEventListener("keydown", () => (pointed = false));
    select.addEventListener("change", () => {
      changed();
      const focused = document.activeElement === select;
      if (focused && !pointed) return;
      place(card);
      if (focused) select.focus();
    });
    // Not at once: moving a card that has the focus makes it lose the focus, in the middle of the move.
    select.addEventListener("blur", () => setTimeout(place, 0, card));
    return card;
  });
  const place = (card) => {
    const { list } = boxes.get(card.select.value);
    if (card.node.parentNode !== list) list.append(card.node);
    left.textContent = boxes.get("").list.children.length ? "Nog te plaatsen" : "Alles is geplaatst.";
  };
  const help = helpText("Sleep elke kaart naar een plek, of kies de plek in de lijst op de kaart.", "p");
  const node = h(
    "div",
    { class: "ivk-match" },
    help,
    makeBox("", "Nog te plaatsen"),
    h("div", { class: "ivk-boxes" }, spec.targets.map((target) => makeBox(target.id, target.text))),
  );
  const left = node.querySelector(".ivk-box-title");
  cards.forEach(place);
  return {
    node,
    help,
    get: () => {
      const placed = cards.filter((card) => card.select.value).map((card) => [card.id, card.select.value]);
      return placed.length ? Object.fromEntries(placed) : null;
    },
    set: (value) =>
      cards.forEach((card) => {
        card.select.value = value?.[card.id] ?? "";
        place(card);
      }),
  };
}

/** A list to put in order: drag, or use the buttons. The order as first shown is no answer until it is confirmed. */
function orderControl(spec, changed) {
  const start = spec.items.map((item) => item.id);
  let order = null;
  let dragged = null;
  const announce = h("span", { class: "ivk-hidden", role: "status" });
  const rows = new Map(
    spec.items.map((item) => {
      const button = (label, sign, step) => h("button", { type: "button", "aria-label": `${label}: ${item.text}`, title: label, click: () => move(item.id, step, true) }, sign);
      const up = button("Omhoog", "↑", -1);
      const down = button("Omlaag", "↓", 1);
      const node = h("li", { draggable: "true" }, h("div", { class: "ivk-row" }, h("span", { class: "ivk-row-text" }, rich(item.text)), h("span", { class: "ivk-row-buttons" }, up, down)));
      node.addEventListener("dragstart", (event) => {
        dragged = item.id;
        event.dataTransfer.setData("text/plain", item.text);
      });
      node.addEventListener("dragend", () => (dragged = null));
      node.addEventListener("dragover", (event) => {
        if (!dragged) return;
        event.preventDefault();
        node.classList.add("ivk-over");
      });
      node.addEventListener("dragleave", () => node.classList.remove("ivk-over"));
      node.addEventListener("drop", (event) => {
        node.classList.remove("ivk-over");
        if (!dragged) return;
        event.preventDefault();
        move(dragged, current().indexOf(item.id) - current().indexOf(dragged), false);
      });
      return [item.id, { node, up, down, text: item.text }];
    }),
  );
  const list = h("ol", { class: "ivk-order" });
  const keep = h("button", { type: "button", click: () => order === null && act(start), blur: () => draw() });
  const current = () => order ?? start;
  const act = (next) => {
    order = [...next];
    draw();
    changed();
  };
  const draw = () => {
    const ids = current();
    ids.forEach((id, index) => {
      const row = rows.get(id);
      if (list.children[index] !== row.node) list.insertBefore(row.node, list.children[index] ?? null);
      row.up.disabled = index === 0;
      row.down.disabled = index === ids.length - 1;
    });
    // A button that goes away under the learner's hand takes the focus with it: it stays until it is left.
    keep.hidden = order !== null && document.activeElement !== keep;
    keep.setAttribute("aria-disabled", String(order !== null));
    keep.textContent = order === null ? "Deze volgorde is mijn antwoord" : "Dit is nu je antwoord";
  };
  const move = (id, step, byKey) => {
    const ids = [...current()];
    const from = ids.indexOf(id);
    const to = Math.max(0, Math.min(ids.length - 1, from + step));
    ids.splice(to, 0, ids.splice(from, 1)[0]);
    act(ids);
    if (byKey) {
      const row = rows.get(id);
      const button = step < 0 ? row.up : row.down;
      (button.disabled ? (step < 0 ? row.down : row.up) : button).focus();
      announce.textContent = `${row.text} staat nu op plaats ${to + 1} van ${ids.length}.`;
    }
  };
  draw();
  const help = helpText("Sleep de regels in de goede volgorde, of gebruik de knoppen ↑ en ↓.", "p");
  return {
    node: h("div", {}, help, list, keep, announce),
    help,
    get: () => order,
    set: (value) => {
      order = value ?? null;
      draw();
    },
  };
}
