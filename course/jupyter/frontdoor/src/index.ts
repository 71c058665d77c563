// The front of the course in JupyterLab, as plugins of JupyterLab. Without a course in sight none of them does anything.

import type { JupyterFrontEnd, JupyterFrontEndPlugin } from "@jupyterlab/application";
import { IConnectionLost, ILabShell } from "@jupyterlab/application";
import { IDocumentManager, IDocumentWidgetOpener } from "@jupyterlab/docmanager";
import { IFileBrowserFactory } from "@jupyterlab/filebrowser";
import { INotebookTracker, NotebookPanel } from "@jupyterlab/notebook";
import { ISettingRegistry } from "@jupyterlab/settingregistry";
import { ITranslator } from "@jupyterlab/translation";

import { Choices } from "./choices.js";
import { notebooks } from "./course.js";
import { Front, IFront } from "./front.js";
import { addHome } from "./home-command.js";
import { keepOut } from "./keep-out.js";
import { makeLate } from "./late-editors.js";
import { calmDialogs, connectionLost, keepReady } from "./ready.js";
import { addRunPage } from "./run.js";
import { nameWindow } from "./window-title.js";

/** Finds the course; every other part waits for it. JupyterLab itself starts meanwhile. */
const front: JupyterFrontEndPlugin<IFront> = {
  id: "inclusief-frontdoor:front",
  description: "Finds the course in what JupyterLab shows.",
  autoStart: true,
  requires: [IDocumentManager],
  optional: [ISettingRegistry, ILabShell],
  provides: IFront,
  activate: (app: JupyterFrontEnd, documents: IDocumentManager, settings: ISettingRegistry | null, shell: ILabShell | null) => ({ found: Front.find(app, documents, shell, Choices.load(settings)) }),
};

const home: JupyterFrontEndPlugin<void> = {
  id: "inclusief-frontdoor:home",
  description: "The page that the course opens on, and the way back to it from everywhere.",
  autoStart: true,
  requires: [IFront],
  optional: [ILabShell],
  activate: (_app: JupyterFrontEnd, { found }: IFront, shell: ILabShell | null) => {
    void found.then((it) => {
      if (!it) return;
      if (shell) nameWindow(it, shell);
      return addHome(it, shell);
    });
  },
};

const ready: JupyterFrontEndPlugin<void> = {
  id: "inclusief-frontdoor:head",
  description: "Puts the head above a page of the course, and makes it ready when it opens and again when its kernel was lost.",
  autoStart: true,
  requires: [IFront, INotebookTracker, ITranslator],
  activate: (_app: JupyterFrontEnd, { found }: IFront, tracker: INotebookTracker, translator: ITranslator) => {
    void found.then((it) => {
      if (!it) return;
      keepReady(it, tracker);
      calmDialogs(it.app.serviceManager, translator);
    });
  },
};

const records: JupyterFrontEndPlugin<void> = {
  id: "inclusief-frontdoor:records",
  description: "Keeps the answer records out of the list of files, and out of an editor.",
  autoStart: true,
  requires: [IFront],
  optional: [IFileBrowserFactory, IDocumentWidgetOpener],
  activate: (_app: JupyterFrontEnd, { found }: IFront, browsers: IFileBrowserFactory | null, opener: IDocumentWidgetOpener | null) => {
    void found.then((it) => it && keepOut(it, browsers, opener));
  },
};

const lost: JupyterFrontEndPlugin<IConnectionLost> = {
  id: "inclusief-frontdoor:connection-lost",
  description: "Says in one line that the server does not answer, in place of a dialog.",
  autoStart: true,
  requires: [IFront],
  provides: IConnectionLost,
  activate: (_app: JupyterFrontEnd, it: IFront) => connectionLost(it),
};

const lateEditors: JupyterFrontEndPlugin<void> = {
  id: "inclusief-frontdoor:late-editors",
  description: "Makes the editors of the course's own cells when somebody needs them.",
  autoStart: true,
  requires: [IFront, NotebookPanel.IContentFactory],
  activate: (_app: JupyterFrontEnd, { found }: IFront, factory: NotebookPanel.IContentFactory) => {
    void found.then((it) => {
      if (!it) return;
      const ours = new Set(notebooks(it.course).flatMap(({ cells }) => cells));
      makeLate(factory, (id) => ours.has(id));
    });
  },
};

const run: JupyterFrontEndPlugin<void> = {
  id: "inclusief-frontdoor:run",
  description: "Runs a whole page anew, while the reader keeps her place.",
  autoStart: true,
  requires: [INotebookTracker],
  activate: (app: JupyterFrontEnd, tracker: INotebookTracker) => addRunPage(app, tracker),
};

export default [front, home, ready, records, lost, lateEditors, run];
