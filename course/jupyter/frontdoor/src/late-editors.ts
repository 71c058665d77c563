// Editors for the cells of the course, made when somebody needs one. JupyterLab makes an editor for every cell, also where
// the text is only read and the code is folded away: of all that a long page waits for, that takes longest.

import type { ICellModel } from "@jupyterlab/cells";
import type { CodeEditor } from "@jupyterlab/codeeditor";
import type { NotebookPanel } from "@jupyterlab/notebook";
import { Signal } from "@lumino/signaling";

type Editor = CodeEditor.IEditor;

/** A text stands there without its form for a moment, before JupyterLab draws it. */
const DRAW_MS = 500;

/** Have a factory of notebooks make late the editors of cells that nobody writes in; `isOurs` knows the course's cells by their id. */
export function makeLate(factory: NotebookPanel.IContentFactory, isOurs: (id: string) => boolean): void {
  const make = factory.editorFactory;
  const choose: CodeEditor.Factory = (options) => (isOnlyRead(options.model) && isOurs(options.model.id) ? late(options, make) : make(options));
  Object.defineProperty(factory, "editorFactory", { value: choose });
}

/** Whether a cell is shown without its editor: a text, or code that is folded away. */
function isOnlyRead(model: CodeEditor.IModel): model is ICellModel {
  if (!("getMetadata" in model)) return false;
  const cell = model as ICellModel;
  return cell.type === "markdown" || (cell.getMetadata("jupyter") as { source_hidden?: boolean } | undefined)?.source_hidden === true;
}

/** Return what stands for an editor until something is asked of it that only an editor can tell or do, or until its place is in sight. */
function late(options: CodeEditor.IOptions, make: CodeEditor.Factory): Editor {
  let real: Editor | null = null;
  let disposed = false;
  const config: Record<string, unknown> = { ...options.config };
  let base: Record<string, unknown> | null = null;
  /** What can be told and done without an editor. */
  const light = {
    host: options.host,
    model: options.model,
    setOption: (name: string, value: unknown) => void (config[name] = value),
    setOptions: (values: Record<string, unknown>) => void Object.assign(config, values),
    setBaseOptions: (values: Record<string, unknown>) => void (base = values),
    getOption: (name: string): unknown => config[name] ?? base?.[name] ?? (name === "readOnly" ? false : editor().getOption(name)),
    hasFocus: () => false,
    blur: () => undefined,
    dispose: () => {
      disposed = true;
      seen.disconnect();
      Signal.clearData(proxy);
    },
    get isDisposed() {
      return disposed;
    },
  };
  const seen = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) setTimeout(() => options.host.checkVisibility() && !disposed && editor(), DRAW_MS);
  });
  const editor = (): Editor => {
    if (real) return real;
    seen.disconnect();
    real = make({ ...options, config });
    if (base) real.setBaseOptions(base);
    options.host.querySelector(".cm-content")?.setAttribute("aria-label", "Alleen om te lezen");
    real.edgeRequested.connect((_, edge) => edgeRequested.emit(edge));
    return real;
  };
  const proxy = new Proxy(light as unknown as Editor, {
    get: (_, name) => {
      if (name === "edgeRequested") return edgeRequested;
      const source = real ?? (name in light ? light : editor());
      const value: unknown = Reflect.get(source, name);
      return typeof value === "function" ? (value as (...given: unknown[]) => unknown).bind(source) : value;
    },
    set: (_, name, value) => Reflect.set(editor(), name, value),
    has: (_, name) => name in editor(),
    getPrototypeOf: () => Object.getPrototypeOf(editor()) as object,
  });
  const edgeRequested = new Signal<Editor, CodeEditor.EdgeLocation>(proxy);
  seen.observe(options.host);
  return proxy;
}
