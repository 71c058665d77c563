// The name of the window: of the page that is open, where JupyterLab puts the name of its file. Browsers print it above
// every sheet and name a printed file after it, and a screen reader says it first.

import type { ILabShell } from "@jupyterlab/application";
import { NotebookPanel } from "@jupyterlab/notebook";

import { HOME_ID } from "./frame.js";
import type { Front } from "./front.js";
import { placeOf } from "./pages.js";

/** Keep the window named after home or the page of the course that is open; JupyterLab names it anew at many moments. */
export function nameWindow(front: Front, shell: ILabShell): void {
  const name = (): void => {
    const title = titleOf(front, shell.currentWidget);
    if (title !== null && document.title !== title) document.title = title;
  };
  const element = document.querySelector("title");
  if (element) new MutationObserver(name).observe(element, { childList: true, characterData: true, subtree: true });
  shell.currentChanged.connect(name);
  name();
}

/** What the window is called while this is open; null for what is not of the course. */
function titleOf(front: Front, widget: ILabShell["currentWidget"]): string | null {
  const { course } = front;
  if (widget?.id === HOME_ID) return course.title;
  const notebook = widget instanceof NotebookPanel ? front.known(widget.context.path) : null;
  const place = notebook && placeOf(course, notebook);
  return place && `${place.title} – ${course.title}`;
}
