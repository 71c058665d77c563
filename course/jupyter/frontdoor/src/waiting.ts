// What was typed on another port of this machine and is not saved yet: out of sight here, and told.

/** A cookie is for all ports, storage for one: saver.js leaves the port where something waits in the name of a cookie. */
const WAITS = /(?:^|; )ivk-wacht-(\d+)=/g;

/** Say that something waits on another port, and how to get it back; null when nothing does. */
export function waitingElsewhere(): string | null {
  const port = [...document.cookie.matchAll(WAITS)].map(([, one]) => one ?? "").find((one) => one !== window.location.port);
  if (port === undefined) return null;
  return `Er wacht nog iets dat je typte en dat niet is opgeslagen. Het staat in deze browser, bij poort ${port}. Die poort was vandaag bezet, daarom opende de cursus ergens anders. Zo krijg je het terug: sluit de cursus, start je computer opnieuw en start daarna de cursus. Open dan de pagina waar je was.`;
}
