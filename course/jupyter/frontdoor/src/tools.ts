// The small buttons of the head.

import { h, icon } from "./dom.js";

/** A button with a picture and a word; on a narrow page the word is only heard. */
export function tool(label: string, picture: string, click: () => void, title = label): HTMLButtonElement {
  return h("button", { type: "button", class: "ifd-tool", title, click }, icon(picture), h("span", { class: "ifd-word" }, label));
}

/** A button that is pressed or not. */
export function toggle(label: string, picture: string, set: (on: boolean) => void, title = label): HTMLButtonElement {
  const button = tool(label, picture, () => set(button.ariaPressed !== "true"), title);
  return button;
}
