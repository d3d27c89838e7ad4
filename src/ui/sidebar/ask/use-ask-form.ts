/** What is filled in of a request, and whom the sheet proposes for the items that are chosen. */
import { useRef, useState } from 'preact/hooks';
import { formProblems, type AskForm } from '../../../core/reviews/ask-form';
import type { AskPage } from '../../../rpc/ask';
import { call, messageOf } from '../../call';

type Item = AskPage['items'][number];
type People = AskPage['people'];
export type AskTexts = Pick<
  AskForm,
  'question' | 'stage' | 'artefact' | 'decided' | 'open' | 'due' | 'changes'
>;

export type Asking = ReturnType<typeof useAskForm>;

export function useAskForm(
  page: AskPage,
  only: readonly string[] | undefined,
  onTouched: (touched: boolean) => void,
) {
  const [items, setItems] = useState<readonly Item[]>(page.items);
  const [people, setPeople] = useState<People>(page.people);
  /** What the person ticked or unticked; the others are as proposed. */
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(() => onlyThese(page.people, only));
  const [texts, setTexts] = useState<AskTexts>({
    question: page.question,
    stage: 'Draft',
    artefact: '',
    decided: '',
    open: '',
    due: page.due,
    changes: '',
  });
  const [displaced, setDisplaced] = useState<ReadonlyMap<string, string>>(new Map());
  const [way, setWay] = useState(page.answers);
  const [isProposing, setIsProposing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const asked = useRef(0);

  const choose = (next: readonly Item[]) => {
    onTouched(true);
    setItems(next);
    const mine = ++asked.current;
    setIsProposing(true);
    call(
      'proposeFor',
      next.map(({ table, key }) => ({ table, key })),
    )
      .then(
        (found) => {
          if (mine !== asked.current) return;
          setPeople(found);
          setProblem(undefined);
        },
        (error: unknown) => mine === asked.current && setProblem(messageOf(error)),
      )
      .finally(() => mine === asked.current && setIsProposing(false));
  };
  const isTicked = ({ key, chosen, cannot }: People[number]) =>
    cannot === undefined && (ticked.get(key) ?? chosen);
  const displaces = (item: Item) => displaced.get(idOf(item)) ?? '';
  const form = (confirmed: boolean): AskForm => ({
    ...texts,
    items: items.map((item) => ({ table: item.table, key: item.key, displaces: displaces(item) })),
    people: people.filter(isTicked).map(({ key }) => key),
    confirmed,
  });
  return {
    items,
    people,
    texts,
    way,
    isProposing,
    problem,
    isTicked,
    form,
    problems: () => formProblems(form(false), page.today, way.most),
    add: (item: Item) => {
      if (!items.some(({ table, key }) => table === item.table && key === item.key)) choose([...items, item]);
    },
    remove: (item: Item) => choose(items.filter((one) => one !== item)),
    take: (found: readonly Item[]) => choose(found),
    displaces,
    displace: (item: Item, text: string) => {
      onTouched(true);
      setDisplaced(new Map(displaced).set(idOf(item), text));
    },
    takeWay: setWay,
    tick: (key: string, on: boolean) => {
      onTouched(true);
      setTicked(new Map(ticked).set(key, on));
    },
    write: (change: Partial<AskTexts>) => {
      onTouched(true);
      setTexts({ ...texts, ...change });
    },
  };
}

function idOf({ table, key }: Item): string {
  return `${table} ${key}`;
}

function onlyThese(people: People, only: readonly string[] | undefined): ReadonlyMap<string, boolean> {
  return new Map(only ? people.map(({ key, address }) => [key, only.includes(address)]) : []);
}
