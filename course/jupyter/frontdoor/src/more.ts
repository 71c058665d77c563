// What a learner may want of a page on a telephone, in words. JupyterLab's own menus are the last of it.

import { ICONS, h, icon } from "./dom.js";
import type { Front } from "./front.js";
import { Layer } from "./layer.js";
import { changeColours, otherColours } from "./tools.js";

/** Make the button "Meer" with its list; `contents` opens the list of contents, `write` begins a note. */
export function moreOnPhone(front: Front, contents: () => void, write: () => void): Layer {
  const { frame, app, course } = front;
  const help = course.modules[0]?.notebook?.path ?? "";
  const one = (words: string, picture: string, click: () => void): HTMLElement => layer.entry(click, {}, h("span", {}, icon(picture), words));
  const layer: Layer = new Layer(h("span", { class: "ifd-word" }, "Meer"), ICONS.menu, "Meer", () => [
    h(
      "ul",
      { role: "list" },
      one("Inhoud van deze pagina", ICONS.list, contents),
      one("Eigen notitie", ICONS.note, write),
      one("Afdrukken", ICONS.print, () => window.print()),
      one(otherColours(), ICONS.dark, () => changeColours(app)),
      one("Hulp: zo werkt een pagina", ICONS.help, () => front.open(help)),
      one(frame.menus ? "Menu’s van JupyterLab weg" : "Menu’s van JupyterLab", ICONS.menu, () => (frame.menus = !frame.menus)),
    ),
  ]);
  return layer;
}
