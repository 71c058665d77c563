// One calm line at the foot of the screen, heard by who cannot see it. It never takes the focus.

import { h } from "./dom.js";

/** How long a line stays when nothing else happens. */
const STAY_MS = 9000;

let place: HTMLElement | null = null;
let timer = 0;

/** Say something; it goes away by itself, unless it is about what still goes on. */
export function say(words: string, { stays = false } = {}): void {
  place ??= document.body.appendChild(h("div", { class: "ifd-line", role: "status", lang: "nl" }));
  window.clearTimeout(timer);
  if (place.textContent !== words) place.textContent = words;
  if (words && !stays) timer = window.setTimeout(() => say(""), STAY_MS);
}

/** Whether these words are what the line says now. */
export const says = (words: string): boolean => place?.textContent === words;
