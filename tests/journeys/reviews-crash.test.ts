/**
 * A run of twenty mails dies at every single service call in turn, is started again, and what is in doubt is settled by looking into the
 * Outbox, as a person would.
 *
 * A run that dies at a call leaves the file as it was just before that call. So one run, saved before each of its calls, shows what all
 * deaths leave behind; that a real death leaves the same is tested by itself. What an execution loses with its unsaved writes dies for real.
 */
import { openHost } from '../../playground/host/open-host';
import type { Host } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';
import { foldLog } from '../../src/core/reviews/fold';
import { rowsOf } from './journey';
import { bookOf, draftsFor, eventsOf, logOf, mailsByAddress, openWithPlan, press } from './reviews';

const PEOPLE = 20;
const OWNER = 'pm@example.com';
const NOW = '2026-11-22T10:00:00Z';

/** Twenty messages wait, and a few timers can be fired one after the other. */
function waiting(): SavedWorkbook {
  const host = openWithPlan(PEOPLE, { now: () => new Date(NOW) });
  press(host, 'queueMessages', draftsFor(PEOPLE));
  // Blank rows would only take time to load.
  for (const tab of ['Review Log', 'Reviews']) host.person.deleteRows(tab, 80, 900);
  const triggers = Array.from({ length: 3 }, (_, i) => ({
    uid: `run ${i + 1}`,
    handler: 'continueSending',
    event: 'CLOCK' as const,
    creator: OWNER,
    zone: 'Europe/Berlin',
    schedule: { kind: 'once' as const, at: 0 },
    due: 0,
  }));
  return { ...host.save(), triggers };
}

const saved = waiting();
/** Nobody opens the file: timers go on by themselves. */
const fresh = (): Host => openHost({ bundle: 'dist', now: () => new Date(NOW), saved });

interface Moment {
  readonly name: string;
  /** The whole file just before the call, as text. */
  readonly left: string;
}

/** The calls of a run that nothing happens to, in order. */
function momentsOfOneRun(): readonly Moment[] {
  const host = fresh();
  const moments: Moment[] = [];
  host.meanwhile(({ name }) => moments.push({ name, left: JSON.stringify(host.save()) }));
  host.fireTrigger('run 1');
  return moments;
}

/** Those calls, counted from 1, before which something was written and neither flushed nor read back. */
function callsWithUnsaved(names: readonly string[]): ReadonlySet<number> {
  let isUnsaved = false;
  const calls = new Set<number>();
  names.forEach((name, index) => {
    if (isUnsaved) calls.add(index + 1);
    if (/^(Sheet\.appendRow|Range\.setValues)$/.test(name)) isUnsaved = true;
    if (/^(SpreadsheetApp\.flush|Range\.get(Values|Formulas))$/.test(name)) isUnsaved = false;
  });
  return calls;
}

const statesOf = (host: Host) => [...bookOf(host).messages.values()].map(({ state }) => state);

/** What must hold whatever happened: nobody got two mails, and what is not known to be sent is in doubt or waits. */
function faultsIn(host: Host): string[] {
  const mails = mailsByAddress(host);
  const faults = Object.entries(mails).flatMap(([address, count]) =>
    count > 1 ? [`${address} got ${count} mails`] : [],
  );
  const log = logOf(host);
  const messages = [...foldLog(log.events).messages.values()];
  for (const { state, person } of messages) {
    const got = mails[person.address] ?? 0;
    if (state === 'Sent' && got !== 1) faults.push(`${person.address} is Sent and got ${got} mails`);
    if (state === 'Queued' && got !== 0) faults.push(`${person.address} is Queued and got a mail`);
    if (!['Sent', 'Unknown', 'Queued'].includes(state)) faults.push(`${person.address} is ${state}`);
  }
  if (messages.length !== PEOPLE) faults.push(`${messages.length} messages`);
  if (log.problems.length > 0) faults.push('damaged rows');
  return faults;
}

