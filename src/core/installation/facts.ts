/** What is gathered for the check of an installation: each fact by itself, so that one refusal hides no other. */
import type { Edition } from '../edition/edition';
import type { NoMessages } from '../settings/pause';
import type { Day } from '../tables/day';

/** What a service gave, or what Google said instead. */
export type Fact<T> = { readonly value: T } | { readonly error: string };

/** What comes of asking Google for the file in one of the two ways. */
export type Reach = 'there' | 'nothing' | 'refused';

export interface FileReach {
  /** What getActiveSpreadsheet gives. */
  readonly shown: Reach;
  /** What openById gives; nothing where no id was saved yet, or the edition may not. */
  readonly byId: Reach;
}

export interface Zone {
  readonly name: string;
  /** Ahead of UTC today, in minutes. */
  readonly minutes: number;
}

export interface TimerFacts {
  readonly today: Day;
  /** The daily timer that this file remembers. */
  readonly daily: { readonly uid: string; readonly owner: string; readonly since: string } | undefined;
  readonly lastRun: { readonly when: string; readonly said?: string } | undefined;
  /** The timers of whoever looks; Google shows nobody else's. */
  readonly mine: readonly { readonly uid: string; readonly handler: string }[];
}

/** What the page of the web app found, where Google served it. */
export interface PageFacts {
  readonly mark: string;
  readonly reach: FileReach;
  /** Both are there for people at the sheet, and should not be for a visitor. */
  readonly hasDocumentLock: boolean;
  readonly hasScreen: boolean;
  /** Whether Google told the page who opened it: it names its owner and people of the owner's organisation, and nobody else. */
  readonly isNamed?: boolean;
  /** The address of the page named a second account. */
  readonly isSecondAccount: boolean;
}

/** What happened to cells on a tab of our own that is there for a moment. */
export interface TrialFacts {
  /** '=1+1' as a cell of format @ gives it back, and '01' behind an apostrophe; formulas are told by their `=`. */
  readonly plainText: string;
  readonly marked: string;
  readonly digits: string;
  /** =IF(1=1;5/10;0) */
  readonly half: string;
  /** What functions of ours showed of a blank cell, of an error, of an argument that was left out, and of errors in a range. */
  readonly blank: string;
  readonly broken: string;
  readonly leftOut: string;
  readonly inRange: string;
  /** How long ten thousand cells took to write and to read again. */
  readonly milliseconds: number;
}

export interface Facts {
  readonly edition: Edition;
  readonly mark: string;
  readonly reach: Fact<FileReach>;
  /** With the number that the file remembers; undefined where it has no tabs of ours yet. */
  readonly layout: Fact<{
    readonly number: number | undefined;
    readonly isNewer: boolean;
    readonly isEarlier: boolean;
    readonly missing: number;
  }>;
  /** Ids are compared and never shown. */
  readonly ids: Fact<{
    readonly file: string;
    /** Why no message leaves, as the start page says it; undefined where messages are on. */
    readonly noMessages: NoMessages | undefined;
    readonly links: string | undefined;
  }>;
  readonly zones: Fact<{ readonly script: Zone; readonly file: Zone }>;
  readonly locale: Fact<string>;
  readonly locks: Fact<{ readonly script: boolean; readonly document: boolean }>;
  readonly cache: Fact<boolean>;
  readonly properties: Fact<boolean>;
  /** Pages of data that cannot be read. */
  readonly lostTexts: Fact<readonly string[]>;
  readonly consent: Fact<'REQUIRED' | 'NOT_REQUIRED'>;
  readonly people: Fact<{ readonly active: string; readonly effective: string }>;
  readonly mailsLeft: Fact<number>;
  readonly timers: Fact<TimerFacts>;
  /** Where answers go, and what Google says of the web app. */
  readonly address: Fact<{
    readonly used: string | undefined;
    readonly typed: string | undefined;
    readonly google: string | null;
  }>;
  /** What of the language this script needs and the engine lacks; and what it has beside. */
  readonly engine: { readonly lacks: readonly string[]; readonly has: readonly string[] };
  /** Undefined until they were tried. */
  readonly page: PageFacts | undefined;
  /** For how many seconds the person has had the test page open; undefined where it was not opened. */
  readonly pageOpenedFor?: number | undefined;
  readonly timerReach: FileReach | undefined;
  readonly trial?: Fact<TrialFacts> | undefined;
}
