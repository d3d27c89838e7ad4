/** What the hidden Fingerprint column keeps of a gap between runs, as one line of text. */
import type { Gap } from './gap';
import { readSpot, spotText, type Spot } from './spot';

/** Why a gap was opened again; kept so that the sentence stays while the status does. */
export const REOPENED_BECAUSE = {
  changed: 'The facts changed since it was accepted.',
  back: 'It was fixed before and is back.',
  due: 'The day to look at it again has come: set a new one in Review on to keep it accepted.',
} as const;
export type Reason = keyof typeof REOPENED_BECAUSE;

export interface GapMemory {
  /** The facts of the last run, or those that the person accepted. */
  readonly facts: string | undefined;
  readonly reason: Reason | undefined;
  /** The tables that it was read from, with the number of columns found then. */
  readonly read: readonly (readonly [table: string, columns: number])[];
  /** The cell that it points to, where it is one of a plan table. */
  readonly spot: Spot | undefined;
}

/** o62a5474cw back @initiatives17+keyResults12 #initiatives.owner.1x9k2m4p7q */
export function writeMemory(
  facts: string,
  reason: Reason | undefined,
  { tables, spot }: Gap,
  columns: ReadonlyMap<string, number>,
): string {
  const read = tables.map((table) => `${table}${columns.get(table) ?? 0}`).join('+');
  return [
    facts,
    ...(reason ? [reason] : []),
    ...(read ? [`@${read}`] : []),
    ...(spot ? [spotText(spot)] : []),
  ].join(' ');
}

/** The part that every gap needs in every run. */
export function readFacts(held: string | undefined): Pick<GapMemory, 'facts' | 'reason'> {
  const [facts, ...rest] = held?.split(' ') ?? [];
  return { facts, reason: rest.find((word): word is Reason => word in REOPENED_BECAUSE) };
}

export function readMemory(held: string | undefined): GapMemory {
  const [, ...rest] = held?.split(' ') ?? [];
  const read =
    rest
      .find((word) => word.startsWith('@'))
      ?.slice(1)
      .split('+') ?? [];
  return {
    ...readFacts(held),
    read: read.map((part) => [part.replace(/\d+$/, ''), Number(/\d+$/.exec(part)?.[0] ?? 0)] as const),
    spot: rest.map(readSpot).find((spot) => spot !== undefined),
  };
}

/** False where a table or one of its columns is no longer found: what was seen there is out of sight, not gone. */
export function isInSight({ read }: GapMemory, columns: ReadonlyMap<string, number>): boolean {
  return read.every(([table, before]) => (columns.get(table) ?? 0) >= before);
}
