// Whether the server is there.

import type { ServiceManager } from "@jupyterlab/services";

/** So often, the server is asked whether it is there again. */
const ASK_MS = 1000;

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Ask the server whether it is there, until it is. */
export async function reachable({ contents }: Pick<ServiceManager.IManager, "contents">): Promise<void> {
  do await wait(ASK_MS);
  while (!(await contents.get("", { content: false }).then(Boolean, () => false)));
}
