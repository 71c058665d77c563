// Pages of the course make themselves ready when they are opened; JupyterLab's own words about trouble become one line.

import { ConnectionLost } from "@jupyterlab/application";
import type { IConnectionLost } from "@jupyterlab/application";
import { Dialog } from "@jupyterlab/apputils";
import type { INotebookTracker, NotebookPanel } from "@jupyterlab/notebook";
import type { ServiceManager } from "@jupyterlab/services";
import type { ITranslator } from "@jupyterlab/translation";

import { keepClean } from "./clean.js";
import { beginEarly } from "./early.js";
import { Folds } from "./folds.js";
import type { Front, IFront } from "./front.js";
import { GUARDED, guard, guardCommands, guardKeys, hasSolutions } from "./guard.js";
import { Head } from "./head.js";
import { HOME_COMMAND } from "./home-command.js";
import { say, says } from "./line.js";
import { keepNames } from "./names.js";
import { Page } from "./page.js";
import { placeOf } from "./pages.js";
import { printable } from "./paper.js";
import { reachable } from "./reach.js";
import { scrolledByKey } from "./scrolled.js";
import { BackBar, StepBar } from "./step-bar.js";
import { Stepper } from "./stepper.js";

const AWAY = "De cursus is even niet te bereiken. Werk gerust door: wat je typt blijft staan, en wordt straks opgeslagen.";
const BACK = "De cursus is weer te bereiken.";
let asking = false;

/** Say that the server does not answer, until it does: that its kernels never went, nobody else would tell. */
async function sayAway(services: ServiceManager.IManager): Promise<void> {
  say(AWAY, { stays: true });
  if (asking) return;
  asking = true;
  await reachable(services);
  asking = false;
  if (says(AWAY)) say(BACK);
}

/** Make every page of the course ready, once it is in sight. */
export function keepReady(front: Front, tracker: INotebookTracker): void {
  const seen = new WeakSet<NotebookPanel>();
  const look = (panel: NotebookPanel | null): void => {
    if (!panel || seen.has(panel) || !panel.isVisible) return;
    seen.add(panel);
    const known = front.known(panel.context.path);
    const place = known && placeOf(front.course, known);
    if (!known || !place) return;
    if (front.choices.server) void beginEarly(panel, front.app.serviceManager.sessions);
    // A page to read, not a feed: that is for who hears it, and its cells are no articles.
    panel.content.node.querySelector("[role=feed]")?.setAttribute("role", "group");
    const head = new Head(front, panel, place);
    panel.contentHeader.insertWidget(0, head);
    printable(front, panel, place);
    front.frame.add(panel, true);
    void panel.context.ready.then(() => {
      if (panel.isDisposed) return;
      const page = new Page(panel, known, front.app.serviceManager);
      const { model } = panel.content;
      // Who writes Python has use for JupyterLab's buttons, and for the whole page.
      const plain = page.delivered && model !== null && !hasSolutions(model);
      front.frame.add(panel, plain);
      scrolledByKey(panel);
      if (page.delivered) {
        guard(panel, known);
        keepClean(panel);
        keepNames(panel);
      }
      if (plain) {
        const stepper = new Stepper(panel, known, front.choices);
        const folds = new Folds(panel);
        stepper.changed.connect(() => folds.apply());
        offerSteps(front, panel, head, stepper);
      }
      void page.open();
    });
  };
  guardKeys(() => tracker.activeCell);
  guardCommands(front.app.commands, () => tracker.currentWidget?.hasClass(GUARDED) ?? false);
  tracker.currentChanged.connect((_, panel) => look(panel));
  front.app.shell.currentChanged?.connect(() => look(tracker.currentWidget));
  look(tracker.currentWidget);
}

function offerSteps(front: Front, panel: NotebookPanel, head: Head, stepper: Stepper): void {
  head.offerSteps(stepper, (steps) => front.choices.set("steps", steps));
  new StepBar(stepper, { label: "Naar Home", go: () => void front.app.commands.execute(HOME_COMMAND) }).under(panel);
  panel.contentHeader.addWidget(new BackBar(stepper));
}

/** What JupyterLab does when its server does not answer: nothing but one line, for who follows the course. */
export const connectionLost =
  ({ found }: IFront): IConnectionLost =>
  async (manager, error, translator) => {
    if (await found) void sayAway(manager);
    else await ConnectionLost(manager, error, translator);
  };

/** The dialogs that tell a learner nothing that she can do something about. */
const TROUBLE = ["Kernel Restarting", "Server Connection Error", "File Save Error for %1", "File Load Error for %1", "Error Starting Kernel", "Error"];

const MOST_LOOKS = 100;

/** Turn dialogs about trouble into the line: a dialog takes the keys of who types. */
export function calmDialogs(services: ServiceManager.IManager, translator: ITranslator): void {
  const texts = translator.load("jupyterlab");
  const titles = TROUBLE.flatMap((title) => [title, texts.__(title)]).map((title) => title.replace("%1", "").trim());
  Dialog.tracker.widgetAdded.connect((_, dialog) => {
    let looks = 0;
    // Its title is drawn a moment later than it is made.
    const look = (): void => {
      const title = dialog.node.querySelector(".jp-Dialog-header")?.textContent.trim() ?? "";
      looks += 1;
      if (dialog.isDisposed || looks > MOST_LOOKS) return;
      if (!title) setTimeout(look);
      else if (titles.some((one) => title === one || title.startsWith(`${one} `))) {
        dialog.reject();
        void sayAway(services);
      }
    };
    look();
  });
}