/** What a run leaves that dies at a call. */
function dieAt(call: number, losesWrites: boolean): string {
  const host = fresh();
  host.failAt({ call }, { losesWrites });
  expect(() => host.fireTrigger('run 1')).toThrow('killed');
  return JSON.stringify(host.save());
}

function settleAll(host: Host): void {
  const mails = mailsByAddress(host);
  for (const { message, state, person } of bookOf(host).messages.values()) {
    if (state !== 'Unknown') continue;
    press(host, 'settleUnknown', { message, as: mails[person.address] ? 'sent' : 'again' });
  }
}

const openLeft = (left: string): Host =>
  openHost({ bundle: 'dist', now: () => new Date(NOW), saved: JSON.parse(left) as SavedWorkbook });

/** Another run is started on what the first one left. A fault of the first would still be there after the second. */
function goOn(left: string): { readonly host: Host; readonly faults: readonly string[] } {
  const host = openLeft(left);
  host.fireTrigger('run 2');
  return { host, faults: faultsIn(host) };
}

/** A person looks into the Sent folder, says what became of each mail in doubt, and sends the rest. */
function settleAndFinish(host: Host, call: number): void {
  settleAll(host);
  press(host, 'sendQueued');
  expect([call, faultsIn(host), new Set(statesOf(host))]).toEqual([call, [], new Set(['Sent'])]);
  expect(new Set(rowsOf(host, 'Reviews').map(({ State }) => State))).toEqual(new Set(['Sent']));
}

const moments = momentsOfOneRun();
const unsaved = callsWithUnsaved(moments.map(({ name }) => name));

test('U11: a run that dies at any call sends nothing twice and loses nothing; once what is in doubt is settled, all is sent', () => {
  const states: Record<string, number> = {};
  /** What the next run made of a file: many deaths leave the same one, because most calls only read. */
  const outcomes = new Map<string, { readonly after: readonly string[]; readonly end: string }>();
  let cases = 0;
  let settled = 0;
  moments.forEach(({ left: kept }, index) => {
    const call = index + 1;
    // Where nothing is unsaved, losing what is unsaved makes no difference.
    for (const losesWrites of unsaved.has(call) ? [false, true] : [false]) {
      const left = losesWrites ? dieAt(call, true) : kept;
      let outcome = outcomes.get(left);
      if (!outcome) {
        const { host, faults } = goOn(left);
        if (faults.length > 0) {
          throw new Error(`Died at call ${call}: ${faults.join(', ')}\n${eventsOf(host).join('\n')}`);
        }
        outcome = { after: statesOf(host), end: JSON.stringify(host.save()) };
        outcomes.set(left, outcome);
      }
      cases += 1;
      for (const state of outcome.after) states[state] = (states[state] ?? 0) + 1;
      const isInDoubt = outcome.after.includes('Unknown');
      if (!isInDoubt || !(losesWrites || call % 5 === 0)) continue;
      settleAndFinish(openLeft(outcome.end), call);
      settled += 1;
    }
  });
  console.log(
    `${cases} deaths of a run of ${PEOPLE} mails at its ${moments.length} calls left ${outcomes.size} different files: ${JSON.stringify(states)}; ${settled} settled by hand.`,
  );
  expect(cases).toBeGreaterThan(400);
  expect(outcomes.size).toBeGreaterThan(4 * PEOPLE);
  expect(settled).toBeGreaterThan(PEOPLE);
  // The second run has sent whatever waited, and left alone what was in doubt.
  expect(Object.keys(states).sort()).toEqual(['Sent', 'Unknown']);
}, 240_000);

test('a run that dies leaves the file as it was just before the call', () => {
  // A mail takes about 22 calls, so every kind of call has its turn.
  const calls = moments.map((_, index) => index + 1).filter((call) => call % 13 === 0);
  expect(calls.length).toBeGreaterThan(30);
  const different = calls.filter((call) => dieAt(call, false) !== moments[call - 1]?.left);
  expect(different).toEqual([]);
});
