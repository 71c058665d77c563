// Making elements and showing texts in them.

/** @import { Attribute, Child, Field } from "./types.d.ts" */

let serial = 0;

/** An id that no other element has. @param {string} prefix */
export const uid = (prefix) => `ivk-${prefix}-${(serial += 1)}-${Math.random().toString(36).slice(2, 8)}`;

/** A random id of 16 hex digits, as an answer record keeps it. */
export const randomId = () => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const FOCUSABLE = ["input", "select", "textarea", "button", "a", "summary"];

/**
 * Keys pressed in a question stay in it. JupyterLab's own keys would act on the notebook (d d deletes a cell), and it
 * takes Enter away from every text field in a cell.
 *
 * @param {KeyboardEvent} event
 */
function keepKey(event) {
  event.stopPropagation();
  // Answers are saved by themselves; the browser must not offer to save the page.
  if ((event.ctrlKey || event.metaKey) && event.key === "s") event.preventDefault();
}

/**
 * Make an element; attributes that are null or false are left out, functions become listeners.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, Attribute>} attributes
 * @param {(Child | readonly Child[])[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes = {}, ...children) {
  /** @type {HTMLElement} */
  const node = document.createElement(tag);
  if (FOCUSABLE.includes(tag) || attributes.tabindex) node.addEventListener("keydown", keepKey);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name, value);
    else if (name === "value" || name === "checked") Object.assign(node, { [name]: value });
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat().filter(isShown));
  return /** @type {HTMLElementTagNameMap[Tag]} */ (node);
}

/** @param {Child} child @returns {child is Node | string} */
const isShown = (child) => child !== null && child !== undefined && child !== false;

/**
 * Say of a control which texts explain it: their ids, where they are there.
 *
 * @template {Element} Some
 * @param {Some} control
 * @param {(Element | null | undefined)[]} texts
 */
export function describe(control, ...texts) {
  const ids = texts.map((text) => text?.id).filter(Boolean);
  const known = control.getAttribute("aria-describedby");
  if (ids.length) control.setAttribute("aria-describedby", [known, ...ids].filter(Boolean).join(" "));
  return control;
}

/**
 * A text that explains a control; `describe` ties it to it.
 *
 * @param {string} text
 * @param {"span" | "p"} tag
 * @returns {HTMLElement}
 */
export const helpText = (text, tag = "span") => h(tag, { class: "ivk-help", id: uid("help") }, rich(text));

/**
 * One field under its label, with a text that explains it.
 *
 * @param {Field} field
 * @param {string} label
 * @param {string | null} [help]
 * @param {HTMLElement} node
 */
export function labelled(field, label, help = null, node = field) {
  const about = help ? helpText(help) : null;
  field.id ||= uid("field");
  describe(field, about);
  return h("div", { class: "ivk-form-field" }, h("label", { for: field.id }, rich(label)), about, node);
}

/**
 * Controls that are one field together, with a label and a text that explains them.
 *
 * @param {{ label: string, help?: string }} spec
 * @param {HTMLElement[]} parts
 */
export function fieldGroup(spec, ...parts) {
  const help = spec.help ? helpText(spec.help, "p") : null;
  return describe(h("fieldset", { class: "ivk-form-field" }, h("legend", {}, rich(spec.label)), help, parts), help);
}

/**
 * Turn a plain text into phrasing content: an empty line starts a paragraph, **…** is bold. Never HTML.
 *
 * @param {string} text
 */
export function rich(text) {
  return String(text)
    .split(/\n\s*\n/)
    .map((paragraph) =>
      h(
        "span",
        { class: "ivk-par" },
        paragraph.split(/(\*\*[^*]+\*\*)/).map((part) =>
          part.startsWith("**") && part.endsWith("**") && part.length > 4 ? h("strong", {}, part.slice(2, -2)) : part,
        ),
      ),
    );
}
