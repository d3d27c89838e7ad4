/**
 * `npm run bench`: what the built add-on costs on the local Sheets, compared with the run before, and written to docs/measured.md; `-- --json`
 * prints all figures for machines and writes nothing.
 */
import { join } from 'node:path';
import { buildAddOn } from '../build/add-on';
import { writeMeasured } from '../build/measured-page';
import { bundleFigures } from './bundle-figures';
import { callerFigures } from './caller-figures';
import { commandFigures } from './command-figures';
import type { Section } from './figure';
import { functionFigures } from './function-figures';
import { readLastRun, saveRun } from './last-run';
import { machineFigures } from './machine-figures';
import { memoryFigures } from './memory-figures';
import { figuresOf, sectionText, tooMuch, valuesOf } from './print';
import { formulaFigures } from './side-by-side/formula-figures';
import { mailFigures } from './side-by-side/mail-figures';
import { writingFigures } from './side-by-side/writing-figures';

const root = process.cwd();
const dist = join(root, 'dist');
const asJson = process.argv.includes('--json');
const before = readLastRun();
const sections: Section[] = [];

await buildAddOn({ root, out: dist });
// Before anything else has filled the memory.
const memory = await memoryFigures();
show(machineFigures());
show(bundleFigures(dist), await callerFigures(root));
show(...commandFigures());
show(functionFigures(dist));
show(writingFigures(), formulaFigures(), mailFigures());
show(memory);

const figures = figuresOf(sections);
if (asJson) console.log(JSON.stringify(figures, undefined, 2));
else {
  const over = tooMuch(sections);
  console.log(over.length === 0 ? 'Nothing is above its limit.' : `Above its limit:\n${over.join('\n')}`);
  saveRun(valuesOf(figures));
  writeMeasured('bench', sections.map((section) => sectionText(section)).join('\n'));
}

function show(...some: readonly Section[]): void {
  sections.push(...some);
  if (!asJson) for (const section of some) console.log(sectionText(section, before));
}
