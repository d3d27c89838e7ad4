/** What the commands cost on plans of three sizes: calls, cells, computing, and what that would take at Google. */
import type { Execution } from '../playground/host/run/execution';
import { computeOf, COSTS, countByKind, KINDS, liveSeconds } from './call-kinds';
import { figure, growth, reaches, type Figure, type Row, type Section } from './figure';
import { measureCommands, type Measured } from './measure-commands';

const SIZES = [100, 1000, 10_000];
const ANALYSIS_MS = 1000;
const LONGEST_RUN_S = 360;
const OPENING_S = 30;

/** The most that the design allows, in calls to services: the same for every size of plan. */
const NOTHING_NEW = 'Gap analysis, nothing new';
const OPENING = 'Opening the file';

export function commandFigures(): readonly Section[] {
  const measured = SIZES.map((size) => [size, measureCommands(size)] as const);
  return [callSection(measured), timeSection(measured)];
}

type BySize = readonly (readonly [size: number, measured: Measured])[];

const wordsOf = (size: number) => `${size.toLocaleString('en')} initiatives`;

function rowsOf(
  measured: BySize,
  cells: (execution: Execution, name: string) => Row['cells'],
): readonly Row[] {
  const names = Object.keys(measured[0]?.[1] ?? {});
  return names.flatMap((name) =>
    measured.flatMap(([size, all]) => {
      const execution = all[name];
      return execution ? [{ name: `${name}: ${wordsOf(size)}`, cells: cells(execution, name) }] : [];
    }),
  );
}

function callSection(measured: BySize): Section {
  return {
    title: 'Calls and cells',
    says: `Every service call of one execution on the real bundle; calls that only name something, such as getRange, are in the first number alone. Turns are looks after a write, before which Google carries out what it had held back. Calls should not depend on the number of rows, sends cost the same for each person, opening the file reads nothing, and an analysis that finds nothing new writes nothing.`,
    columns: ['command', 'calls', ...KINDS, 'turns', 'cells read', 'cells written'],
    rows: rowsOf(measured, ({ calls, callsByName, cost }, name) => {
      const kinds = countByKind(callsByName);
      const isSame = measured.every(([, all]) => all[name]?.calls === calls);
      return [
        figure(calls, 'calls'),
        ...KINDS.map((kind) =>
          kind === 'writes' && name === NOTHING_NEW
            ? figure(kinds[kind], 'calls', 0)
            : kind === 'reads' && name === OPENING
              ? figure(kinds[kind], 'calls', 0)
              : isSame
                ? `${kinds[kind]}`
                : figure(kinds[kind], 'calls'),
        ),
        isSame ? `${cost.turns}` : figure(cost.turns, 'calls'),
        figure(cost.cellsRead, 'cells'),
        figure(cost.cellsWritten, 'cells', name === NOTHING_NEW ? 0 : undefined),
      ];
    }),
  };
}

function timeSection(measured: BySize): Section {
  const [small, middle, large] = measured;
  const names = Object.keys(large?.[1] ?? {});
  const cellsOf = (name: string): Row['cells'] => {
    const costOf = (at: BySize[number] | undefined, cost: (execution: Execution) => number) => {
      const execution = at?.[1][name];
      return [at?.[0] ?? 1, execution ? cost(execution) : 0] as const;
    };
    const compute = [small, middle, large].map((at) => costOf(at, computeOf));
    const live = [small, middle, large].map((at) => costOf(at, liveSeconds));
    const [, before = [1, 1] as const, last = [1, 1] as const] = live;
    const limit = name === OPENING ? OPENING_S : LONGEST_RUN_S;
    const grows = Math.max(1, growth(before, last));
    const [, computedBefore = [1, 1] as const, computed = [1, 1] as const] = compute;
    return [
      ...compute.map(([size, ms]): Figure =>
        figure(ms, 'ms', size === 10_000 && name.includes('analysis') ? ANALYSIS_MS : undefined),
      ),
      computed[1] < 50 ? '' : figure(growth(computedBefore, computed), 'n^', 1.25),
      ...live.map(([, seconds]) => figure(seconds, 's')),
      last[1] > before[1] * 1.3 ? limitText(reaches(limit, last, grows), limit) : 'does not depend on it',
    ];
  };
  return {
    title: 'Time of commands',
    says: `Computing is measured here, what the local Sheets took for itself being left out. At Google it is modelled: computing as fast as here, and for services what others have published (a read ${COSTS.read} ms, a written cell ${COSTS.cellWritten} ms, a colour or font ${COSTS.look} ms, a flush or a turn ${COSTS.flush} ms) or, where nobody has, a guess (a mail ${COSTS.mail} ms, layout and stores ${COSTS.layout} ms, a read cell ${COSTS.cellRead} ms). The last column says at how many initiatives Google's limit would be reached (6 minutes, for opening 30 s). A send stops by itself after 4.5 minutes and goes on by a timer.`,
    columns: [
      'command',
      ...measured.map(([size]) => `computing, ${size.toLocaleString('en')}`),
      'grows',
      ...measured.map(([size]) => `at Google, ${size.toLocaleString('en')}`),
      'limit reached at',
    ],
    rows: names.map((name) => ({ name, cells: cellsOf(name) })),
  };
}

function limitText(size: number, limit: number): string {
  const digit = 10 ** Math.floor(Math.log10(size));
  return `${(Math.floor(size / digit) * digit).toLocaleString('en')} (${limit} s)`;
}
