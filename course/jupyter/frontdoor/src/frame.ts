// JupyterLab's own frame around a page of the course: its menus, its lists beside the page, its tabs and its buttons.
// On a page and at home they are away, unless the learner asks for them; everywhere else they are as they were.

import type { ILabShell } from "@jupyterlab/application";
import type { NotebookPanel } from "@jupyterlab/notebook";
import { Signal } from "@lumino/signaling";
import type { Widget } from "@lumino/widgets";
import { DockPanel } from "@lumino/widgets";

import type { Choices } from "./choices.js";

/** The id of home in JupyterLab. */
export const HOME_ID = "inclusief-home";
/** What the button "Meer" shows. */
export const MORE = "De menu’s, de knoppen en de lijst met bestanden van JupyterLab";
/** A telephone: JupyterLab itself takes a screen up to this width for one. */
export const NARROW = window.matchMedia("(max-width: 760px)");
/** The class of buttons that are put away. */
const AWAY = "ifd-away";
const SIDES = ["left", "right"] as const;

export class Frame {
  /** Something was shown or put away. */
  readonly changed = new Signal<this, void>(this);
  private onlyPage = false;
  /** On a telephone the menus cover much: there they are asked for each time, and not remembered. */
  private menusOnPhone = false;
  /** The pages of the course, and whether what their buttons do stands in their head too. */
  private readonly pages = new Map<NotebookPanel, boolean>();

  constructor(
    private readonly shell: ILabShell | null,
    private readonly choices: Choices,
  ) {
    choices.changed.connect(() => this.apply());
    NARROW.addEventListener("change", () => this.apply());
    shell?.currentChanged.connect(() => {
      this.menusOnPhone = false;
      this.apply();
    });
    shell?.layoutModified.connect(() => this.clear());
  }

  /** Take a page under its care; `plain` tells that its head does all that a learner needs. */
  add(panel: NotebookPanel, plain: boolean): void {
    if (!this.pages.has(panel)) panel.disposed.connect(() => this.pages.delete(panel));
    this.pages.set(panel, plain);
    this.apply();
  }

  /** Whether JupyterLab's menus stand above a page and above home. */
  get menus(): boolean {
    return NARROW.matches ? this.menusOnPhone : this.choices.get("menus") && !this.onlyPage;
  }

  set menus(value: boolean) {
    this.onlyPage = false;
    if (NARROW.matches) this.menusOnPhone = value;
    else this.choices.set("menus", value);
    this.apply();
  }

  /** Whether nothing stands around the page but its head. */
  get focus(): boolean {
    return this.onlyPage;
  }

  set focus(value: boolean) {
    this.onlyPage = value;
    this.apply();
  }

  /** Whether a page shows JupyterLab's buttons. */
  buttons(panel: NotebookPanel): boolean {
    return this.menus || this.pages.get(panel) === false;
  }

  private apply(): void {
    for (const panel of this.pages.keys()) {
      // By style alone: what is in it goes on telling how the kernel is.
      panel.toolbar.toggleClass(AWAY, !this.buttons(panel));
      panel.fit();
    }
    const { shell } = this;
    if (shell) {
      const { here } = this;
      const quiet = here && !this.menus;
      find(shell, "jp-top-panel")?.setHidden(quiet);
      const wide = !quiet && !(here && NARROW.matches);
      for (const side of SIDES) if (shell.isSideTabBarVisible(side) !== wide) shell.toggleSideTabBarVisibility(side);
      const dock = find(shell, "jp-main-dock-panel");
      if (dock instanceof DockPanel) for (const bar of dock.tabBars()) bar.setHidden(quiet && (NARROW.matches || this.onlyPage));
    }
    this.clear();
    this.changed.emit();
  }

  /** Whether home or a page of the course is in front. */
  private get here(): boolean {
    const widget = this.shell?.currentWidget;
    return widget?.id === HOME_ID || [...this.pages.keys()].some((panel) => panel === widget);
  }

  /** On a telephone a list beside the page leaves no page: without menus there is none, however late JupyterLab opens it. */
  private clear(): void {
    if (NARROW.matches && this.here && !this.menus && this.shell?.leftCollapsed === false) this.shell.collapseLeft();
  }
}

/** Find a part of JupyterLab's frame by its id. */
function find(inside: Widget, id: string): Widget | null {
  for (const child of inside.children()) {
    const found = child.id === id ? child : find(child, id);
    if (found) return found;
  }
  return null;
}
