/** A person works in the file between any two calls of any command: what is theirs stays theirs, and stays in its row. */
import type { Host } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';
import { bookOf, mailsByAddress } from '../journeys/reviews';
import { busyPerson } from './busy-person';
import { chanceOf } from './chance';
import type { Outcome } from './outcome';
import type { Press, Ready, WritingCase } from './writing-case';
import { openFrom, world } from './worlds';

/** Those take tabs away, with what stands on them, after they have said so; nobody works in an empty file. */
export const NOT_MEANT = /^(Remove|Start with|Set up workbook, new)/;

const MOST_ACTS = 5;

const prepared = new Map<WritingCase, { readonly ready: Ready; readonly calls: number }>();

/** @param seed of the first of them; each case has the next one */
export function meetEverywhere(cases: readonly WritingCase[], seed: number, count: number): Outcome {
  const meant = cases.filter(({ name }) => !NOT_MEANT.test(name));
  const broken: string[] = [];
  let acts = 0;
  let read = 0;
  for (let n = seed; n < seed + count; n += 1) {
    const met = meetOnce(meant, n);
    acts += met.did.length;
    if (met.hasRead) read += 1;
    const again = `npm run torture -- --only interleavings --seed ${n} --cases 1`;
    broken.push(...met.faults.map((fault) => `${met.name}: ${fault} [${met.did.join('; ')}] ${again}`));
  }
  return {
    name: `${meant.length} commands`,
    cases: count,
    facts: { 'acts of a person': acts, 'messages read': read },
    broken,
  };
}

function meetOnce(cases: readonly WritingCase[], seed: number) {
  const chance = chanceOf(seed);
  const one = chance.pick(cases);
  const { ready, calls } = preparedFor(one);
  const file = world(one.world);
  const host = openFrom(chance.number(2) === 0 ? file : ofSomebodyElse(file), one.world);
  const person = busyPerson(host, chance);
  const press = ready(host);
  const moments = new Set(
    Array.from({ length: 1 + chance.number(MOST_ACTS) }, () => 1 + chance.number(calls)),
  );
  const did: string[] = [];
  let at = 0;
  host.meanwhile(({ name }) => {
    at += 1;
    if (moments.has(at)) did.push(`at call ${at} (${name}) ${person.act()}`);
  });
  const met = pressed(host, press);
  const faults = [...met.faults, ...person.faults(mayEmpty(one)), ...doubled(host)];
  return { name: one.name, did, ...met, faults };
}

/** One thing that a person does before each call of that name, as found earlier: it stays when seeds come to mean something else. */
export function meetAt(one: WritingCase, before: string, act: (host: Host) => void, most = 3): Outcome {
  const { ready } = preparedFor(one);
  const broken: string[] = [];
  let cases = 0;
  for (let n = 1, isOver = false; n <= most && !isOver; n += 1) {
    const host = openFrom(world(one.world), one.world);
    const person = busyPerson(host, chanceOf(n));
    const press = ready(host);
    let count = 0;
    host.meanwhile(({ name }) => name === before && (count += 1) === n && act(host));
    const { faults } = pressed(host, press);
    isOver = count < n;
    if (!isOver) cases += 1;
    const all = [...faults, ...person.faults(mayEmpty(one)), ...doubled(host)];
    broken.push(...all.map((fault) => `${one.name}, at ${before} ${n}: ${fault}`));
  }
  return { name: one.name, cases, facts: {}, broken };
}

/** Restore takes a row back that a run has added, and leaves what people wrote beside it. */
function mayEmpty({ name }: WritingCase): boolean {
  return name === 'Restore the last run';
}

/** What the person sees of a press that is no words for them. */
function pressed(host: Host, press: Press) {
  const faults: string[] = [];
  let hasRead = false;
  try {
    const { text, isRefusal } = press();
    hasRead = isRefusal;
    if (/Exception|\bat \w+ \(|\[object/.test(text)) faults.push(`the person reads “${text}”`);
    if (text.includes('Sorry, something went wrong on our side')) {
      faults.push(
        `an apology: ${host.log
          .flatMap((execution) => execution.console)
          .join(' ')
          .slice(0, 600)}`,
      );
    }
  } catch (error) {
    faults.push(`a raw error: ${error instanceof Error ? error.message : String(error)}`);
  }
  host.meanwhile(null);
  return { faults, hasRead };
}

/** What is protected stays open to the owner of a file, so others press in half of the cases. */
function ofSomebodyElse(file: SavedWorkbook): SavedWorkbook {
  const { workbook } = file;
  const owner = 'owner@example.com';
  return { ...file, workbook: { ...workbook, owner, editors: [...new Set([...workbook.editors, owner])] } };
}

function preparedFor(one: WritingCase) {
  const known = prepared.get(one);
  if (known) return known;
  const host = openFrom(world(one.world), one.world);
  const ready = one.prepare(host);
  const press = ready(host);
  let calls = 0;
  host.meanwhile(() => (calls += 1));
  press();
  const made = { ready, calls };
  prepared.set(one, made);
  return made;
}

/** Ids that stand twice on a tab of ours, reviews beside another item than the log says, and second mails. */
function doubled(host: Host): readonly string[] {
  const has = (name: string) => host.workbook.tabs.some((tab) => tab.name === name);
  const twice = ['Gaps', 'Reviews'].filter(has).flatMap((tab) => {
    const ids = host
      .values(tab)
      .slice(1)
      .flatMap(([id = '']) => (/^[A-Z]+\w*-\d+|^G\d\d/.test(id) ? [id] : []));
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} stands twice on ${tab}`);
  });
  if (!has('Review Log') || !has('Reviews')) return twice;
  const { reviews } = bookOf(host);
  const [headings = [], ...rows] = host.values('Reviews');
  const at = headings.findIndex((heading) => heading.split('\n')[0] === 'Item');
  const items = new Map(rows.map((row) => [row[0] ?? '', row[at] ?? '']));
  const wrong = [...reviews.values()].flatMap(({ id, item }) => {
    const shown = items.get(id);
    return shown === undefined || shown === item ? [] : [`${id} stands beside ${shown} and is about ${item}`];
  });
  const mails = Object.entries(mailsByAddress(host)).filter(([, count]) => count > 3);
  return [...twice, ...wrong, ...mails.map(([address, count]) => `${address} got ${count} mails`)];
}
