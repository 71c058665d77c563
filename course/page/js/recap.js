// What went well in a part of a module, and what to look at again.

/** @import { OpenQuestion, Render } from "./types.d.ts" */

import { h } from "./elements.js";
import { openList } from "./open.js";

const SIGNS = { once: "✓", later: "✓", filled: "✓", again: "↻", unchecked: "○", open: "○" };

/** @type {Render} */
export function renderRecap({ model, el }) {
  // Not announced: each answer already says of itself what became of it.
  const line = h("p", { class: "ivk-prompt" });
  const groups = h("ul", { class: "ivk-recap" });
  const node = h("div", { class: "ivk", lang: "nl", role: "group", "aria-label": "Hoe ging dit deel?", tabindex: "-1" }, line, groups);
  const show = () => {
    /** @type {{ line: string, groups: { state: keyof typeof SIGNS, text: string, questions: OpenQuestion[] }[] }} */
    const told = model.get("state");
    const focused = groups.contains(document.activeElement);
    const opened = groups.querySelector("details")?.open;
    line.textContent = told.line;
    node.hidden = !told.line;
    groups.replaceChildren(
      ...told.groups.map(({ state, text, questions }) => {
        const list = questions.length > 0 && openList(el, questions);
        const shown = state === "open" ? h("details", { open: opened }, h("summary", {}, text), list) : h("div", {}, text, list);
        return h("li", { "data-state": state }, h("span", { class: "ivk-sign", "aria-hidden": "true" }, SIGNS[state]), shown);
      }),
    );
    if (focused) node.focus();
  };
  show();
  model.on("change:state", show);
  el.append(node);
  return () => model.off("change:state", show);
}
