/** The host as the journeys, the bench and the local page's server use it. */
import type { Workbook } from './model/workbook';
import type { Person } from './person';
import type { BundleFiles } from './run/bundle';
import type { CallCounts } from './run/calls';
import type { Execution } from './run/execution';
import type { ServiceCall } from './run/guard';
import type { Mail } from './run/post-office';
import type { AuthMode } from './run/run';
import type { ScreenState } from './run/screen';
import type { Trigger } from './run/triggers';
import type { WebAnswer, WebRequest } from './run/web';
import type { WebAccess } from './run/web-access';
import type { SavedWorkbook } from './saved';

export interface HostOptions {
  /** The built folder (Code.js, pages, appsscript.json), or the same as texts by file name. */
  readonly bundle: string | BundleFiles;
  /** From `save`. Without it the workbook has one empty tab, Sheet1. */
  readonly saved?: SavedWorkbook | undefined;
  /** Who sits at the screen; `pm@example.com` by default. */
  readonly user?: string | undefined;
  /** Who owns the workbook and deployed the web app; the user by default. */
  readonly owner?: string | undefined;
  /** Of the spreadsheet; `Europe/Berlin` by default. */
  readonly timeZone?: string | undefined;
  /** Of the script; the manifest's by default, else the spreadsheet's. */
  readonly scriptTimeZone?: string | undefined;
  /** `en_US` by default; `de_DE` writes decimals with a comma. */
  readonly locale?: string | undefined;
  /** What the host's clock starts from. Sleeping scripts and `advance` run ahead of it. */
  readonly now?: (() => Date) | undefined;
  /** Recipients a day; 100 by default. */
  readonly mailQuota?: number | undefined;
  /** What Google says to a mail that it does not take; undefined where it takes it. */
  readonly refuseMail?: ((mail: Pick<Mail, 'to' | 'subject'>) => string | undefined) | undefined;
  /** Where the web app answers; null, the default, means that it is not deployed. */
  readonly webAppUrl?: string | null | undefined;
  /** False makes getActiveSpreadsheet answer null in web requests; true by default. */
  readonly webSeesSpreadsheet?: boolean | undefined;
  /** The version that answers at the web app's address, which may be an older one; that of the menu by default. */
  readonly webBundle?: string | BundleFiles | undefined;
  /** Who may open the web app, as its deployment says; the manifest's by default, else anyone. */
  readonly webAccess?: WebAccess | undefined;
  /** The Google account in the browser that opens the web app; '' by default: nobody is signed in there. */
  readonly webVisitor?: string | undefined;
  /** What web requests get although Google says that they do not; nothing by default. */
  readonly webAlsoGets?: readonly ('screen' | 'documentLock')[] | undefined;
  /** The same as for web requests, for timers. */
  readonly timersSeeSpreadsheet?: boolean | undefined;
  /** True where the person has not agreed to every permission of the manifest. */
  readonly lacksConsent?: boolean | undefined;
  /** What Google says to a call that it does not carry out; undefined where it does. */
  readonly refuseCall?: ((call: ServiceCall) => string | undefined) | undefined;
  /** What Google says to a call although it carries it out, as where it times out; undefined where it says nothing. */
  readonly refuseAfter?: ((call: ServiceCall) => string | undefined) | undefined;
}

export type FailWhen = { readonly call: number } | ((call: ServiceCall) => boolean);

export interface FailOptions {
  /** The execution loses what it wrote to cells since its last flush or read, as may happen at Google. */
  readonly losesWrites?: boolean;
}

export interface Host {
  /** The model. Change it through `person` or a script, so that triggers fire and formulas are told. */
  readonly workbook: Workbook;
  readonly person: Person;
  /** All service calls since the start or the last reset, those of custom functions included. */
  readonly calls: CallCounts;
  /** One entry an execution, in the order they started. */
  readonly log: readonly Execution[];
  readonly outbox: readonly Mail[];
  readonly screen: ScreenState;
  readonly triggers: readonly Trigger[];
  /** A person opens the workbook: onOpen builds the menus. NONE is an add-on that was not switched on in this file. */
  open(mode?: Extract<AuthMode, 'LIMITED' | 'NONE'>): void;
  /** A person installs the add-on: onInstall. */
  install(): void;
  /** A click on a menu item. */
  run(functionName: string, ...args: unknown[]): unknown;
  /** google.script.run from an open sidebar or dialog. */
  rpc(functionName: string, ...args: unknown[]): unknown;
  /** google.script.run from a page that doGet served: as the owner, without UI and document lock. */
  webRpc(functionName: string, ...args: unknown[]): unknown;
  get(parameters?: WebRequest['parameters'], pathInfo?: string): WebAnswer;
  /** A form is sent as its fields; anything else as a body with its type. */
  post(parameters: WebRequest['parameters'], body?: WebRequest['body']): WebAnswer;
  /** Runs an installable trigger now. */
  fireTrigger(uid: string): void;
  /** Lets time pass on the host's clock; nothing runs by itself. */
  advance(milliseconds: number): void;
  /** Runs the timers that are due, once each, and gives the names of their functions. A failure stands in the log. */
  runDue(): readonly string[];
  /** What a cell shows. */
  value(tab: string, a1: string): string;
  /** What the cells of a tab show, from A1 to the last cell in use. */
  values(tab: string): string[][];
  /** As typed, with its `=`; '' where no formula stands. */
  formula(tab: string, a1: string): string;
  /** Ends one execution at a service call: the next one that suits, or the n-th from now on. */
  failAt(when: FailWhen, options?: FailOptions): void;
  /** What happens just before each service call, such as a person's edit or a second run; null for nothing again. */
  meanwhile(act: ((call: ServiceCall) => void) | null): void;
  /** Another execution takes a lock: `document`, `script` or `user:` with an address. Gives the way to free it. */
  holdLock(name: string): () => void;
  /** Everything as JSON. */
  save(): SavedWorkbook;
}
