/** What is filled in of a request, and whom the sheet proposes for the items that are chosen. */
import { useRef, useState } from 'preact/hooks';
import { formProblems, type AskForm } from '../../../core/reviews/ask-form';
import { dayFor } from '../../../core/reviews/proposed-day';
import type { AskPage } from '../../../rpc/ask';
import { call, messageOf } from '../../call';

type Item = AskPage['items'][number];
type People = AskPage['people'];
type AskTexts = Pick<AskForm, 'question' | 'stage' | 'artefact' | 'decided' | 'open' | 'changes'> & {
  /** Undefined as long as the person has set no day: then it is the one that is proposed. */
  readonly due: string | undefined;
};

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
  const [answerWindow, setAnswerWindow] = useState(page.answerWindow);
  const [texts, setTexts] = useState<AskTexts>({
    question: page.question,
    stage: 'Draft',
    artefact: '',
    decided: '',
    open: '',
    due: undefined,
    changes: '',
  });
  const [displaced, setDisplaced] = useState<ReadonlyMap<string, string>>(new Map());
  const [way, setWay] = useState(page.answers);
  /** Mails of earlier requests that have not gone out. */
  const [outgoing, setOutgoing] = useState(page.outgoing);
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
          setPeople(found.people);
          setAnswerWindow(found.answerWindow);
          setProblem(undefined);
        },
        (error: unknown) => mine === asked.current && setProblem(messageOf(error)),
      )
      .finally(() => mine === asked.current && setIsProposing(false));
  };
  const isTicked = ({ key, chosen, cannot }: People[number]) =>
    cannot === undefined && (ticked.get(key) ?? chosen);
  const displaces = (item: Item) => displaced.get(idOf(item)) ?? '';
  const chosen = people.filter(isTicked).map(({ key }) => key);
  const proposed = dayFor(answerWindow, chosen);
  const due = texts.due ?? proposed.due;
  const form = (confirmed: boolean): AskForm => ({
    ...texts,
    due,
    items: items.map((item) => ({ table: item.table, key: item.key, displaces: displaces(item) })),
    people: chosen,
    confirmed,
  });
  return {
    items,
    people,
    texts,
    due,
    /** Why this day is proposed; undefined where the person has set another one. */
    because: texts.due === undefined ? proposed.because : undefined,
    way,
    outgoing,
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
    takeOutgoing: setOutgoing,
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
