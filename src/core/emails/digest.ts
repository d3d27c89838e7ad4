/** The week of a product manager: what was answered, what waits, and whom to talk to. */
import { count } from '../gaps/wording';
import type { Day } from '../tables/day';
import type { MailFacts } from './facts';
import { commonEntries, composeMail, type Mail } from './mail';
import { clip } from './render/tidy';
import type { Value } from './render/value';
import { readyTemplate, type TemplateSet } from './templates/read-templates';
import { list, valuesOf, words } from './values';
import { shareInWords } from '../language/in-words/amounts';
import { dayInWords } from '../language/in-words/dates';

export interface DigestLine {
  readonly person: string;
  readonly item: string;
  /** The answer, or what the person wrote. */
  readonly said?: string;
  readonly day?: Day;
  /** What could be done about it. */
  readonly tip?: string;
}

export interface DigestFacts extends MailFacts {
  /** Reviews that are open or were answered. */
  readonly asked: number;
  readonly heard: number;
  readonly objections: readonly DigestLine[];
  readonly concerns: readonly DigestLine[];
  readonly answered: readonly DigestLine[];
  readonly dueSoon: readonly DigestLine[];
  /** The day has passed, in the first round as a rule. */
  readonly overdue: readonly DigestLine[];
  /** Two rounds have passed. */
  readonly silent: readonly DigestLine[];
  /** Support that is about to be too old to count. */
  readonly expiring: readonly DigestLine[];
}

const MOST_LINES = 8;
const LONGEST_LINE = 240;

/** @throws UserError where its template cannot be used */
export function composeDigest(facts: DigestFacts, templates?: TemplateSet): Mail {
  const { asked, heard, objections, concerns } = facts;
  const lines = (all: readonly DigestLine[], word: string) => listOf(all, word, facts.manner.today);
  const values = valuesOf([
    ...commonEntries(facts),
    ['asked', words(String(asked), LONGEST_LINE)],
    ['heard', words(String(heard), LONGEST_LINE)],
    [
      'rate',
      words(asked > 0 ? shareInWords(Math.round((heard / asked) * 100) / 100) : undefined, LONGEST_LINE),
    ],
    ['objections', lines(objections, 'since')],
    ['concerns', lines(concerns, 'since')],
    ['answered', lines(facts.answered, 'on')],
    ['due soon', lines(facts.dueSoon, 'until')],
    ['overdue', lines(facts.overdue, 'hoped for by')],
    ['silent', lines(facts.silent, 'asked on')],
    ['expiring', lines(facts.expiring, 'until')],
  ]);
  const preview = `${count(objections.length, 'objection')}, ${count(concerns.length, 'concern')} to reply to`;
  return composeMail(readyTemplate('weekly', templates), { values }, facts, preview);
}

function listOf(all: readonly DigestLine[], word: string, today: Day): Value | undefined {
  const shown = all.slice(0, MOST_LINES).map((line) => lineText(line, word, today));
  const more = all.length - shown.length;
  return list(more > 0 ? [...shown, `${more} more, on the Reviews tab`] : shown, LONGEST_LINE);
}

/** Henrik Aalto on PO-3 One board, since 12 June: “Too early” */
function lineText({ person, item, said, day, tip }: DigestLine, word: string, today: Day): string {
  const when = dayInWords(day, today);
  const saying = said === undefined || said.trim() === '' ? '' : `: “${clip(said, 90)}”`;
  return `${clip(person, 40)} on ${clip(item, 80)}${when === undefined ? '' : `, ${word} ${when}`}${saying}${tip === undefined ? '' : `. ${clip(tip, 120)}`}`;
}
