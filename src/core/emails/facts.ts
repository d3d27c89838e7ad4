/**
 * What e-mails are made from, as plain JSON. Whatever is not known is left out, and its sentence with it. Nothing here comes from a
 * sensitive column: what we think of people never travels.
 */
import type { Answer } from '../reviews/answers';
import type { PlanTableKey } from '../tables/all-tables';
import type { Day } from '../tables/day';
import type { Role } from './roles';

/** A number that should move. */
export interface MeasureFacts {
  /** The words of the key result, where it is one. */
  readonly name?: string;
  readonly metric?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly due?: Day;
  readonly confidence?: number;
}

export interface GoalFacts extends MeasureFacts {
  readonly name: string;
}

export interface EvidenceFacts {
  readonly insight: string;
  readonly type?: string;
  readonly customer?: string;
  readonly date?: Day;
  /** Where it can be read again, if that is an address on the web. */
  readonly source?: string;
}

/** What the plan says of one row, or of a gap. */
export interface PlanFacts {
  readonly kind: PlanTableKey | 'gap';
  readonly id: string;
  readonly name: string;
  /** What it serves, the strongest first. */
  readonly companyObjectives: readonly GoalFacts[];
  readonly productObjective?: string;
  /** Its own key results, or those of the objective that it serves. */
  readonly measures: readonly MeasureFacts[];
  readonly need?: string;
  readonly lever?: string;
  /** Money a year. */
  readonly value?: number;
  /** In words, in the unit of the person's own heading. */
  readonly effort?: string;
  /** The same in person-weeks, where that is its unit. */
  readonly weeks?: number;
  /** Its part of all planned effort, from 0 to 1. */
  readonly effortShare?: number;
  readonly confidence?: number;
  readonly segment?: string;
  readonly risk?: string;
  readonly dependsOn?: string;
  readonly end?: Day;
  /** The strongest first. */
  readonly evidence: readonly EvidenceFacts[];
  readonly evidenceCount: number;
  readonly gap?: { readonly saw: string; readonly why: string; readonly next: string };
}

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Reader extends Person {
  readonly role: Role;
}

/** The address of a page for each answer. */
export type AnswerLinks = Readonly<Record<Answer, string>>;

/** One question about one row. */
export interface ReviewFacts {
  /** RV-31 */
  readonly id: string;
  readonly plan: PlanFacts;
  /** Left out where no web app is deployed: the buttons then write a reply. */
  readonly answers?: AnswerLinks;
  /** What the plan said when this person was last asked; the differences are told. */
  readonly before?: PlanFacts;
  /** What else changed since then, in the sender's words. */
  readonly changes?: readonly string[];
  /** What will not be done because of it. */
  readonly displaces?: string;
}

/** How this file writes and what it may promise, out of its Settings. */
export interface Manner {
  readonly today: Day;
  /** The sign before money, such as €; left out where unknown. */
  readonly currency?: string;
  /** What a person-week costs, for the payback. */
  readonly weekCost?: number;
  /** From this confidence on, sales and marketing may repeat a date. */
  readonly promiseFrom: number;
}

/** What every e-mail has. */
export interface MailFacts {
  readonly reader: Reader;
  /** The product manager: replies go there. */
  readonly sender: Person;
  readonly file: string;
  /** A short code in the subject, by which answers and threads are found again: MS-12. */
  readonly reference: string;
  /** The page that stops mails; left out where no web app is deployed. */
  readonly stop?: string;
  readonly manner: Manner;
}
