// What the scripts of a page say to each other. Types only: nothing of this reaches a page.

/** An answer as it is stored; each kind of question has its own form. */
export type Answer = any;

/** What may stand in an element; what is false or null is left out. */
export type Child = Node | string | null | undefined | false;

/** A value of an attribute; a function becomes a listener. */
export type Attribute = string | number | boolean | null | undefined | ((event: any) => unknown);

/** What the kernel says of the last draft. */
export interface Saved {
  seq?: number;
  view?: string;
  time?: string;
  note?: string;
  error?: string;
  problem?: string;
  complete?: boolean;
  checked?: boolean;
  again?: boolean;
  /** Nothing is left to try: its explanation was shown, or it has none and is answered. */
  settled?: boolean;
}

/** What became of a part of an answer; `again` is wrong, and to be thought of once more. */
export type Mark = "right" | "wrong" | "missed" | "again" | "info";

/** One part of a judgement. */
export interface Remark {
  label: string;
  text?: string;
  state: Mark | "tick";
  /** The id of the option or item that it is about. */
  part?: string;
}

/** The judgement of an answer; `fraction` is null where nothing is right or wrong, `again` tells that a second try is open. */
export interface Result {
  fraction?: number | null;
  message?: string;
  remarks?: Remark[];
  again?: boolean;
  solution?: [label: string, text: string][];
}

/** A file that the kernel made. */
export interface PageFile {
  name: string;
  type: string;
  content: string;
}

/** A question that is not answered yet. */
export interface OpenQuestion {
  id: string;
  prompt: string;
  part?: boolean;
}

/** The last file handed in; empty when nothing was. */
export interface Receipt {
  file?: string;
  folder: string;
  content: string;
  sha256?: string;
  time: string;
  answered: number;
  total: number;
  outdated?: boolean;
}

/** The traits of our views (course/page/views.py); an instrument's view adds its own. */
export interface Traits {
  spec: any;
  draft: Record<string, unknown>;
  saved: Saved;
  own_id: string;
  code: string;
  own_code: string;
  renderer: string;
  value: Answer;
  result: Result;
  extra: { html?: string; page?: PageFile };
  state: any;
  receipt: Receipt;
}

/** The model behind a view, as anywidget hands it out. */
export interface Model<Own = {}> {
  get<Name extends keyof (Traits & Own)>(name: Name): (Traits & Own)[Name];
  set<Name extends keyof (Traits & Own)>(name: Name, value: (Traits & Own)[Name]): void;
  save_changes(): void;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
  widget_manager: Manager;
}

/** What JupyterLab keeps of the kernel's widgets. */
export interface Manager {
  has_model(id: string): boolean;
  get_model(id: string): Promise<WidgetModel>;
}

/** A widget's own model. */
export interface WidgetModel {
  get(name: string): any;
  comm?: { on_msg(listener: (message: any) => unknown): void };
}

/** What anywidget gives a script to draw with. */
export interface Context<Own = {}> {
  model: Model<Own>;
  el: HTMLElement;
  signal?: AbortSignal;
}

/** Draws a view, and returns how to leave it. */
export type Render = (context: Context<any>) => (() => void) | Promise<() => void>;

/** Tells that the learner acted; `typing` that more will follow. */
export type Changed = (typing?: boolean) => void;

/** What a learner answers with. `field` is there when it is a single field, `help` when a text explains it. */
export interface Control<Value = Answer> {
  node: HTMLElement;
  field?: Field;
  help?: HTMLElement | null;
  get(): Value | null;
  set(value: Value | null): void;
  /** What is shown is the answer: said by the button that checks it, where nothing was chosen yet. */
  settle?(): void;
  /** Mark parts of the answer, by their id; all others lose their mark. */
  mark?(states: Record<string, Mark>): void;
}

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Makes the control of a question. `kit` is for instruments of other packages, whose script stands alone. */
export type MakeControl = (spec: any, changed: Changed, model: Model<any>, kit: Kit) => Control;

/** What the script of an instrument exports by default: a control for its kind of question, or a view of its own. */
export type View = { control: MakeControl; render?: undefined } | { render: Render; control?: undefined };

/** What an instrument of another package may use: see kit.js. */
export type Kit = typeof import("./kit.js").KIT & { controls: Record<string, MakeControl> };

/** An option, item, target or outcome to choose. */
export interface Option {
  id: string;
  text: string;
}

declare global {
  /** The modules that this page has loaded already, by the hash of their source. */
  var inclusiefVoorDeKlas: Record<string, Promise<any>> | undefined;
}
