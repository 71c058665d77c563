// A page waits to be saved only when something of the learner's own is new in it: answers are kept elsewhere, and questions
// come anew each time. So a page that stands open twice asks nothing, and leaving one asks nothing.

import type { NotebookPanel } from "@jupyterlab/notebook";

/** Keep a page from being "not saved" for what its cells showed. */
export function keepClean(panel: NotebookPanel): void {
  const { context } = panel;
  const { model } = context;
  const written = (): string => JSON.stringify([...model.cells].map(({ id, type, sharedModel }) => [id, type, sharedModel.getSource()]));
  let saved = written();
  let sent = saved;
  context.saveState.connect((_, state) => {
    if (state === "started") sent = written();
    if (state === "completed") {
      saved = sent;
      // JupyterLab takes what was typed meanwhile for saved.
      if (written() !== saved) model.dirty = true;
    }
  });
  const look = (): void => {
    if (model.dirty && written() === saved) model.dirty = false;
  };
  model.stateChanged.connect((_, { name }) => {
    if (name === "dirty") look();
  });
  look();
}
