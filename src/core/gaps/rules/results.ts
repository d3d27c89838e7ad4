/** Key results that name work in place of a result, or a number that says little. */
import { addedWords } from '../../language/outcomes/added-words';
import { checkOutcome, verdictOn, type CheckOptions } from '../../language/outcomes/check-outcome';
import type { Verdict } from '../../language/outcomes/classify';
import type { OutcomeLists } from '../../language/outcomes/lists';
import type { KeyResult, Strategy } from '../../strategy/strategy';
import { quote } from '../wording';
import type { Finding, Rule } from '../rule';

/** From so many on, and more than half of all, one line says it: a list of everything helps nobody. */
const MANY = 8;

export const outputAsKeyResult: Rule = {
  id: 'G18',
  name: 'Work in place of a result',
  family: 'Measures',
  level: 2,
  why: 'It can be done on time while nothing changes for anybody.',
  needs: ['keyResults'],
  proposedIn: 'outcomes',
  settings: ['deliveryVerbs', 'changeVerbs', 'metricWords', 'actorWords', 'vanityWords'],
  find: (strategy) => {
    const work = checked(strategy).filter(({ verdict }) => isWork(verdict));
    const [first] = work;
    const all = strategy.keyResults.length;
    if (first && work.length >= MANY && work.length > all / 2) {
      return [mostlyWork(first.item, work.length, all)];
    }
    return work.map(({ item, verdict }) => ({
      items: [item],
      gap: `${quote(item)} is something we do.`,
      saw: sawWork(verdict),
      next: 'Ask: if it is there and works, what changes, and for whom? Write that, with its number.',
    }));
  },
};

/** Texts without a word that we know may mean anything: they accuse nobody. */
function isWork(verdict: Verdict): boolean {
  return verdict.class === 'Output' && verdict.kind !== 'unclear' && verdict.kind !== 'placeholder';
}

function sawWork({ kind, because }: Verdict): string {
  const said = quote(because.text);
  return kind === 'counted'
    ? `${said} counts what we make; no number says what it should change.`
    : `${said} names work; no number says what it should change.`;
}

function mostlyWork(item: KeyResult, n: number, all: number): Finding {
  return {
    items: [],
    part: 'key results',
    place: item.place,
    gap: `Most key results name something we do: ${n} of ${all}.`,
    saw: `${quote(item)} is the first of them.`,
    next: 'Start with the objective that matters most: if its work is there, what changes, and for whom?',
  };
}

export const vagueMeasure: Rule = {
  id: 'G19',
  name: 'A number that says little',
  family: 'Measures',
  level: 2,
  why: 'It can rise while the business does not.',
  needs: ['keyResults'],
  proposedIn: 'outcomes',
  settings: ['deliveryVerbs', 'changeVerbs', 'metricWords', 'actorWords', 'vanityWords'],
  find: (strategy) =>
    checked(strategy).flatMap(({ item, verdict }) => {
      const saw = sawLittle(verdict, item, strategy);
      if (saw === undefined) return [];
      return [
        {
          items: [item],
          gap: `${quote(item)} can come true while the business stays where it is.`,
          saw,
          next: 'Name who does what more often, or less, and by how much.',
        },
      ];
    }),
};

function sawLittle({ kind }: Verdict, item: KeyResult, { settings }: Strategy): string | undefined {
  if (kind === 'vanity') return `It counts attention, and names nobody who does something because of it.`;
  if (kind !== 'vague') return undefined;
  const { tests = [] } = checkOutcome(item.name, optionsFor(item, addedWords(settings))) ?? {};
  const hasMeasure = tests.some(({ name, passed }) => name === 'measure' && passed);
  return hasMeasure ? undefined : 'It says that something gets better, and names no number.';
}

interface Checked {
  readonly item: KeyResult;
  readonly verdict: Verdict;
}

/** Both rules look at the same texts. */
const known = new WeakMap<Strategy, readonly Checked[]>();

function checked(strategy: Strategy): readonly Checked[] {
  const before = known.get(strategy) ?? checkAll(strategy);
  known.set(strategy, before);
  return before;
}

function checkAll({ keyResults, settings }: Strategy): readonly Checked[] {
  const lists = addedWords(settings);
  return keyResults.flatMap((item) => {
    const verdict = verdictOn(item.name, optionsFor(item, lists));
    return verdict ? [{ item, verdict }] : [];
  });
}

function optionsFor({ row }: KeyResult, lists: OutcomeLists): CheckOptions {
  const { metric, baseline, target, due } = row;
  return { metric, baseline, target, due, lists };
}
