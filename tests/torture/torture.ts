/**
 * `npm run torture`: what the built add-on withstands on the local Sheets, written to docs/measured.md. `-- --only crash` runs one kind or
 * the commands of that name and writes nothing, `--cases 5` tries so many of each, `--part 0.1` a tenth, `--seed 7` others, `--jobs 1` uses
 * one core; whatever is broken ends it with 1.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAddOn } from '../../build/add-on';
import { writeMeasured } from '../../build/measured-page';
import { isAtWork, tryAll, workOn } from './crew';
import { factsText, kindText, together, type Kind, type Outcome } from './outcome';
import { KINDS, piecesOf, type Piece, type Size } from './pieces';

const option = (name: string) => process.argv[process.argv.indexOf(`--${name}`) + 1];
const has = (name: string) => process.argv.includes(`--${name}`);

const size: Size = {
  only: has('only') ? (option('only') ?? '').toLowerCase() : '',
  seed: has('seed') ? Number(option('seed')) : 1,
  cases: has('cases') ? Number(option('cases')) : undefined,
  part: has('part') ? Number(option('part')) : 1,
};
const pieces = piecesOf(size);

if (isAtWork()) workOn(pieces);
else await tortureAll(has('jobs') ? Number(option('jobs')) : availableParallelism());

async function tortureAll(jobs: number): Promise<void> {
  await buildAddOn({ root: process.cwd(), out: join(process.cwd(), 'dist') });
  const begun = performance.now();
  let done = 0;
  const outcomes = await tryAll(fileURLToPath(import.meta.url), pieces, jobs, (piece, outcome) => {
    const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
    done += 1;
    console.log(`${done} of ${pieces.length}, ${minutes} min: ${piece.kind}: ${lineOf(outcome)}`);
    for (const line of outcome.broken) console.log(`  ${line}`);
  });
  const kinds = kindsOf(pieces, outcomes);
  const page = kinds.map((kind) => kindText(kind)).join('\n');
  console.log(`\n${page}`);
  if (size.only === '') writeMeasured('torture', page);
  if (outcomes.some(({ broken }) => broken.length > 0)) process.exitCode = 1;
}

function lineOf(outcome: Outcome): string {
  return `${outcome.name}: ${outcome.cases} cases, ${factsText(outcome)}, ${outcome.broken.length} broken`;
}

/** What was tried in several pieces is one line. */
function kindsOf(tried: readonly Piece[], outcomes: readonly Outcome[]): readonly Kind[] {
  return Object.entries(KINDS).flatMap(([title, says]) => {
    const names = new Set(tried.flatMap(({ kind, name }) => (kind === title ? name : [])));
    const lines = [...names].map((name) =>
      together(
        name,
        outcomes.filter((_, i) => tried[i]?.kind === title && tried[i].name === name),
      ),
    );
    return lines.length > 0 ? [{ title, says, outcomes: lines }] : [];
  });
}
