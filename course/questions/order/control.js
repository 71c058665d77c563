// A list to put in order: drag, or use the buttons. The order as first shown is no answer until it is confirmed: by the
// button that checks it, or where nothing is checked by one of its own.

/** @import { Changed, Control, Option } from "../../page/js/types.d.ts" */

import { h, helpText, rich } from "../../page/js/elements.js";
import { markPlace, setMark } from "../../page/js/marks.js";

/**
 * @param {{ items: Option[], check?: string }} spec
 * @param {Changed} changed
 * @returns {Control<string[]>}
 */
export default function orderControl(spec, changed) {
  const start = spec.items.map((item) => item.id);
  /** @type {string[] | null} */
  let order = null;
  /** @type {string | null} */
  let dragged = null;
  const announce = h("span", { class: "ivk-hidden", role: "status" });
  const rows = Object.fromEntries(
    spec.items.map((item) => {
      /** @param {string} label @param {string} sign @param {number} step */
      const button = (label, sign, step) => h("button", { type: "button", "aria-label": `${label}: ${item.text}`, title: label, click: () => move(item.id, step, true) }, sign);
      const up = button("Omhoog", "↑", -1);
      const down = button("Omlaag", "↓", 1);
      const mark = markPlace();
      const node = h("li", { draggable: "true" }, h("div", { class: "ivk-row" }, h("span", { class: "ivk-row-text" }, rich(item.text)), mark, h("span", { class: "ivk-row-buttons" }, up, down)));
      node.addEventListener("dragstart", (event) => {
        dragged = item.id;
        event.dataTransfer?.setData("text/plain", item.text);
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
      return [item.id, { node, up, down, mark, text: item.text }];
    }),
  );
  const list = h("ol", { class: "ivk-order" });
  const keep = h("button", { type: "button", click: () => order === null && act(start), blur: () => draw() });
  const current = () => order ?? start;
  /** @param {string[]} next */
  const act = (next) => {
    order = [...next];
    draw();
    changed();
  };
  const draw = () => {
    const ids = current();
    ids.forEach((id, index) => {
      const row = rows[id];
      if (list.children[index] !== row.node) list.insertBefore(row.node, list.children[index] ?? null);
      row.up.disabled = index === 0;
      row.down.disabled = index === ids.length - 1;
    });
    // A button that goes away under the learner's hand takes the focus with it: it stays until it is left.
    keep.hidden = Boolean(spec.check) || (order !== null && document.activeElement !== keep);
    keep.setAttribute("aria-disabled", String(order !== null));
    keep.textContent = order === null ? "Deze volgorde is mijn antwoord" : "Dit is nu je antwoord";
  };
  /** @param {string} id @param {number} step @param {boolean} byKey */
  const move = (id, step, byKey) => {
    const ids = [...current()];
    const from = ids.indexOf(id);
    const to = Math.max(0, Math.min(ids.length - 1, from + step));
    ids.splice(to, 0, ids.splice(from, 1)[0]);
    act(ids);
    if (byKey) {
      const row = rows[id];
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
    mark: (states) => Object.entries(rows).forEach(([id, { mark }]) => setMark(mark, states[id])),
    settle: () => (order ??= [...start]),
    set: (value) => {
      order = value ?? null;
      draw();
    },
  };
}
