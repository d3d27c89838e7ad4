/** The fields of a request as a whole: why this person, until when, and what is asked. */
import { count } from '../gaps/wording';
import type { ReviewFacts } from './facts';
import { aimOf } from './impact';
import { clip } from './render/tidy';
import type { RequestFacts } from './request-facts';
import { whyOf } from './roles';
import { sentences, webLink, words, type Entry } from './values';
import { shortDay, weekdayInWords } from '../language/in-words/dates';

const MOST_QUESTIONS = 2;
const MINUTES_AN_ITEM = 3;
const LONGEST_TOPIC = 90;

/** @param longest how many characters of a person's text are shown */
export function askEntries(
  facts: RequestFacts,
  shown: readonly ReviewFacts[],
  longest: number,
): readonly Entry[] {
  const { questions, due, manner, reviews, reader } = facts;
  const [first] = shown;
  const topic = reviews.length === 1 && first ? topicOf(first) : count(reviews.length, 'item');
  return [
    ['topic', words(topic, LONGEST_TOPIC)],
    ['why', words(facts.why ?? whyOf(reader.role), longest)],
    ['due', words(weekdayInWords(due, manner.today), longest)],
    ['short due', words(shortDay(due, manner.today), longest)],
    ['minutes', words(count(Math.max(1, shown.length) * MINUTES_AN_ITEM, 'minute'), longest)],
    ['stage', words(facts.stage, longest)],
    ['question', sentences(questions.slice(0, MOST_QUESTIONS), longest)],
    ['link', webLink(facts.stage ? `the ${facts.stage.toLowerCase()}` : 'the draft', facts.artefact)],
    ['decided', words(facts.decided, longest)],
    ['open', words(facts.open, longest)],
    ['more', moreValue(facts, shown.length)],
  ];
}

/** The name of a feature alone says nothing of why, and a long name leaves no room for it. */
function topicOf({ plan }: ReviewFacts): string {
  const name = clip(plan.name, LONGEST_TOPIC);
  const aim = aimOf(plan, LONGEST_TOPIC / 2);
  if (aim === undefined) return name;
  return plan.kind === 'keyResults' || name.length > LONGEST_TOPIC / 2 ? aim : `${name}, to ${aim}`;
}

function moreValue({ reviews, page }: RequestFacts, shown: number): Entry[1] {
  const more = reviews.length - shown;
  if (more <= 0) return undefined;
  const said = `${count(more, 'more item')} ${more === 1 ? 'waits' : 'wait'} for your view`;
  return (
    webLink(said, page) ?? {
      kind: 'sentences',
      text: `${said}; you will be asked about ${more === 1 ? 'it' : 'them'} next.`,
    }
  );
}
