/** Suggested links are compared with those that real organisations made. The texts are read from beside the project. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rankLinks } from '../../src/core/language/overlaps/rank-links';
import { readJson } from './real-plans';

const SHARED = join(process.cwd(), '../shared');
const SCORER = join(SHARED, 'tools/score-links.mjs');
const isHere = existsSync(SCORER) && existsSync(join(SHARED, 'data/links'));
if (!isHere) console.warn('Skipped: the links of real organisations are not here (../shared/data).');
const describeReal = isHere ? describe : describe.skip;

interface Scores {
  /** Shares of items whose right objective came first, and among the first three. */
  readonly at1: number;
  readonly at3: number;
  /** The mean of one by its rank. */
  readonly mrr: number;
}

async function score(...options: readonly string[]): Promise<Scores> {
  const { stdout } = await promisify(execFile)('node', [SCORER, 'dist/Code.js', '--json', ...options]);
  return (JSON.parse(stdout) as { readonly macro: Scores }).macro;
}

/** All but the long lists of the United Nations, which take longest. */
const companies = () =>
  readdirSync(join(SHARED, 'data/links')).filter((name) => /^(?!sdg).*\.json$/.test(name));

/** With three items linked to each objective. */
async function scoreCompaniesLinked(): Promise<Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  for (const name of companies()) symlinkSync(join(SHARED, 'data/links', name), join(folder, name));
  const scores = await score(folder, '--linked', '3');
  rmSync(folder, { recursive: true });
  return scores;
}

interface Task {
  readonly candidates: readonly { readonly id: string; readonly text: string; readonly detail?: string }[];
  readonly items: readonly {
    readonly text: string;
    readonly parent: string;
    readonly parents?: readonly string[];
  }[];
}

/** For each item whether its first suggestion was strong, and whether it was right. */
function firstSuggestions(file: string) {
  const { candidates, items } = readJson<Task>(`links/${file}`);
  const objectives = candidates.map(({ id, text, detail }) => ({
    id,
    title: text,
    more: detail ? [{ kind: 'reason' as const, text: detail }] : [],
  }));
  return rankLinks(items, objectives, [], 1).map(([first], i) => {
    const { parent, parents = [parent] } = items[i] ?? { parent: '' };
    return {
      group: file.replace(/-.*?(company|team)?\.json$/, '$1'),
      isStrong: first?.confidence === 'strong',
      isRight: parents.includes(first?.objective ?? ''),
    };
  });
}

describeReal('links that real organisations made', () => {
  test('are found as often as we promise, with nothing linked and with three links an objective', async () => {
    const [cold, linked] = await Promise.all([score(), scoreCompaniesLinked()]);
    expect(cold.at1).toBeGreaterThan(0.43);
    expect(cold.at3).toBeGreaterThan(0.685);
    expect(cold.mrr).toBeGreaterThan(0.575);
    expect(linked.at1).toBeGreaterThan(0.475);
    expect(linked.at3).toBeGreaterThan(0.745);
    expect(linked.mrr).toBeGreaterThan(0.62);
  }, 60_000);

  test('are right in three of four suggestions that are called strong, and about one in five is', () => {
    const all = companies().flatMap(firstSuggestions);
    const groups = [...new Set(all.map(({ group }) => group))];
    const mean = (shareOf: (group: typeof all) => number) =>
      groups.reduce((sum, group) => sum + shareOf(all.filter((one) => one.group === group)), 0) /
      groups.length;
    const strong = (group: typeof all) => group.filter(({ isStrong }) => isStrong);
    expect(mean((group) => strong(group).length / group.length)).toBeGreaterThan(0.18);
    expect(
      mean((group) => strong(group).filter(({ isRight }) => isRight).length / strong(group).length),
    ).toBeGreaterThan(0.75);
  });
});
