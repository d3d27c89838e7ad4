/** What the local Sheets and the commands cost: time on this machine, and service calls, which are what costs time at Google. */
import type { Host } from '../playground/host/host';
import { openHost } from '../playground/host/open-host';
import { medianTime, type Figure } from './figure';
import { pastePlan } from './made-up-plan';

const SIZES = [50, 500];

export function workbookFigures(dist: string): readonly Figure[] {
  const setUp = medianTime(5, () => {
    const host = openHost({ bundle: dist });
    host.open();
    run(host, 'setUpWorkbook');
  });
  return [
    { name: 'Open and set up', value: setUp, unit: 'ms', limit: 100 },
    { name: 'Write 10,000 x 10 cells', value: medianTime(3, writeLargeBlock), unit: 'ms', limit: 500 },
    ...SIZES.flatMap((size) => analysisFigures(dist, size)),
  ];
}

/** The analysis of a plan with as many initiatives: the first run, which writes all results, and the next, which has nothing to write. */
function analysisFigures(dist: string, size: number): readonly Figure[] {
  const host = openHost({ bundle: dist });
  pastePlan(host, size);
  host.open();
  run(host, 'setUpWorkbook');
  return ['First', 'Next'].flatMap((which): readonly Figure[] => {
    const name = `${which} gap analysis of ${size} rows`;
    const start = performance.now();
    const calls = run(host, 'runGapAnalysis');
    return [
      { name: `${name}: time`, value: performance.now() - start, unit: 'ms' },
      { name: `${name}: service calls`, value: calls, unit: 'calls' },
    ];
  });
}

function writeLargeBlock(): void {
  const code = `function fill() {
    var rows = Array.from({ length: 10000 }, function (_, i) { return Array(10).fill(i); });
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.insertRowsAfter(1, rows.length);
    sheet.getRange(1, 1, rows.length, 10).setValues(rows);
  }`;
  run(openHost({ bundle: { 'Code.js': code } }), 'fill');
}

/** Runs a command and returns the service calls that it made; a command that did not finish has nothing worth measuring. */
function run(host: Host, command: string): number {
  host.run(command);
  const { calls = 0, error, console: said = [] } = host.log.at(-1) ?? {};
  if (error !== undefined || said.length > 0) {
    throw new Error(`${command} did not finish: ${error ?? said.join('\n')}`);
  }
  return calls;
}
