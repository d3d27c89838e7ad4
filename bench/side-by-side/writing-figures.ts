/** One result written in three ways: cell by cell and row by row as many scripts do it, and in one call as ours. */
import { openHost } from '../../playground/host/open-host';
import type { Host } from '../../playground/host/host';
import { liveSeconds } from '../call-kinds';
import { figure, type Section } from '../figure';

const ROWS = 1000;
const COLUMNS = 10;

const WAYS = {
  'cell by cell':
    'for (r = 0; r < n; r++) for (c = 0; c < m; c++) tab.getRange(r + 1, c + 1).setValue(rows[r][c]);',
  'row by row': 'for (r = 0; r < n; r++) tab.getRange(r + 1, 1, 1, m).setValues([rows[r]]);',
  'row by row, each flushed':
    'for (r = 0; r < n; r++) { tab.getRange(r + 1, 1, 1, m).setValues([rows[r]]); SpreadsheetApp.flush(); }',
  'in one call': 'tab.getRange(1, 1, n, m).setValues(rows);',
};

export function writingFigures(): Section {
  const rows = Object.entries(WAYS).map(([name, code]) => {
    const whole = hostWith(code);
    whole.run('write');
    const execution = whole.log.at(-1);
    if (!execution || execution.error !== undefined) throw new Error(`${name}: ${execution?.error}`);
    return { name, execution, seconds: liveSeconds(execution), left: leftAfterDeath(code, execution.calls) };
  });
  const best = rows.at(-1)?.seconds ?? 1;
  return {
    title: 'Side by side: writing the same result',
    says: `${ROWS.toLocaleString('en')} rows of ${COLUMNS} cells. The time at Google is modelled as above. "Left when killed": the share of cells that stand in the sheet after the execution died half way through its calls, when a reader cannot tell what is old and what is new; none or all is what one wants. The model takes buffered writes for what others measured at their cheapest; where a script reads between its writes, cell by cell took others about a hundred times as long as one call.`,
    columns: ['way', 'calls', 'at Google', 'against one call', 'left when killed'],
    rows: rows.map(({ name, execution, seconds, left }) => ({
      name,
      cells: [figure(execution.calls, 'calls'), figure(seconds, 's'), figure(seconds / best, 'times'), left],
    })),
  };
}

function hostWith(code: string): Host {
  const script = `function write() {
    var n = ${ROWS}, m = ${COLUMNS}, r, c;
    var rows = Array.from({ length: n }, function (_, i) { return Array(m).fill(i + 1); });
    var tab = SpreadsheetApp.getActiveSheet();
    ${code}
  }`;
  return openHost({ bundle: { 'Code.js': script } });
}

function leftAfterDeath(code: string, calls: number): string {
  const host = hostWith(code);
  host.failAt({ call: Math.ceil(calls / 2) });
  try {
    host.run('write');
  } catch {
    // It was killed.
  }
  const filled = host
    .values('Sheet1')
    .flat()
    .filter((cell) => cell !== '').length;
  return `${Math.round((100 * filled) / (ROWS * COLUMNS))} %`;
}
