// A page of the course on paper, as the browser prints it: a document with a head, and not a window. print.css does the
// most; here is what a style cannot do.

import type { NotebookPanel } from "@jupyterlab/notebook";

import { h } from "./dom.js";
import type { Front } from "./front.js";
import type { PageInCourse } from "./pages.js";

/** The class of what is printed whole, and of what stands there only on paper. */
export const SHEET = "ifd-sheet";
const ON_PAPER = "ifd-on-paper";
/** A field shows no more than its own height of what is in it; one that only asks for a file or a tick has no text. */
const FIELDS = "textarea, select, input:not([type=radio], [type=checkbox], [type=file], [type=range], [type=hidden])";
/** What a learner read step by step and is folded since: on paper it is all there. */
const WALKED = ".ivk-past details:not([open])";
/** Where the places to choose from stand on the page themselves. */
const PLACED = ".ivk-card";
type Field = HTMLTextAreaElement | HTMLSelectElement | HTMLInputElement;

/** Have the browser print a page of the course as a document. */
export function printable({ course }: Front, panel: NotebookPanel, { name }: PageInCourse): void {
  panel.addClass(SHEET);
  const { node } = panel;
  let onPaper = false;
  let unfolded: HTMLDetailsElement[] = [];
  const put = (): void => {
    if (onPaper || !panel.isVisible) return;
    onPaper = true;
    unfolded = [...node.querySelectorAll<HTMLDetailsElement>(WALKED)];
    for (const one of unfolded) one.open = true;
    for (const field of node.querySelectorAll<Field>(FIELDS)) {
      const text = textOf(field);
      if (text && field.checkVisibility()) field.after(h("div", { class: `${ON_PAPER} ifd-written` }, text));
      else if (field instanceof HTMLSelectElement && !field.closest(PLACED)) field.after(h("div", { class: `${ON_PAPER} ifd-choices` }, choices(field)));
    }
    const day = new Date().toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" });
    node.prepend(h("div", { class: `${ON_PAPER} ifd-paper-head`, lang: "nl" }, h("p", {}, `${course.title} · ${name} · ${day}`), h("p", {}, "Naam, als je wilt:")));
  };
  const takeAway = (): void => {
    onPaper = false;
    for (const one of unfolded) one.open = false;
    unfolded = [];
    for (const one of node.querySelectorAll(`.${ON_PAPER}`)) one.remove();
  };
  window.addEventListener("beforeprint", put);
  window.addEventListener("afterprint", takeAway);
  panel.disposed.connect(() => {
    takeAway();
    window.removeEventListener("beforeprint", put);
    window.removeEventListener("afterprint", takeAway);
  });
}

/** What there is to choose, as it can be read where no list opens. */
function choices(field: HTMLSelectElement): string {
  return Array.from(field.options, ({ value, text }) => (value ? text : "")).filter(Boolean).join(" · ");
}

function textOf(field: Field): string {
  if (!field.value) return "";
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? "";
  return field.type === "date" ? new Date(`${field.value}T12:00`).toLocaleDateString("nl-NL") : field.value;
}
