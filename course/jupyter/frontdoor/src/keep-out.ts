// The answer records are not for opening: they are the course's own files, and a letter typed in one would damage it.

import type { IDocumentWidgetOpener } from "@jupyterlab/docmanager";
import type { FilterFileBrowserModel, IFileBrowserFactory } from "@jupyterlab/filebrowser";

import type { Front } from "./front.js";
import { HOME_COMMAND } from "./home-command.js";
import { say } from "./line.js";

const WORDS = "In deze map bewaart de cursus je antwoorden. Je leest en verandert ze in de module of de opdracht zelf.";

/** Leave the folders with records out of the list of files, and open home in place of a record, whatever way led to it. */
export function keepOut(front: Front, browsers: IFileBrowserFactory | null, opener: IDocumentWidgetOpener | null): void {
  const isRecord = (path: string): boolean => path.split("/").includes(front.course.records);
  browsers?.tracker.forEach(({ model }) => leaveOut(model, isRecord));
  browsers?.tracker.widgetAdded.connect((_, { model }) => leaveOut(model, isRecord));
  opener?.opened.connect((_, widget) => {
    if (!isRecord(widget.context.path)) return;
    // Home comes before it, and it goes once JupyterLab has finished opening it.
    const close = (): void => widget.dispose();
    widget.context.ready.then(close, close);
    void front.app.commands.execute(HOME_COMMAND);
    say(WORDS);
  });
}

/** Leave files out of a list, also while something is searched in it: a search replaces the filter of the list. */
function leaveOut(model: FilterFileBrowserModel, isRecord: (path: string) => boolean): void {
  const filter = model.setFilter.bind(model);
  model.setFilter = (wanted) => filter((item) => (isRecord(item.path) ? null : wanted(item)));
  model.setFilter(() => ({}));
}
