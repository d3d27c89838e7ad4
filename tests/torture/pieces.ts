/** Everything that `npm run torture` tries, in pieces that can be tried beside each other. */
import { readEachValue, readEverything, readManyRows, tellTroubles } from './bad-input';
import { crashEverywhere } from './crash-points';
import { writingCases } from './every-entry';
import { meetEverywhere } from './interleavings';
import { moveAtEveryWrite } from './moved-lines';
import { moveAtEveryCall } from './moved-rows';
import type { Outcome } from './outcome';
import { failEverywhere } from './service-faults';

export interface Piece {
  readonly kind: string;
  readonly name: string;
  readonly run: () => Outcome;
}

/** What is done, and what must hold, by kind. */
export const KINDS: Readonly<Record<string, string>> = {
  'Crash points':
    'Each command dies at its service calls, with and without what it had not yet saved, and is pressed again: the file is as after a run that nothing happened to, or says what is open; nobody gets a mail twice, and no cell of a person changes. Deaths that leave the same file are one case.',
  'Service faults':
    'Each command has one of its calls fail with what Google says in earnest, also although it was carried out, or gets no lock: the person reads what to do, the log has nothing of the plan, and the next press ends as if nothing had happened.',
  Interleavings:
    'A person types, sorts, inserts rows and columns, deletes, renames, hides, filters, sorts what a filter shows, protects, moves, undoes and pastes 5,000 rows between any two calls of a command, in a file of their own or of somebody else: their texts are there once and in their rows, ids are unique, reviews stand beside their items. Where rows or columns move right before a write, each cell still comes to its row and heading, or the person reads it. After rows were moved Restore takes back what the check changed, and nothing else.',
  'Bad input':
    'Workbooks with every kind of value in every column, broken and circular formulas, texts of 50,000 characters, merged cells, headings and tabs twice, missing or empty, in two locales: nothing crashes, no cell of the person changes, a second check has nothing to write.',
};

export interface Size {
  /** A kind, a command, or a part of either in small letters; '' for everything. */
  readonly only: string;
  readonly seed: number;
  /** So many of each in place of the standard. */
  readonly cases?: number | undefined;
  /** Of the standard number, from 0 to 1. */
  readonly part: number;
}

/** Cases of which one piece has as many, so that processes end at about the same time. */
const SEEDS_A_PIECE = { interleavings: 50, bad: 10 };

export function piecesOf({ only, seed, cases, part }: Size): readonly Piece[] {
  const most = (standard: number) => cases ?? Math.max(1, Math.round(standard * part));
  const all: readonly Piece[] = [
    { kind: 'Bad input', name: 'each trouble alone', run: tellTroubles },
    { kind: 'Bad input', name: 'each value in every column', run: readEachValue },
    { kind: 'Bad input', name: '100,000 rows', run: readManyRows },
    ...writingCases.map((one) => ({
      kind: 'Crash points',
      name: one.name,
      run: () => crashEverywhere(one, most(60)),
    })),
    ...writingCases.map((one) => ({
      kind: 'Service faults',
      name: one.name,
      run: () => failEverywhere(one, most(10)),
    })),
    { kind: 'Interleavings', name: 'rows of Gaps move', run: () => moveAtEveryCall('Gaps') },
    { kind: 'Interleavings', name: 'rows of Coverage move', run: () => moveAtEveryCall('Coverage') },
    ...writingCases.map((one) => ({
      kind: 'Interleavings',
      name: 'lines move as any command writes',
      run: () => moveAtEveryWrite(one, most(20)),
    })),
    ...stretches(seed, most(4000), SEEDS_A_PIECE.interleavings).map(([from, count]) => ({
      kind: 'Interleavings',
      name: 'any command',
      run: () => meetEverywhere(writingCases, from, count),
    })),
    ...stretches(seed, most(300), SEEDS_A_PIECE.bad).map(([from, count]) => ({
      kind: 'Bad input',
      name: 'random workbooks',
      run: () => readEverything(from, count),
    })),
  ];
  return all.filter(({ kind, name }) => `${kind} ${name}`.toLowerCase().includes(only));
}

/** The first seed and how many, so that together they are `count`. */
function stretches(first: number, count: number, longest: number): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.ceil(count / longest) }, (_, i) => [
    first + i * longest,
    Math.min(longest, count - i * longest),
  ]);
}
