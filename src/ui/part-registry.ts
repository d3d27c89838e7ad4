/**
 * Puts a page together whose screens come when they are wanted. The build cuts it into modules and these into parts, which are files
 * (build/page-parts.ts); this is the page's first script. A module runs when it is first needed.
 */

type Exports = Readonly<Record<string, unknown>>;

export interface PartRegistry {
  /** Names of modules hold a fingerprint, so that those of two builds never meet. */
  readonly add: (module: string, run: () => Exports) => void;
  readonly need: (module: string) => Exports;
  /** A part is here. */
  readonly came: (part: string) => void;
  /** Brings the parts that are not here yet, and gives the module. */
  load: (parts: readonly string[], module: string) => Promise<Exports>;
  /** How the page gets the text of parts: the page says it. */
  fetch: (parts: readonly string[]) => Promise<readonly string[]>;
}

declare global {
  interface Window {
    throughlineParts: PartRegistry;
  }
}

const OTHER_BUILD =
  'Throughline was updated since this sidebar was opened. Open it again from the Throughline menu.';

const modules = new Map<string, () => Exports>();
const made = new Map<string, Exports>();
const coming = new Map<string, Promise<void>>();
let wanted: string[] = [];
let trip: Promise<void> | undefined;

function need(module: string): Exports {
  const known = made.get(module);
  if (known) return known;
  const run = modules.get(module);
  if (!run) throw new Error(OTHER_BUILD);
  const exports = run();
  made.set(module, exports);
  return exports;
}

/** What is wanted at the same moment comes in one trip, because each is a call to Google. */
function bring(part: string): Promise<void> {
  const known = coming.get(part);
  if (known) return known;
  wanted.push(part);
  trip ??= Promise.resolve().then(fetchWanted);
  // A trip that failed may be made again.
  const mine = trip.catch((error: unknown) => {
    coming.delete(part);
    throw error;
  });
  coming.set(part, mine);
  return mine;
}

async function fetchWanted(): Promise<void> {
  const parts = wanted;
  wanted = [];
  trip = undefined;
  const texts = await window.throughlineParts.fetch(parts);
  texts.forEach(insert);
}

/** A script that came as text runs only when it is made anew. */
function insert(html: string): void {
  const box = document.createElement('template');
  box.innerHTML = html;
  for (const element of box.content.querySelectorAll('style, script')) {
    const fresh = document.createElement(element.localName);
    fresh.textContent = element.textContent;
    document.head.append(fresh);
  }
}

window.throughlineParts = {
  add: (module, run) => void modules.set(module, run),
  need,
  came: (part) => void coming.set(part, Promise.resolve()),
  load: async (parts, module) => {
    await Promise.all(parts.map(bring));
    return need(module);
  },
  fetch: () => Promise.reject(new Error('This page does not say how its parts are got.')),
};
