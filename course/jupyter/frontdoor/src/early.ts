// The kernel of a page begins while the page is still drawn, and has by then loaded what the first cell needs.

import type { NotebookPanel } from "@jupyterlab/notebook";
import type { Session } from "@jupyterlab/services";

/** What every page of the course begins with. It shows nothing and changes nothing. */
const LOAD = "import course; course.open_lesson, course.open_exercise";

/** Pages whose kernel is on its way. */
const begun = new WeakSet<NotebookPanel>();

/** Begin the kernel of a page, unless it has one. JupyterLab finds it there, in place of beginning its own. */
export async function beginEarly(panel: NotebookPanel, sessions: Session.IManager): Promise<void> {
  const { sessionContext } = panel;
  const { path, name, type } = sessionContext;
  if (begun.has(panel) || [...sessions.running()].some((one) => one.path === path)) return;
  begun.add(panel);
  try {
    // What the page's questions say is not for this connection.
    const session = await sessions.startNew({ path, name, type, kernel: { name: "python3" } }, { kernelConnectionOptions: { handleComms: false } });
    const loaded = session.kernel?.requestExecute({ code: LOAD, silent: true, store_history: false });
    await sessionContext.ready;
    // Both began at the same moment: one is enough.
    if (sessionContext.session?.id !== session.id) await sessions.shutdown(session.id);
    await loaded?.done;
    session.dispose();
  } catch {
    // Then JupyterLab begins it, or tells why it cannot.
  }
}
