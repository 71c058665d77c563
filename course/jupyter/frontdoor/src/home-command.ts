// Home is one click and one key away, wherever the learner is.

import type { ILabShell } from "@jupyterlab/application";
import { PageConfig } from "@jupyterlab/coreutils";
import { Widget } from "@lumino/widgets";

import { ICONS, h, icon } from "./dom.js";
import { HOME_ID } from "./frame.js";
import type { Front } from "./front.js";
import { Home } from "./home.js";

export const HOME_COMMAND = "inclusief:home";
const CAPTION = "Naar de beginpagina van de cursus (Alt+H)";
/** Whether the address names a page. It is read now: once that page is open, JupyterLab may have made the address another. */
const NAMED = /\/(tree|doc)\//.test(window.location.pathname) || new URLSearchParams(window.location.search).has("path");

/** Add home, its command and its button; the course opens on it, unless the address names a page. */
export async function addHome(front: Front, shell: ILabShell | null): Promise<void> {
  const { app } = front;
  document.body.classList.add("ifd-course");
  let page: Home | null = null;
  const show = (activate: boolean): void => {
    if (!shell) {
      // The view of one document has no room for another page: the first page of the site lists the lessons.
      if (activate) window.location.assign(PageConfig.getBaseUrl());
      return;
    }
    if (!page || page.isDisposed) page = new Home(front);
    if (!page.isAttached) app.shell.add(page, "main", { rank: 0, activate });
    if (activate) app.shell.activateById(HOME_ID);
  };
  app.commands.addCommand(HOME_COMMAND, { label: "Home", caption: CAPTION, execute: () => show(true) });
  app.commands.addKeyBinding({ command: HOME_COMMAND, keys: ["Alt H"], selector: "body" });
  window.addEventListener("keydown", (event) => fromQuestion(event, () => show(true)), true);
  const button = h("button", { type: "button", class: "ifd-to-home", lang: "nl", title: CAPTION, "aria-keyshortcuts": "Alt+H", click: () => show(true) }, icon(ICONS.home), "Home");
  const place = new Widget({ node: h("div", {}, button) });
  place.id = "inclusief-to-home";
  app.shell.add(place, shell ? "top" : "menu", { rank: 1 });

  await app.restored;
  const skip = document.querySelector(".skip-link");
  if (skip) skip.textContent = "Naar de inhoud";
  show(!NAMED);
  // Nobody needs the list of files to find the way, and a page needs the room.
  shell?.collapseLeft();
}

/** The way home from a question too, which keeps all other keys to itself. */
function fromQuestion(event: KeyboardEvent, go: () => void): void {
  const inside = event.target instanceof Element && event.target.closest(".ivk");
  if (!inside || event.code !== "KeyH" || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  go();
}
