/**
 * A run of twenty mails dies at every single service call in turn, is started again, and what is in doubt is settled by looking into the
 * Outbox, as a person would.
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

/** The calls of a run that nothing happens to, in order. */
function callsOfOneRun(): readonly string[] {
  const host = fresh();
  const names: string[] = [];
  host.meanwhile(({ name }) => names.push(name));
  host.fireTrigger('run 1');
  return names;
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

function dieAt(host: Host, call: number, losesWrites: boolean): void {
  host.failAt({ call }, { losesWrites });
  expect(() => host.fireTrigger('run 1')).toThrow('killed');
}

function settleAll(host: Host): void {
  const mails = mailsByAddress(host);
  for (const { message, state, person } of bookOf(host).messages.values()) {
    if (state !== 'Unknown') continue;
    press(host, 'settleUnknown', { message, as: mails[person.address] ? 'sent' : 'again' });
  }
}

/** One life: a run dies, and another one is started. A fault of the first would still be there after the second. */
function dieAndGoOn(call: number, losesWrites: boolean): Host {
  const host = fresh();
  dieAt(host, call, losesWrites);
  host.fireTrigger('run 2');
  const faults = faultsIn(host);
  if (faults.length === 0) return host;
  throw new Error(`Died at call ${call}: ${faults.join(', ')}\n${eventsOf(host).join('\n')}`);
}

/** A person looks into the Sent folder, says what became of each mail in doubt, and sends the rest. */
function settleAndFinish(host: Host, call: number): void {
  settleAll(host);
  press(host, 'sendQueued');
  expect([call, faultsIn(host), new Set(statesOf(host))]).toEqual([call, [], new Set(['Sent'])]);
  expect(new Set(rowsOf(host, 'Reviews').map(({ State }) => State))).toEqual(new Set(['Sent']));
}

test('a run that dies at any call sends nothing twice and loses nothing; once what is in doubt is settled, all is sent', () => {
  const names = callsOfOneRun();
  const unsaved = callsWithUnsaved(names);
  const states: Record<string, number> = {};
  let cases = 0;
  let settled = 0;
  names.forEach((_, index) => {
    const call = index + 1;
    // Where nothing is unsaved, losing what is unsaved makes no difference.
    for (const losesWrites of unsaved.has(call) ? [false, true] : [false]) {
      const host = dieAndGoOn(call, losesWrites);
      cases += 1;
      const after = statesOf(host);
      for (const state of after) states[state] = (states[state] ?? 0) + 1;
      const isInDoubt = after.includes('Unknown');
      if (!isInDoubt || !(losesWrites || call % 5 === 0)) continue;
      settleAndFinish(host, call);
      settled += 1;
    }
  });
  console.log(
    `${cases} deaths of a run of ${PEOPLE} mails at its ${names.length} calls: ${JSON.stringify(states)}; ${settled} settled by hand.`,
  );
  expect(cases).toBeGreaterThan(400);
  expect(settled).toBeGreaterThan(PEOPLE);
  // The second run has sent whatever waited, and left alone what was in doubt.
  expect(Object.keys(states).sort()).toEqual(['Sent', 'Unknown']);
}, 240_000);
