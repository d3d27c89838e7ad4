/** Messages that ask for answers: one person, up to three items, each with its own buttons. */
import { answersValue } from './answer-value';
import { askEntries } from './ask-values';
import { changesBetween } from './changes';
import type { ReviewFacts } from './facts';
import { commonEntries, composeMail, wordsIn, type Mail } from './mail';
import { dayFor, itemName, planValues } from './plan-values';
import { clip } from './render/tidy';
import type { Scope } from './render/value';
import type { RequestFacts } from './request-facts';
import { leadText } from './lead-text';
import { leadFor, readyTemplate, type TemplateSet } from './templates/read-templates';
import { list, valuesOf, words, type Entry } from './values';

/** What is more stands on the page behind the mail's link. */
export const SHOWN_IN_MAIL = 3;
const MOST_CHANGES = 2;
/** A mail with one item has no more words than this. Longer ones are made again with less of what people typed. */
const MOST_WORDS = 200;

interface Room {
  /** How many characters of each text are shown. */
  readonly longest: number;
  /** Only the impact and the question are left. */
  readonly bare?: boolean;
}

const ESSENTIAL = ['item', 'impact'];

/** The roomiest first. */
const ROOMS: readonly [Room, ...Room[]] = [
  { longest: 140 },
  { longest: 80 },
  { longest: 48 },
  { longest: 28 },
  { longest: 28, bare: true },
];

/** @throws UserError where its template, or the lead of the reader's role, cannot be used */
export function composeRequest(facts: RequestFacts, templates?: TemplateSet): Mail {
  const [first, ...smaller] = ROOMS;
  let mail = composeIn(first, facts, templates);
  for (const room of smaller) {
    if (facts.reviews.length > 1 || wordsIn(mail.text) <= MOST_WORDS) break;
    mail = composeIn(room, facts, templates);
  }
  return mail;
}

function composeIn(
  { longest, bare = false }: Room,
  facts: RequestFacts,
  templates: TemplateSet | undefined,
): Mail {
  const { kind, reader } = facts;
  const template = readyTemplate(kind, templates);
  const lead = leadFor(reader, templates);
  const reviews = facts.reviews.slice(0, SHOWN_IN_MAIL);
  const scope: Scope = {
    values: valuesOf([...commonEntries(facts), ...askEntries(facts, reviews, longest)]),
    items: reviews.map((review) => {
      const plan = planValues(review.plan, reader.role, facts.manner, longest);
      const said = leadText(lead, plan);
      const own: readonly Entry[] = [
        ['lead', said === '' || bare ? undefined : { kind: 'sentences', text: said }],
        ['trade-off', bare ? undefined : words(review.displaces, longest)],
        ['changes', list(changesOf(review, facts).slice(0, MOST_CHANGES), longest)],
        ['answers', answersValue({ ...review, topic: clip(itemName(review.plan), 60) }, facts.sender)],
      ];
      return {
        values: new Map([
          ...(bare ? valuesOf(ESSENTIAL.map((name) => [name, plan.get(name)])) : plan),
          ...valuesOf(own),
        ]),
      };
    }),
  };
  return composeMail(template, scope, facts, previewOf(scope));
}

function changesOf(
  { changes = [], before, plan }: ReviewFacts,
  { reader, manner }: RequestFacts,
): readonly string[] {
  return [...changes, ...(before ? changesBetween(before, plan, dayFor(plan, reader.role, manner)) : [])];
}

/** What stands after the subject in a list of mails: what the business gains. */
function previewOf({ items = [] }: Scope): string {
  const impacts = items.flatMap(({ values }) => {
    const impact = values.get('impact');
    return impact?.kind === 'sentences' ? [impact.text] : [];
  });
  return impacts.join(' ');
}
