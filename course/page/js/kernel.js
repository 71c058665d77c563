// Hearing the kernel, and how long it may take.

/** @import { Model } from "./types.d.ts" */

/** After this time without an answer, the kernel counts as gone. */
export const LOST_MS = 20000;

/**
 * Hear what the kernel says, from now on and in any case: anywidget drops all of it when a script was not running within
 * two seconds of its widget's making, and on a slow machine that happens to page after page.
 *
 * @param {Model<any>} model
 */
export async function listen(model) {
  const widget = await model.widget_manager.get_model(model.get("own_id"));
  const { _handle_comm_msg: hear } = Object.getPrototypeOf(Object.getPrototypeOf(widget));
  widget.comm?.on_msg(hear.bind(widget));
}
