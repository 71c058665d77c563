// What all parts of the front share: the course, where it stands, how far the learner is, and going to a place in it.

import type { ILabShell, JupyterFrontEnd } from "@jupyterlab/application";
import { PageConfig, URLExt } from "@jupyterlab/coreutils";
import type { IDocumentManager } from "@jupyterlab/docmanager";
import { NotebookPanel } from "@jupyterlab/notebook";
import { Token } from "@lumino/coreutils";

import type { Choices } from "./choices.js";
import type { Course, CourseNotebook } from "./course.js";
import { notebooks } from "./course.js";
import { Frame } from "./frame.js";
import { goTo } from "./goto.js";
import type { Found } from "./progress.js";
import { findRoot, gather, join } from "./records.js";

/** Where the other parts of the front get the course from: null when there is none here. */
export interface IFront {
  readonly found: Promise<Front | null>;
}

export const IFront = new Token<IFront>("inclusief-frontdoor:IFront");

export class Front {
  private constructor(
    readonly app: JupyterFrontEnd,
    readonly documents: IDocumentManager,
    readonly course: Course,
    /** The folder of the course within what JupyterLab shows; empty at the top. */
    readonly root: string,
    readonly choices: Choices,
    readonly frame: Frame,
  ) {}

  /** Find the course; null when there is none here, and JupyterLab stays as it is. */
  static async find(app: JupyterFrontEnd, documents: IDocumentManager, shell: ILabShell | null, loaded: Promise<Choices>): Promise<Front | null> {
    const course = await loadCourse();
    await app.serviceManager.ready;
    const root = await findRoot(app.serviceManager.contents, course);
    if (root === null) return null;
    const choices = await loaded;
    return new Front(app, documents, course, root, choices, new Frame(shell, choices));
  }

  /** Read how far the learner is. */
  gather(): Promise<Found> {
    return gather(this.app.serviceManager.contents, this.course, this.root);
  }

  /** The notebook of the course that has this path, by name and place alone. */
  known(path: string): CourseNotebook | null {
    return notebooks(this.course).find((one) => join(this.root, one.path) === path) ?? null;
  }

  /** Open a notebook of the course, at a question or a cell when one is named. */
  open(path: string, place: { question?: string; cell?: string } = {}): void {
    const widget = this.documents.openOrReveal(join(this.root, path));
    if (widget instanceof NotebookPanel && (place.question ?? place.cell)) goTo(widget, place);
  }
}

/** Where the browser gets a file of this extension. */
export const fileAddress = (name: string): string => URLExt.join(PageConfig.getOption("fullLabextensionsUrl"), "inclusief-frontdoor", name);

/** Read what is known of the course. */
async function loadCourse(): Promise<Course> {
  const address = fileAddress("cursus.json");
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Course;
}
