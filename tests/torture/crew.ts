/** Tries pieces in processes beside each other: each takes the next one when it is done, so that none waits for another. */
import { type ChildProcess, fork } from 'node:child_process';
import type { Piece } from './pieces';
import type { Outcome } from './outcome';

/** Stands in the arguments of a process that tries what it is given. */
const AT_WORK = '--at-work';
/** Cases make many objects that are soon gone; with more room for them, far fewer are carried along. In MB. */
const YOUNG_OBJECTS_MB = 64;

interface Done {
  readonly index: number;
  readonly outcome: Outcome;
}

export function isAtWork(): boolean {
  return process.argv.includes(AT_WORK);
}

/** In a process of the crew: tries what it is told to, until it is told no more. */
export function workOn(pieces: readonly Piece[]): void {
  process.on('message', (index: number) => {
    const piece = pieces[index];
    if (piece) process.send?.({ index, outcome: tried(piece) } satisfies Done);
  });
}

/**
 * @param file the built program, which calls `workOn` where it is at work
 * @param tell hears of each piece when it is done
 * @returns what came of the pieces, in their order
 */
export function tryAll(
  file: string,
  pieces: readonly Piece[],
  jobs: number,
  tell: (piece: Piece, outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const outcomes = new Map<number, Outcome>();
  let next = 0;
  return new Promise((resolve) => {
    const begin = () => {
      const child = fork(file, [...process.argv.slice(2), AT_WORK], {
        execArgv: [`--max-semi-space-size=${YOUNG_OBJECTS_MB}`, '--enable-source-maps'],
      });
      let at = giveNext(child);
      const done = (index: number, outcome: Outcome) => {
        const piece = pieces[index];
        outcomes.set(index, outcome);
        if (piece) tell(piece, outcome);
        if (outcomes.size === pieces.length) resolve(pieces.flatMap((_, i) => outcomes.get(i) ?? []));
      };
      child.on('message', ({ index, outcome }: Done) => {
        at = giveNext(child);
        done(index, outcome);
      });
      child.on('exit', (code, signal) => {
        if (at === undefined) return;
        done(at, ended(pieces[at], `its process ended with ${signal ?? code}`));
        if (next < pieces.length) begin();
      });
    };
    const giveNext = (child: ChildProcess) => {
      if (next >= pieces.length) {
        child.disconnect();
        return undefined;
      }
      child.send(next);
      return next++;
    };
    for (let i = 0; i < Math.min(jobs, pieces.length); i += 1) begin();
  });
}

function tried(piece: Piece): Outcome {
  try {
    return piece.run();
  } catch (error) {
    return ended(piece, `the torture itself failed: ${error instanceof Error ? error.stack : String(error)}`);
  }
}

function ended(piece: Piece | undefined, why: string): Outcome {
  const name = piece?.name ?? '';
  return { name, cases: 0, facts: {}, broken: [`${piece?.kind}, ${name}: ${why}`] };
}
