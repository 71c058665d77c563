// Links to what the kernel made.

/** @import { PageFile } from "./types.d.ts" */

import { h } from "./elements.js";

/**
 * Empty a place, and let the browser forget the pages behind its links.
 *
 * @param {HTMLElement} place
 */
export function clearLinks(place) {
  for (const link of place.querySelectorAll("a")) if (link.href.startsWith("blob:")) URL.revokeObjectURL(link.href);
  place.replaceChildren();
}

/**
 * A page that the kernel made, as two links: open it to print, or keep it as a file.
 *
 * @param {PageFile} page
 */
export function pageLinks(page) {
  const html = page.type.startsWith("text/html");
  const links = h("p", { class: "ivk-actions" });
  if (html)
    links.append(h("a", { class: "ivk-button", target: "_blank", rel: "noopener" }, "Openen om af te drukken", h("span", { class: "ivk-hidden" }, " (nieuw tabblad)")));
  links.append(h("a", { class: "ivk-button", download: page.name }, `Downloaden (${page.name})`));
  const wants = html && page.content.includes(LETTER);
  const lead = () => {
    const content = wants && letter ? page.content.replace(LETTER, letter) : page.content;
    const url = URL.createObjectURL(new Blob([content], { type: page.type }));
    for (const link of links.querySelectorAll("a")) link.href = url;
  };
  lead();
  // What was open already stays: somebody may be on the way to it.
  if (wants && !letter)
    void (fetching ??= fetchLetter()).then((found) => {
      letter = found;
      if (found && links.isConnected) lead();
    });
  return links;
}

/** The place in a page for the letter of the course; see course/data/kept.py. The kernel does not send it with each answer. */
const LETTER = 'local("Atkinson Hyperlegible Next")';
/** @type {Promise<string> | undefined} */
let fetching;
let letter = "";

/** The letter as the page around has it, to put in a page that stands alone; empty where it has none. */
async function fetchLetter() {
  try {
    const rule = [...document.styleSheets].flatMap(faces).find(({ style }) =>
      /Atkinson Hyperlegible Next/.test(style.getPropertyValue("font-family")) && style.getPropertyValue("font-style") !== "italic" && /U\+0*-0*FF\b/i.test(style.getPropertyValue("unicode-range")));
    const [, url] = rule?.style.getPropertyValue("src").match(/url\("?([^")]+)"?\)/) ?? [];
    if (!url) return "";
    const file = await (await fetch(url)).blob();
    return await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(`url(${reader.result}) format("woff2")`);
      reader.onerror = () => resolve("");
      reader.readAsDataURL(file);
    });
  } catch {
    return ""; // without it the page has the letter of whoever reads it
  }
}

/** The letters that a style sheet brings; none when it comes from elsewhere and may not be read. @param {CSSStyleSheet} sheet */
function faces(sheet) {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    return [];
  }
}
