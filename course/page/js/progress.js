// What is answered and what is not yet.

/** @import { OpenQuestion, Render } from "./types.d.ts" */

import { h } from "./elements.js";
import { openList } from "./open.js";

/** @type {Render} */
export function renderProgress({ model, el }) {
  // Not announced: each answer already says of itself that it is saved.
  const line = h("p", {});
  const list = h("div", {});
  const summary = h("summary", {}, "Wat staat nog open?");
  const fold = h("details", {}, summary, list);
  const show = () => {
    /** @type {{ total: number, open: OpenQuestion[] }} */
    const { total, open } = model.get("state");
    line.textContent = open.length ? `Je hebt ${total - open.length} van de ${total} vragen beantwoord.` : `Je hebt alle ${total} vragen beantwoord.`;
    const focused = list.contains(document.activeElement);
    list.replaceChildren(openList(el, open));
    if (focused) summary.focus();
    fold.hidden = open.length === 0;
  };
  show();
  model.on("change:state", show);
  el.append(h("div", { class: "ivk", lang: "nl" }, line, fold));
  return () => model.off("change:state", show);
}
