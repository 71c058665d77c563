// The front of the course in JupyterLab, as plugins of JupyterLab. Without a course in sight none of them does anything.

import type { JupyterFrontEnd, JupyterFrontEndPlugin } from "@jupyterlab/application";
import { IConnectionLost, ILabShell } from "@jupyterlab/application";
import { IDocumentManager } from "@jupyterlab/docmanager";
import { INotebookTracker } from "@jupyterlab/notebook";
import { ITranslator } from "@jupyterlab/translation";

import { Front, IFront } from "./front.js";
import { addHome } from "./home-command.js";
import { calmDialogs, connectionLost, keepReady } from "./ready.js";

/** Finds the course; every other part waits for it. JupyterLab itself starts meanwhile. */
const front: JupyterFrontEndPlugin<IFront> = {
  id: "inclusief-frontdoor:front",
  description: "Finds the course in what JupyterLab shows.",
  autoStart: true,
  requires: [IDocumentManager],
  provides: IFront,
  activate: (app: JupyterFrontEnd, documents: IDocumentManager) => ({ found: Front.find(app, documents) }),
};

const home: JupyterFrontEndPlugin<void> = {
  id: "inclusief-frontdoor:home",
  description: "The page that the course opens on, and the way back to it from everywhere.",
  autoStart: true,
  requires: [IFront],
  optional: [ILabShell],
  activate: (_app: JupyterFrontEnd, { found }: IFront, shell: ILabShell | null) => {
    void found.then((it) => it && addHome(it, shell));
  },
};

const ready: JupyterFrontEndPlugin<void> = {
  id: "inclusief-frontdoor:ready",
  description: "Makes a page of the course ready when it opens, and again when its kernel was lost.",
  autoStart: true,
  requires: [IFront, INotebookTracker, ITranslator],
  activate: (_app: JupyterFrontEnd, { found }: IFront, tracker: INotebookTracker, translator: ITranslator) => {
    void found.then((it) => {
      if (!it) return;
      keepReady(it, tracker);
      calmDialogs(translator);
    });
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

export default [front, home, ready, lost];
