// What a learner chose about how a page looks. JupyterLab's settings keep it, on the disk or in the browser of the site.

import type { ISettingRegistry } from "@jupyterlab/settingregistry";
import { Signal } from "@lumino/signaling";

/** The name under which JupyterLab keeps the choices: this extension, and its file in schema/. */
const PLUGIN = "inclusief-frontdoor:head";

/** The command behind "Opnieuw laden" where a server runs the kernels. */
const RELOAD = "inclusief-frontdoor:restart-run-page";

/** A telephone: there a page begins one step at a time, until its reader chooses. */
const PHONE = window.matchMedia("(max-width: 760px) and (pointer: coarse)");

export interface Choice {
  /** One step at a time in place of the whole page. */
  steps: boolean;
  /** JupyterLab's own menus and buttons above a page. */
  menus: boolean;
}

export class Choices {
  readonly changed = new Signal<this, void>(this);
  private made: Choice = { steps: false, menus: false };
  /** The command behind "Opnieuw laden": it differs where no server runs. */
  reload = RELOAD;

  private constructor(private readonly settings: ISettingRegistry.ISettings | null) {
    settings?.changed.connect(() => this.read());
    this.read();
  }

  /** Read what was chosen earlier; without settings a choice holds until the window closes. */
  static async load(registry: ISettingRegistry | null): Promise<Choices> {
    return new Choices((await registry?.load(PLUGIN).catch(() => null)) ?? null);
  }

  /** Whether a server runs the kernels; if not, the browser does. */
  get server(): boolean {
    return this.reload === RELOAD;
  }

  get(name: keyof Choice): boolean {
    return this.made[name];
  }

  set(name: keyof Choice, value: boolean): void {
    if (this.made[name] === value) return;
    this.made = { ...this.made, [name]: value };
    this.changed.emit();
    // Without a server the choice holds here all the same.
    this.settings?.set(name, value).catch(() => undefined);
  }

  private read(): void {
    const kept = this.settings?.composite ?? {};
    const steps = this.settings?.user.steps ?? PHONE.matches;
    const now = { steps: steps === true, menus: kept.menus === true };
    if (typeof kept.reload === "string") this.reload = kept.reload;
    if (now.steps === this.made.steps && now.menus === this.made.menus) return;
    this.made = now;
    this.changed.emit();
  }
}
