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
  const url = URL.createObjectURL(new Blob([page.content], { type: page.type }));
  const links = h("p", { class: "ivk-actions" });
  if (page.type.startsWith("text/html"))
    links.append(h("a", { class: "ivk-button", href: url, target: "_blank", rel: "noopener" }, "Openen om af te drukken", h("span", { class: "ivk-hidden" }, " (nieuw tabblad)")));
  links.append(h("a", { class: "ivk-button", href: url, download: page.name }, `Downloaden (${page.name})`));
  return links;
}
