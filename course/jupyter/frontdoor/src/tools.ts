// The small buttons of the head, and what a button does that stands at more than one place.

import type { JupyterFrontEnd } from "@jupyterlab/application";

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

const isDark = (): boolean => document.body.dataset.jpThemeLight === "false";

/** The colours that are not there now, as the name of the button that brings them. */
export const otherColours = (): string => (isDark() ? "Lichte kleuren" : "Donkere kleuren");

/** Go from light to dark, or back. */
export function changeColours({ commands }: JupyterFrontEnd): void {
  void commands.execute("apputils:change-theme", { theme: `JupyterLab ${isDark() ? "Light" : "Dark"}` });
}
