// The shared code of a page: it draws any view of the course in the frame that belongs to it.

/** @import { Context, MakeControl, Render, View } from "./types.d.ts" */

import { renderAlone } from "./alone.js";
import { renderHandIn } from "./handin.js";
import { renderPaper } from "./paper.js";
import { renderProgress } from "./progress.js";
import { questionRenderer } from "./question.js";
import { renderRecap } from "./recap.js";

/**
 * Return what draws a view, by the name of its renderer (the trait of that name).
 *
 * @param {Record<string, MakeControl>} kinds the control of each general kind of question
 * @param {Record<string, View>} instruments the view of each instrument that has one
 */
export function createPage(kinds, instruments) {
  const own = Object.entries(instruments);
  const controls = { ...kinds, ...Object.fromEntries(own.flatMap(([id, { control }]) => (control ? [[id, control]] : []))) };
  /** @type {Record<string, Render>} */
  const renderers = {
    question: questionRenderer(kinds, controls),
    paper: renderPaper,
    progress: renderProgress,
    recap: renderRecap,
    handin: renderHandIn,
    alone: renderAlone,
    ...Object.fromEntries(own.flatMap(([id, { render }]) => (render ? [[id, render]] : []))),
  };
  /** @param {Context} context */
  return (context) => renderers[context.model.get("renderer")](context);
}
