/** Runs every check over the facts, the worst first. */
import type { Check, CheckState, Verdict } from './check';
import { cellChecks } from './checks/cell-checks';
import { fileChecks } from './checks/file-checks';
import { pageChecks } from './checks/page-checks';
import { serviceChecks } from './checks/service-checks';
import { timeChecks } from './checks/time-checks';
import type { Facts } from './facts';

export const allChecks: readonly Check[] = [
  ...fileChecks,
  ...serviceChecks,
  ...timeChecks,
  ...pageChecks,
  ...cellChecks,
];

export interface CheckResult extends Verdict {
  readonly id: string;
  readonly asks: string;
}

const ORDER: readonly CheckState[] = ['failure', 'warning', 'unknown', 'pass'];

export function judgeInstallation(facts: Facts): readonly CheckResult[] {
  const results = allChecks.flatMap(({ id, asks, run }) => {
    const verdict = run(facts);
    return verdict ? [{ id, asks, ...verdict }] : [];
  });
  return ORDER.flatMap((state) => results.filter((result) => result.state === state));
}
