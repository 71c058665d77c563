// Asking the server. What it refuses becomes a `Refusal` with a sentence for the lecturer.

const base = document.body.dataset.base ?? "/";

/** The server said no, with a sentence; `present` is how it stands where somebody else was first. */
export class Refusal extends Error {
  /** @param {string} message @param {number} status @param {any} present */
  constructor(message, status, present) {
    super(message);
    this.status = status;
    this.present = present;
  }
}

/** An address on this server. @param {string} path */
export const at = (path) => `${base}${path}`;

/** @param {string} name @param {Record<string, string>} [parameters] @returns {Promise<any>} */
export const ask = (name, parameters = {}) => answered(fetch(at(`nakijken/api/${name}?${new URLSearchParams(parameters)}`)));

/**
 * Have something done; it goes on when the page is left meanwhile.
 *
 * @param {string} name
 * @param {Record<string, unknown>} content
 * @returns {Promise<any>}
 */
export const act = (name, content) =>
  answered(fetch(at(`nakijken/api/${name}`), { method: "POST", keepalive: true, headers: headers(), body: JSON.stringify(content) }));

/** Bring a file to the server. @param {File} file @returns {Promise<{ told: string }>} */
export const upload = (file) =>
  answered(fetch(at(`nakijken/api/upload?${new URLSearchParams({ name: file.name })}`), { method: "POST", headers: headers(), body: file }));

/** Where a file of the course folder can be opened. @param {string} path */
export const fileAt = (path) => at(`files/${path.split("/").map(encodeURIComponent).join("/")}`);

/** What proves that a change comes from this page. */
export const headers = () => ({ "X-XSRFToken": /(?:^|; )_xsrf=([^;]+)/.exec(document.cookie)?.[1] ?? "" });

/** @param {Promise<Response>} sent */
async function answered(sent) {
  let response;
  try {
    response = await sent;
  } catch {
    throw new Refusal("De server antwoordt niet. Staat het venster waarin je de cursus startte nog open?", 0, null);
  }
  const content = await response.json().catch(() => ({}));
  if (response.ok) return content;
  const signedOut = "Je bent niet meer aangemeld. Open deze pagina opnieuw vanuit JupyterLab; wat je typte, staat er dan nog.";
  throw new Refusal(response.status === 403 ? signedOut : (content.message ?? "Er ging iets mis."), response.status, content.present);
}
