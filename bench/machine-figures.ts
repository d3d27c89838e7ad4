/** How fast this machine was just now, because a busy one makes all times longer. */
import { cpus } from 'node:os';
import { figure, leastTime, type Section } from './figure';

const STEPS = 100_000_000;
/** What a core of 4 GHz takes when it has nothing else to do. */
const CALM_MS = 100;

export function machineFigures(): Section {
  const loop = leastTime(3, () => {
    let sum = 0;
    for (let i = 0; i < STEPS; i++) sum = (Math.imul(sum, 31) + i) | 0;
    return sum;
  });
  const [core] = cpus();
  return {
    title: 'The machine',
    says: `Node ${process.version}, ${cpus().length} cores, ${core?.model.trim() ?? 'unknown'}. The loop is always the same work; a core of 4 GHz that does nothing else takes about ${CALM_MS} ms for it. Times are those in which the process had a core to itself, where the system tells; a busy machine still makes them longer.`,
    columns: ['what', 'took', 'against a calm core'],
    rows: [
      { name: 'a loop of 100 million steps', cells: [figure(loop, 'ms'), figure(loop / CALM_MS, 'times')] },
    ],
  };
}
