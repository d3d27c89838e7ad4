/** What outlives an execution: everything that belongs to the workbook, the project and the people who use it. */
import type { Workbook } from '../model/workbook';
import type { Bundle } from './bundle';
import type { Caches } from './caches';
import type { Clock } from './clock';
import type { ServiceCall } from './guard';
import type { Locks } from './locks';
import type { PostOffice } from './post-office';
import type { PropertyStores } from './property-stores';
import type { ScreenState } from './screen';
import type { Trigger } from './triggers';
import type { WebVisit } from './web-access';

export interface HostState {
  readonly workbook: Workbook;
  readonly bundle: Bundle;
  readonly clock: Clock;
  readonly scriptTimeZone: string;
  /** Who sits at the screen. */
  readonly user: string;
  readonly screen: ScreenState;
  readonly post: PostOffice;
  readonly properties: PropertyStores;
  readonly caches: Caches;
  readonly locks: Locks;
  readonly triggers: Trigger[];
  /** Where the web app answers; null while it is not deployed. */
  readonly webAppUrl: string | null;
  /** The version that answers there. */
  readonly webBundle: Bundle;
  readonly webVisit: WebVisit;
  /** What web requests get although Google says that they do not. */
  readonly webAlsoGets: ReadonlySet<'screen' | 'documentLock'>;
  /** False makes getActiveSpreadsheet answer null in web requests, as some reports say Google does. */
  readonly webSeesSpreadsheet: boolean;
  /** The same for timers. */
  readonly timersSeeSpreadsheet: boolean;
  /** The person has not agreed to every permission of the manifest. */
  readonly lacksConsent: boolean;
  /** What Google says to a call that it does not carry out. */
  readonly refuseCall: ((call: ServiceCall) => string | undefined) | undefined;
  readonly refuseAfter: ((call: ServiceCall) => string | undefined) | undefined;
}
