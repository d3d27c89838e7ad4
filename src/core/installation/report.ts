/** What “Copy report” copies: nothing personal, so that it can be sent to anybody. */
import { LAYOUT } from '../upgrade/layout-version';
import type { CheckState } from './check';
import type { Facts } from './facts';
import type { CheckResult } from './judge';

const WORDS: Readonly<Record<CheckState, string>> = {
  failure: 'FAILURE',
  warning: 'WARNING',
  unknown: 'NOT CHECKED',
  pass: 'pass',
};

/** The versions that have to fit each other, in a line. */
export function versionLine({ edition, mark, layout }: Pick<Facts, 'edition' | 'mark' | 'layout'>): string {
  const held = 'value' in layout ? (layout.value.number ?? 'none yet') : 'unknown';
  return `Script: build ${mark}, edition ${edition}, layout ${LAYOUT}. Tabs of this file: layout ${held}.`;
}

export function installationReport(
  facts: Pick<Facts, 'edition' | 'mark' | 'layout'>,
  results: readonly CheckResult[],
  when: string,
): string {
  const lines = results.map(({ id, state, found }) => `${WORDS[state].padEnd(11)} ${id}: ${found}`);
  return [`Throughline, checked ${when}`, versionLine(facts), '', ...lines, ''].join('\n');
}
