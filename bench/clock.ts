/** The time that this process really had a core to itself: what others did meanwhile on a busy machine is not counted. */
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** Of the main thread, in nanoseconds, where the system tells: on Linux. */
const SCHEDULED = '/proc/self/schedstat';
const isTold = existsSync(SCHEDULED);

/** Milliseconds since some moment; elsewhere those of the clock. */
export function timeOnCore(): number {
  return isTold ? Number(readFileSync(SCHEDULED, 'utf8').split(' ')[0]) / 1e6 : performance.now();
}
