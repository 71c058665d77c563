// A page of the course cannot be broken: not by a key, a menu or the mouse. A learner's own notes stay her own.

import type { JupyterFrontEnd } from "@jupyterlab/application";
import type { Cell, ICellModel } from "@jupyterlab/cells";
import type { INotebookModel, NotebookPanel } from "@jupyterlab/notebook";

import type { CourseNotebook } from "./course.js";
import { say } from "./line.js";

/** The class of a page that is guarded. */
export const GUARDED = "ifd-guarded";

const WORDS = "De tekst en de vragen van de cursus blijven zoals ze zijn. Een eigen notitie maken kan altijd.";

/** Chords that leave a learner with an odd window, or without one: nobody presses them here on purpose. */
const CHORDS = new Set(["b", "shift+d", "shift+q", "q", "shift+l"]);

/** Commands that put questions or whole sections out of sight, or leave a page with a kernel that is not the course's. */
const HIDING = /^notebook:(hide-|clear-|collapse-|restart-clear|change-kernel|toggle-cell-outputs|toggle-heading|move-cursor-heading-above)/;

/** Where keys belong to what stands there: fields, our questions, buttons, an open note. */
const OWN_KEYS = "input, textarea, select, button, summary, a[href], .cm-editor, .jp-OutputArea, [contenteditable=true]";

/** Guard a page that was delivered: its cells cannot be written in, thrown away, moved, split, joined or retyped. */
export function guard(panel: NotebookPanel, known: CourseNotebook): void {
  const { model } = panel.content;
  if (!model) return;
  panel.addClass(GUARDED);
  const ids = new Set(known.cells);
  const open = hasSolutions(model);
  const lockAll = (): void => {
    for (const cell of model.cells) if (ids.has(cell.id) && !isSolution(cell)) lock(cell);
  };
  lockAll();

  const whole = (): boolean => {
    const cells = [...model.cells];
    const own = cells.filter(({ id }) => ids.has(id)).map(({ id }) => id);
    // Where Python is written, a learner may add cells of her own.
    const extra = cells.filter(({ id }) => !ids.has(id)).every(({ type }) => type === "markdown" || open);
    return extra && own.length === known.cells.length && own.every((id, place) => id === known.cells[place]);
  };
  let mending = false;
  model.cells.changed.connect(() => {
    if (mending) return;
    mending = true;
    // Once JupyterLab has finished what it was doing: a page that comes from disk is put together cell by cell too.
    setTimeout(() => {
      if (!panel.isDisposed && !whole()) {
        for (let steps = 0; steps < 3 && !whole(); steps += 1) model.sharedModel.undo();
        say(WORDS);
      }
      mending = false;
      lockAll();
    });
  });
}

function lock(cell: ICellModel): void {
  if (cell.getMetadata("deletable") !== false) cell.setMetadata("deletable", false);
  if (cell.getMetadata("editable") !== false) cell.setMetadata("editable", false);
}

const isSolution = (cell: ICellModel): boolean => (cell.getMetadata("nbgrader") as { solution?: boolean } | undefined)?.solution === true;

/** Whether a learner writes Python of her own in a notebook. */
export const hasSolutions = (model: INotebookModel): boolean => [...model.cells].some(isSolution);

/** Let a command do nothing that takes a part of a page away, wherever it is given: in a menu, the palette or with a key. */
export function guardCommands(commands: JupyterFrontEnd["commands"], onGuarded: () => boolean): void {
  const execute = commands.execute.bind(commands);
  commands.execute = (id, args) => {
    if (!HIDING.test(id) || !onGuarded()) return execute(id, args);
    say(WORDS);
    return Promise.resolve();
  };
}

/** Keep keys and the right button from doing harm; called once, for all pages. */
export function guardKeys(activeCell: () => Cell | null): void {
  window.addEventListener("keydown", (event) => stopHarm(event, activeCell), true);
  window.addEventListener(
    "contextmenu",
    (event) => {
      // The browser's own menu stays, with copying and looking words up.
      if (event.target instanceof Element && event.target.closest(`.${GUARDED}, .jp-DirListing, .lm-TabBar`)) event.stopImmediatePropagation();
    },
    true,
  );
}

function stopHarm(event: KeyboardEvent, activeCell: () => Cell | null): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const key = event.key.toLowerCase();
  const control = event.ctrlKey || event.metaKey;
  if (control && !event.altKey && CHORDS.has(event.shiftKey ? `shift+${key}` : key)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  if (!target.closest(`.${GUARDED} .jp-Notebook`) || target.closest(OWN_KEYS)) return;
  const letter = !control && !event.altKey && key.length === 1 && key !== " ";
  const runs = key === "enter" && !isOwnNote(activeCell());
  const moves = control && event.shiftKey && key.startsWith("arrow");
  if (letter || runs || moves || (control && key === "backspace")) event.stopImmediatePropagation();
}

/** Whether the active cell is a note of the learner's own: those alone can be thrown away. */
const isOwnNote = (cell: Cell | null): boolean => cell?.model.type === "markdown" && cell.model.getMetadata("deletable") !== false;
