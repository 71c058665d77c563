// The script that every view carries: it has the shared code draw the view.

/** @import { Context } from "./types.d.ts" */

import { listen } from "./kernel.js";
import { loadCode } from "./load.js";

export default {
  /** @param {Context} context */
  async render(context) {
    const { model } = context;
    listen(model); // before anything else: what the kernel says meanwhile must not be lost
    const shared = await loadCode(model.widget_manager, model.get("code"));
    return shared.render(context);
  },
};
