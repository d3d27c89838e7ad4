/** What the server and the host's thread say to each other. */
import type { Mail } from '../host/run/post-office';
import type { WebRequest } from '../host/run/web';
import type { Fresh, Reply, Request } from '../protocol/request';
import type { Patch, Question } from '../protocol/workbook-view';
import type { AnswerLine } from './answers';

/** What the thread is started with. */
export interface HostSetting {
  /** The saved work; undefined for a fresh workbook. */
  readonly saved: unknown;
  readonly fresh: Fresh;
  /** The folder of the built add-on. */
  readonly bundle: string;
  readonly webAppUrl: string;
  /** Milliseconds since 1970 at which the clock of the file stands still, for pictures that come out the same; undefined for the real one. */
  readonly now: number | undefined;
  readonly line: AnswerLine;
}

/** A visit of the web app. */
export interface Visit {
  readonly method: 'GET' | 'POST';
  readonly parameters: WebRequest['parameters'];
  readonly pathInfo: string;
  /** What was posted, unless it was a form, whose fields are parameters. */
  readonly body?: { readonly type: string; readonly contents: string };
}

export type HostRequest =
  | Exclude<Request, { readonly ask: 'answer' | 'startAgain' }>
  | { readonly ask: 'visit'; readonly visit: Visit }
  | { readonly ask: 'webRpc'; readonly name: string; readonly args: readonly unknown[] }
  | { readonly ask: 'save' };

export interface ToHost {
  readonly id: number;
  readonly request: HostRequest;
}

export type FromHost =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'patches'; readonly patches: readonly Patch[] }
  /** The thread stands still until the answer comes. */
  | { readonly kind: 'question'; readonly question: Question }
  /** The HTML of a sidebar or dialog, kept for its frame. */
  | { readonly kind: 'panel'; readonly id: string; readonly html: string }
  | { readonly kind: 'mails'; readonly mails: readonly Mail[] };
