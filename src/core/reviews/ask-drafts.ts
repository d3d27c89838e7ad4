/** Makes a draft for each person who is to be asked, with the round that it is. */
import { SHOWN_IN_MAIL } from '../emails/request';
import { label } from '../strategy/item';
import type { Stakeholder } from '../strategy/strategy';
import { addDays, type Day } from '../tables/day';
import { severityRank } from '../tables/gaps';
import type { AskedItem } from './ask-item';
import type { AskForm } from './ask-form';
import { normaliseAddress } from './address';
import type { HeldReview, ReviewBook } from './book';
import type { Draft, DraftReview } from './draft';
import { itemVersion } from './item-version';
import { followsMessage } from './states';

/** Late answers are welcome, though not for ever. */
const LINK_DAYS = 30;

export function askDrafts(
  form: AskForm,
  items: readonly AskedItem[],
  people: readonly Stakeholder[],
  book: ReviewBook,
): readonly Draft[] {
  const { question, stage, artefact, decided, open, due, changes, confirmed } = form;
  const said = changes.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const asked = inOrder(items);
  return people.map(({ name, row }): Draft => {
    const address = normaliseAddress(row.email ?? '');
    const reviews = asked.map((item, i): DraftReview => {
      const round = nextRound(latest(book, address, item));
      const { table, key, id, facts } = item;
      return {
        table,
        key,
        item: id || (table === 'gaps' ? key : item.name),
        label: label(item),
        version: itemVersion(facts),
        round,
        facts,
        weight: items.length - i,
        ...(round > 1 && said.length > 0 ? { changes: said } : {}),
        ...filled({ displaces: displacedBy(item, form) }),
      };
    });
    return {
      kind: reviews.some(({ round }) => round > 1) ? 'changed' : stage === 'Draft' ? 'earlyDraft' : 'request',
      person: { name, address, role: row.function ?? '' },
      reviews,
      stage,
      question: question.trim(),
      due,
      expires: addDays(due as Day, LINK_DAYS),
      ...filled({ artefact, decided, open }),
      ...(confirmed ? { confirmed } : {}),
    };
  });
}

/** As they were chosen; where a mail cannot show all, the most severe ones first, because those are the ones that it shows. */
function inOrder(items: readonly AskedItem[]): readonly AskedItem[] {
  if (items.length <= SHOWN_IN_MAIL) return items;
  return [...items].sort((a, b) => severityRank(b.severity) - severityRank(a.severity));
}

/** Without the texts that nobody filled in. */
function filled<K extends string>(texts: Readonly<Record<K, string>>): { readonly [key in K]?: string } {
  const said = Object.entries<string>(texts).map(([key, text]) => [key, text.trim()] as const);
  return Object.fromEntries(said.filter(([, text]) => text !== '')) as { [key in K]?: string };
}

function displacedBy({ table, key }: AskedItem, { items }: AskForm): string {
  return items.find((one) => one.table === table && one.key === key)?.displaces ?? '';
}

/** The last time that a person was asked about an item. */
export function latest(
  { reviews }: ReviewBook,
  address: string,
  { table, key }: Pick<AskedItem, 'table' | 'key'>,
): HeldReview | undefined {
  return [...reviews.values()]
    .filter((held) => held.person.address === address && held.table === table && held.key === key)
    .sort((a, b) => b.round - a.round)[0];
}

/** What is still on its way, or waits for an answer, is the same round. */
function nextRound(before: HeldReview | undefined): number {
  if (!before) return 1;
  return followsMessage(before.state) ? before.round : before.round + 1;
}
