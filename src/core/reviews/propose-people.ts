/**
 * Who should be asked about some items, with the reasons in words. What is told of power and interest is for the person at the sheet alone:
 * it stands in a field of its own, which no mail is made from.
 */
import { roleOf } from '../emails/roles';
import { powerInterest, type Quadrant } from '../methods/power-interest';
import { indexItems } from '../strategy/references';
import type { Stakeholder } from '../strategy/strategy';
import { isAddress, normaliseAddress } from './address';
import type { AskedItem, AskSources } from './ask-item';
import type { ReviewBook } from './book';
import { reasonsOf, type Cared } from './reasons';
import { isSilent, TALK_INSTEAD } from './silent';

export interface ProposedPerson {
  /** The lasting key of the row on the tab with the stakeholders. */
  readonly key: string;
  readonly name: string;
  /** '' where there is none. */
  readonly address: string;
  readonly function: string;
  readonly reasons: readonly string[];
  /** Power and interest, never to be mailed. */
  readonly privately?: string;
  /** Whether we would ask this person. */
  readonly chosen: boolean;
  /** Why this person can get no mail. */
  readonly cannot?: string;
}

const PRIVATELY: Readonly<Record<Quadrant, readonly [words: string, weight: number]>> = {
  'Manage closely': ['High power and high interest', 20],
  'Keep satisfied': ['High power, less interest', 12],
  'Keep informed': ['Less power, high interest', 8],
  Monitor: ['Less power and less interest', 0],
};

/** From this weight on somebody is proposed: caring about it is enough, and so is a concerned function with much power and interest. */
const CHOSEN_FROM = 50;

/** The likeliest first; those who can get no mail last. @param me the address of whoever asks */
export function proposePeople(
  items: readonly AskedItem[],
  { strategy }: AskSources,
  book: ReviewBook,
  me: string,
): readonly ProposedPerson[] {
  const all = strategy.everything;
  const of = (table: string) => all.filter((item) => item.table === table);
  const index = indexItems(
    of('companyObjectives'),
    of('productObjectives'),
    of('initiatives'),
    of('keyResults'),
  );
  const asked = new Set(
    [...book.reviews.values()].flatMap(({ state, person }) =>
      state === 'Cancelled' ? [] : [person.address],
    ),
  );
  return strategy.stakeholders
    .map((stakeholder) => {
      const { items: keys, unknown } = index.resolve(stakeholder.row.caresAbout);
      const cares: Cared = { items: new Set(keys), words: unknown };
      return propose(stakeholder, cares, items, { asked, book, me: normaliseAddress(me) });
    })
    .sort(
      (a, b) =>
        Number(a.person.cannot !== undefined) - Number(b.person.cannot !== undefined) || b.weight - a.weight,
    )
    .map(({ person }) => person);
}

interface Known {
  readonly asked: ReadonlySet<string>;
  readonly book: ReviewBook;
  readonly me: string;
}

function propose(
  stakeholder: Stakeholder,
  cares: Cared,
  items: readonly AskedItem[],
  known: Known,
): { readonly person: ProposedPerson; readonly weight: number } {
  const { key, name, row } = stakeholder;
  const { power, interest } = row;
  const address = normaliseAddress(row.email ?? '');
  const reasons = reasonsOf(stakeholder, cares, items);
  const isNew = !known.asked.has(address);
  const [words, weight] =
    power === undefined || interest === undefined
      ? [undefined, 0]
      : PRIVATELY[powerInterest(power, interest)];
  const isQuiet = items.some((item) => isSilent(known.book, address, item));
  const cannot = cannotGet(stakeholder, address, known);
  const total = reasons.reduce((sum, reason) => Math.max(sum, reason.weight), 0) + weight;
  return {
    weight: total + (isNew ? 1 : 0),
    person: {
      key,
      name,
      address,
      function: row.function ?? '',
      reasons: [
        ...(isQuiet ? [TALK_INSTEAD] : []),
        ...reasons.map((reason) => reason.words),
        ...(isNew ? ['Never asked so far'] : []),
      ],
      ...(words === undefined ? {} : { privately: words }),
      chosen: cannot === undefined && !isQuiet && reasons.length > 0 && total >= CHOSEN_FROM,
      ...(cannot === undefined ? {} : { cannot }),
    },
  };
}

function cannotGet({ row }: Stakeholder, address: string, { book, me }: Known): string | undefined {
  if (row.paused === 'Yes') return 'Paused: gets no mails.';
  if (address === '') return 'No e-mail address. Talk to each other, and record the answer.';
  if (!isAddress(address)) return `“${address}” is no e-mail address. Put it right on the tab.`;
  if (address === me) return 'This is you.';
  if (book.people.get(address)?.stopped) return 'Asked for no more of these mails.';
  return roleOf(row.function) === 'outside'
    ? 'A customer or a partner by the function: these mails hold internal facts.'
    : undefined;
}
