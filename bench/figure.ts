/** What the bench measures: figures with their units, and how they are printed. */
import { performance } from 'node:perf_hooks';

/** One measured figure. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'calls';
  /** What the design allows at most, where it says so. */
  readonly limit?: number;
}

/** The middle one of several measured times, in milliseconds; the first, which warms the engine up, does not count. */
export function medianTime(runs: number, run: () => void): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** Figures as a table, one a line, with a mark at those above their limit. */
export function asTable(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .map(({ name, value, unit, limit }) => {
      const number = value.toFixed(unit === 'calls' ? 0 : 1).padStart(10);
      const bound = limit === undefined ? '' : `  (at most ${limit}${value > limit ? ': TOO MUCH' : ''})`;
      return `${name.padEnd(width)} ${number} ${unit}${bound}`;
    })
    .join('\n');
}
