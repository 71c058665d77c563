// A page of the course that is open: it makes itself ready, and does so again when its kernel was lost.

import { CodeCell } from "@jupyterlab/cells";
import type { IChangedArgs } from "@jupyterlab/coreutils";
import type { NotebookPanel } from "@jupyterlab/notebook";
import type { Kernel, ServiceManager } from "@jupyterlab/services";

import { announce, withdraw } from "./coming.js";
import type { CourseNotebook } from "./course.js";
import { isDelivered } from "./fingerprint.js";
import { keepFocus, pause } from "./focus.js";
import { say } from "./line.js";
import { reachable, wait } from "./reach.js";

/** How often a kernel is started anew before the learner is told that it does not work. */
const ATTEMPTS = 5;

/** So many cells run at once: with more, a slow computer draws so much that questions do not hear their kernel in time. */
const AT_ONCE = 4;
/** For so long at most, a kernel may take to connect before it is asked anew. */
const CONNECT_MS = 10_000;
/** For so long at most, the next cells wait until what came is drawn. */
const DRAW_MS = 300;

/** Wait until the browser has nothing to draw. Safari does not tell, and gets a moment. */
const drawn = (): Promise<void> =>
  new Promise((done) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => done(), { timeout: DRAW_MS });
    else setTimeout(done, DRAW_MS / 10);
  });

const WORDS = {
  lost: "De verbinding met de cursus is even weg. Werk gerust door: wat je typt blijft staan, en wordt straks opgeslagen.",
  back: "De cursus is er weer. Je antwoorden staan er.",
  changed: "Deze pagina is niet meer precies zoals de cursus hem gaf. Wil je de vragen zien, druk dan op ▶▶ Opnieuw laden.",
  hopeless: "De cursus begint niet. Sluit hem af en start hem opnieuw; je antwoorden zijn bewaard.",
};

export class Page {
  /** The page in each panel that holds one. */
  static readonly of = new WeakMap<NotebookPanel, Page>();

  /** Grows when all that runs has become void, as when ▶▶ begins anew. */
  private turn = 0;
  private stale = false;
  private lost = false;
  private attempts = 0;
  private looking = 0;
  private readonly opened = new WeakSet<CodeCell>();

  constructor(
    private readonly panel: NotebookPanel,
    private readonly known: CourseNotebook,
    private readonly services: Pick<ServiceManager.IManager, "contents">,
  ) {
    Page.of.set(panel, this);
    const { sessionContext } = panel;
    sessionContext.statusChanged.connect(this.onStatus);
    sessionContext.connectionStatusChanged.connect(this.onConnection);
    sessionContext.kernelChanged.connect(this.onKernel);
    panel.content.model?.cells.changed.connect(this.onCells);
  }

  /** Whether this notebook is what the course delivered, apart from the learner's own notes. */
  get delivered(): boolean {
    const { model } = this.panel.content;
    const cells = model ? [...model.cells].map(({ id, type, sharedModel }) => ({ id, type, source: sharedModel.getSource() })) : [];
    return isDelivered(cells, this.known);
  }

  /** Make the page ready: run what was delivered, what is in sight first. A changed notebook is left alone. */
  async open(): Promise<void> {
    const { panel } = this;
    if (!this.delivered) {
      for (const cell of this.code()) this.opened.add(cell);
      say(WORDS.changed);
      return;
    }
    // Questions of a kernel that is gone would show as errors.
    for (const cell of this.code()) {
      this.opened.add(cell);
      cell.model.outputs.clear();
    }
    announce(panel.content.widgets, this.known);
    await panel.sessionContext.ready;
    await this.run();
  }

  private code(): CodeCell[] {
    return this.panel.content.widgets.filter((cell) => cell instanceof CodeCell);
  }

  /** The cells to run: the one that opens the record, then what is in sight, then the rest. Learners' own code runs in order. */
  private inOrder(): CodeCell[] {
    const [first, ...rest] = this.code();
    if (!first) return [];
    if (rest.some(({ model }) => (model.getMetadata("nbgrader") as { solution?: boolean } | undefined)?.solution)) return [first, ...rest];
    const { top, bottom } = this.panel.content.node.getBoundingClientRect();
    const inSight = ({ node }: CodeCell): boolean => node.getBoundingClientRect().bottom > top && node.getBoundingClientRect().top < bottom;
    return [first, ...rest.filter(inSight), ...rest.filter((cell) => !inSight(cell))];
  }

  private async run(): Promise<void> {
    const { panel } = this;
    if (panel.isDisposed || !this.delivered || !panel.sessionContext.session?.kernel) return;
    const turn = this.begin();
    const [first, ...rest] = this.inOrder();
    if (!first) return;
    try {
      await this.runOne(first);
      while (rest.length && this.isNow(turn)) {
        await Promise.all(rest.splice(0, AT_ONCE).map((cell) => this.runOne(cell)));
        await drawn();
      }
      this.attempts = 0;
    } catch {
      // The kernel was lost, or ▶▶ began anew: whoever saw that goes on from there.
    }
  }

