// Placing cards in boxes: drag a card to a box, or choose the box in the card's own list.

/** @import { Changed, Control, Option } from "../../page/js/types.d.ts" */

import { describe, h, helpText, rich, uid } from "../../page/js/elements.js";
import { markPlace, setMark } from "../../page/js/marks.js";

/** @typedef {{ id: string, select: HTMLSelectElement, node: HTMLElement, mark: HTMLElement, shown: HTMLElement }} Card */

/**
 * @param {{ items: Option[], targets: Option[] }} spec
 * @param {Changed} changed
 * @returns {Control<Record<string, string>>}
 */
export default function matchControl(spec, changed) {
  /** @type {Map<string, HTMLElement>} the list of cards in each box */
  const lists = new Map();
  /** @type {Card | null} */
  let dragged = null;
  /** @param {string} id @param {string} title */
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
    lists.set(id, list);
    return { box, name, list };
  };
  const cards = spec.items.map((item) => {
    const textId = uid("card");
    const mark = markPlace();
    // A list cannot break its words: what it chose is shown in its place, and the list itself lies over that.
    const shown = h("span", { class: "ivk-pick-text", "aria-hidden": "true" });
    const select = h("select", { "aria-labelledby": textId }, h("option", { value: "" }, "— kies een plek —"), spec.targets.map((target) => h("option", { value: target.id }, target.text)));
    const node = h("li", { class: "ivk-card", draggable: "true" }, h("span", { id: textId, class: "ivk-card-text" }, rich(item.text)), mark, h("span", { class: "ivk-pick" }, shown, select));
    const card = { id: item.id, select, node, mark, shown };
    describe(select, mark);
    node.addEventListener("dragstart", (event) => {
      dragged = card;
      event.dataTransfer?.setData("text/plain", item.text);
    });
    node.addEventListener("dragend", () => (dragged = null));
    // By keyboard the card moves when the learner leaves it: the Tab key then still leads to the next card.
    let pointed = false;
    select.addEventListener("pointerdown", () => (pointed = true));
    select.addEventListener("keydown", () => (pointed = false));
    select.addEventListener("change", () => {
      tell(card);
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
  /** @param {Card} card */
  const tell = ({ select, shown }) => {
    shown.textContent = select.selectedOptions[0].textContent;
  };
  /** @param {Card} card */
  const place = (card) => {
    tell(card);
    const list = lists.get(card.select.value);
    if (card.node.parentNode !== list) list?.append(card.node);
    rest.name.textContent = rest.list.children.length ? "Nog te plaatsen" : "Alles is geplaatst.";
  };
  const help = helpText("Sleep elke kaart naar een plek, of kies de plek in de lijst op de kaart.", "p");
  const rest = makeBox("", "Nog te plaatsen");
  const node = h(
    "div",
    { class: "ivk-match" },
    help,
    rest.box,
    h("div", { class: "ivk-boxes" }, spec.targets.map((target) => makeBox(target.id, target.text).box)),
  );
  cards.forEach(place);
  return {
    node,
    help,
    mark: (states) => cards.forEach(({ id, mark }) => setMark(mark, states[id])),
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
