/** What an answer changes waits while something is being pressed: else what lies under the pointer moves away, and the press is lost. */

/** Nothing is held back for longer, because the end of a press may never be told: the menu of the right button may swallow it. */
const LONGEST_MS = 1000;

let press: Promise<void> | undefined;

/** The answer, or its error: at once where nothing is pressed, else after the press has done what it does. */
export async function afterPress<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } finally {
    await press;
  }
}

/** Once for a page, before anything can be pressed there. */
export function watchPresses(): void {
  addEventListener('pointerdown', () => void (press = onePress()), true);
}

function onePress(): Promise<void> {
  return new Promise((over) => {
    // The click is told only after the pointer was lifted.
    const lifted = () => void setTimeout(end);
    const timer = setTimeout(end, LONGEST_MS);
    addEventListener('pointerup', lifted, true);
    addEventListener('pointercancel', lifted, true);
    function end() {
      clearTimeout(timer);
      removeEventListener('pointerup', lifted, true);
      removeEventListener('pointercancel', lifted, true);
      over();
    }
  });
}
