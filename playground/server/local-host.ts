/** Opens the host for the local page: with the saved work, or with a fresh workbook, which holds the sample or nothing. */
import type { Host } from '../host/host';
import { openHost } from '../host/open-host';
import type { SavedWorkbook } from '../host/saved';
import type { HostSetting } from './thread-messages';

/** What a person would click first. */
const FIRST_STEPS = ['setUpWorkbook', 'startWithSample'] as const;

const FIRST_NAME = 'Strategy';

export function openLocalHost({ saved, fresh, bundle, webAppUrl, now }: HostSetting): Host {
  const host = openHost({
    bundle,
    webAppUrl,
    ...(now === undefined ? {} : { now: () => new Date(now) }),
    ...(saved === undefined ? {} : { saved: saved as SavedWorkbook }),
  });
  host.open();
  if (saved === undefined && fresh === 'sample') takeFirstSteps(host);
  return host;
}

/** Questions are answered with their first button, since nobody is there yet to answer them. */
function takeFirstSteps(host: Host): void {
  host.workbook.name = FIRST_NAME;
  host.screen.ask = ({ buttons: [first = 'OK'] }) => ({ button: first });
  for (const name of FIRST_STEPS) {
    try {
      host.run(name);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`The sample could not be made, because ${name} failed: ${message}`, { cause: error });
    }
  }
  host.screen.toasts.length = 0;
}