  /** Run again after the kernel was lost, one cell at a time and when nobody types, so that no letter falls between two pages. */
  private async runAgain(): Promise<void> {
    const { panel } = this;
    if (panel.isDisposed || !this.delivered) return;
    await pause(panel.node);
    const turn = this.begin();
    for (const cell of this.inOrder()) {
      if (!this.isNow(turn)) return;
      const restore = keepFocus(cell.node);
      try {
        await this.runOne(cell);
      } catch {
        return; // the kernel is gone again, and that is told
      }
      restore();
    }
    this.attempts = 0;
    say(WORDS.back);
  }

  /** Let go of what still runs here, for the whole page is run anew; false while that cannot be, which is said. */
  stop(): boolean {
    if (this.lost || this.stale) {
      say(WORDS.lost, { stays: true });
      return false;
    }
    this.turn += 1;
    return true;
  }

  private begin(): number {
    this.stale = false;
    this.turn += 1;
    return this.turn;
  }

  private isNow(turn: number): boolean {
    return turn === this.turn;
  }

  private async runOne(cell: CodeCell): Promise<void> {
    if (!cell.isDisposed) await CodeCell.execute(cell, this.panel.sessionContext);
  }

  /** What is on disk came in the place of the page: all its cells are new, and their questions are of another time. */
  private readonly onCells = (): void => {
    window.clearTimeout(this.looking);
    this.looking = window.setTimeout(() => {
      if (!this.panel.isDisposed && this.code().every((cell) => !this.opened.has(cell))) void this.open();
    });
  };

  private readonly onStatus = (_: unknown, status: Kernel.Status): void => {
    if (status === "restarting" || status === "autorestarting" || status === "dead") this.turn += 1;
    if (status === "autorestarting") this.miss();
    if (status === "dead") {
      this.miss();
      void this.startAnew();
    }
    if (status === "idle" && this.stale) void this.runAgain();
  };

  private readonly onConnection = (_: unknown, status: Kernel.ConnectionStatus): void => {
    if (this.panel.sessionContext.isTerminating || this.panel.sessionContext.isRestarting) return;
    if (status === "connecting" && !this.lost && this.panel.sessionContext.isReady) {
      this.lost = true;
      say(WORDS.lost, { stays: true });
      void this.connectSoon();
    }
    if (status === "connected" && this.lost) {
      this.lost = false;
      if (!this.stale) void this.goOn();
    }
  };

  /** Connect as soon as the server is there: by itself JupyterLab waits longer and longer, and in the end for ever. */
  private async connectSoon(): Promise<void> {
    const { sessionContext } = this.panel;
    while (this.lost && !this.panel.isDisposed) {
      await reachable(this.services);
      // Did its kernels go too, then this tells so, and the page begins anew.
      await sessionContext.sessionManager.refreshRunning().catch(() => undefined);
      const kernel = sessionContext.session?.kernel;
      if (kernel && kernel.connectionStatus !== "connected") await Promise.race([kernel.reconnect().catch(() => undefined), wait(CONNECT_MS)]);
    }
  }

  /** The same kernel is there again. What was asked of it while it was away did not reach it, and is asked again. */
  private async goOn(): Promise<void> {
    const turn = this.turn;
    await this.panel.sessionContext.session?.kernel?.requestKernelInfo().catch(() => undefined);
    if (this.lost || this.stale || turn !== this.turn) return;
    if (this.code().some(({ model }) => model.executionState === "running")) await this.runAgain();
    else say(WORDS.back);
  }

  private readonly onKernel = (_: unknown, { newValue, oldValue }: IChangedArgs<Kernel.IKernelConnection | null>): void => {
    // The server was started anew: its kernels are gone.
    if (oldValue && !newValue && !this.panel.isDisposed && !this.panel.sessionContext.isTerminating) {
      this.miss();
      void this.startAnew();
    }
  };

  private miss(): void {
    this.stale = true;
    this.lost = false;
    say(WORDS.lost, { stays: true });
  }

  private async startAnew(): Promise<void> {
    const { sessionContext } = this.panel;
    while (this.stale && !this.panel.isDisposed) {
      this.attempts += 1;
      if (this.attempts > ATTEMPTS) {
        withdraw(this.panel.content.widgets);
        say(WORDS.hopeless, { stays: true });
        // ▶▶ may try once more.
        this.stale = false;
        this.attempts = 0;
        return;
      }
      try {
        await sessionContext.changeKernel({ name: sessionContext.kernelPreference.name ?? "python3" });
        await this.runAgain();
        return;
      } catch {
        await wait(1000 * this.attempts);
      }
    }
  }
}
