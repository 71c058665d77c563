// A form that asks the same of every card: choices beside each other, and room for words once a choice is made.

/** @import { Answer, Changed, Control } from "../../page/js/types.d.ts" */
/** @import { FieldSpec } from "./single.js" */

import { h, rich, uid } from "../../page/js/elements.js";
import choiceControl from "../choice/control.js";
import { fieldControl } from "./field.js";

/** @typedef {{ id: string, title: string, text: string }} Card */
/** @typedef {{ fields: FieldSpec[], groups: { title: string, cards: Card[] }[] }} CardsSpec */
/** @typedef {{ ask: FieldSpec, control: Control }} Part */

/**
 * @param {CardsSpec} spec
 * @param {Changed} changed
 * @returns {Control<Record<string, Answer>>}
 */
export function cardsControl(spec, changed) {
  /** @type {{ parts: Part[], follow: () => void }[]} */
  const cards = [];
  /** @param {Card} card */
  const makeCard = (card) => {
    const asks = spec.fields.filter((field) => field.id.startsWith(`${card.id}_`)).map((field) => ({ ...field, label: field.label.slice(card.title.length + 2) }));
    const parts = asks.map((ask) => {
      const control = ask.type === "choice" ? choiceControl(ask, changed) : fieldControl(ask, changed);
      if (ask.type === "choice") control.node.classList.add("ivk-beside");
      if (control.field instanceof HTMLTextAreaElement) control.field.rows = 2;
      return { ask, control };
    });
    // Words come after the choice: until then a card stays small.
    const follow = () => {
      const begun = parts.some(({ control }) => control.get() !== null);
      parts.forEach(({ ask, control }) => (control.node.hidden = ask.type === "text" && !begun));
    };
    cards.push({ parts, follow });
    return h(
      "fieldset",
      { class: "ivk-need", change: follow },
      h("legend", {}, card.title, h("span", { class: "ivk-hidden" }, `. ${asks[0].label}`)),
      h("p", { class: "ivk-help" }, rich(card.text)),
      parts.map(({ control }) => control.node),
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
      const given = cards.flatMap((card) => card.parts.map(({ ask, control }) => [ask.id, control.get()])).filter(([, value]) => value !== null);
      return given.length ? Object.fromEntries(given) : null;
    },
    set: (value) =>
      cards.forEach((card) => {
        card.parts.forEach(({ ask, control }) => control.set(value?.[ask.id] ?? null));
        card.follow();
      }),
  };
}
