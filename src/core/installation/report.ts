/** What “Copy report” copies: nothing personal, so that it can be sent to anybody. */
import type { CheckState } from './check';
import type { Facts } from './facts';
import type { CheckResult } from './judge';

const WORDS: Readonly<Record<CheckState, string>> = {
  failure: 'FAILURE',
  warning: 'WARNING',
  unknown: 'NOT CHECKED',
  pass: 'pass',
};

export function installationReport(
  { edition, mark }: Pick<Facts, 'edition' | 'mark'>,
  results: readonly CheckResult[],
  when: string,
): string {
  const lines = results.map(({ id, state, found }) => `${WORDS[state].padEnd(11)} ${id}: ${found}`);
  return [`Throughline, build ${mark}, edition ${edition}, checked ${when}`, '', ...lines, ''].join('\n');
}
