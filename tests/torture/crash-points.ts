/**
 * Every command that writes dies at each of its service calls, with and without what it had not yet saved, and is started again: then the
 * file is as after a run that nothing happened to, nobody has got two mails, and no cell of a person has changed.
 *
 * A run that dies at a call leaves the file as it was just before that call. So deaths between two calls that only look leave the same file,
 * and each file is followed up once.
 */
import type { Host } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';
import { differences, partsOf } from './file-parts';
import { afterFault, spread } from './next-press';
import type { Outcome } from './outcome';
import type { Ready, WritingCase } from './writing-case';
import { openFrom, world } from './worlds';

/** Calls that only look leave the file as it was, so the moment after them is that before them. */
const LOOKS = /\.(get\w*|is\w+|has\w+|tryLock|releaseLock|flush|find|toast|alert|new\w+|log|error|sleep)$/;

/** So many more deaths are looked at where others leave the same file. */
const LOOKED_AT = 2;

/** @param most how many deaths are followed up, spread over the run; all unless told */
export function crashEverywhere(one: WritingCase, most = Infinity): Outcome {
  const whole = openFrom(world(one.world), one.world);
  const before = partsOf(whole);
  const ready = one.prepare(whole);
  const points = pointsOf(whole, ready(whole));
  const wanted = partsOf(whole);
  const tried = new Set<string>();
  const broken: string[] = differences(before, wanted).length > 0 ? [] : [`${one.name} changes nothing`];
  for (const point of inOrder(
    points.filter(({ isNew }) => isNew),
    most,
  )) {
    if (tried.size === most) break;
    const left = leftBy(one, ready, point);
    const text = JSON.stringify(left);
    if (tried.has(text)) continue;
    tried.add(text);
    const faults = afterFault(one, ready, left, { before, wanted });
    const lost = point.losesWrites ? ', unsaved writes lost' : '';
    broken.push(
      ...faults.map((fault) => `${one.name}, killed at call ${point.call} (${point.name})${lost}: ${fault}`),
    );
  }
  const calls = points.filter(({ losesWrites }) => !losesWrites).length;
  return { name: one.name, cases: tried.size, facts: { calls, deaths: points.length }, broken };
}

/** Those that are spread over the run come first; the others step in where some of these leave the same file. */
function inOrder(points: readonly Point[], most: number): readonly Point[] {
  const first = new Set(spread(points, most));
  const others = points.filter((point) => !first.has(point));
  return [...first, ...spread(others, LOOKED_AT * most)];
}

/** A death that may happen. */
interface Point {
  /** Counted from 1. */
  readonly call: number;
  readonly name: string;
  readonly losesWrites: boolean;
  /** False where it leaves the same file as the one before. */
  readonly isNew: boolean;
}

function pointsOf(host: Host, press: () => unknown): readonly Point[] {
  const points: Point[] = [];
  let isNew = true;
  host.workbook.unsaved = [];
  host.meanwhile(({ name }) => {
    const call = (points.at(-1)?.call ?? 0) + 1;
    points.push({ call, name, losesWrites: false, isNew });
    if ((host.workbook.unsaved ?? []).length > 0) points.push({ call, name, losesWrites: true, isNew });
    isNew = !LOOKS.test(name);
  });
  press();
  host.meanwhile(null);
  return points;
}

/** The file that a death leaves. */
function leftBy(one: WritingCase, ready: Ready, { call, losesWrites }: Point): SavedWorkbook {
  const host = openFrom(world(one.world), one.world);
  const press = ready(host);
  host.failAt({ call }, { losesWrites });
  try {
    press();
  } catch {
    // It was killed.
  }
  return host.save();
}
