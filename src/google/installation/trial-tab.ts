/** Tries what cells do, on a tab that is there for a moment. */
import type { TrialFacts } from '../../core/installation/facts';
import type { File, Tab } from '../open-file';
import { keepingInFront } from '../show-tab';

const NAME = 'Throughline check';
/** A trial that was killed leaves its tab behind; it is known by this, whatever it is called. */
const MARK = 'throughline.trial';
/** Ten thousand cells, which every new tab has room for. */
const [ROWS, COLUMNS, FIRST_COLUMN] = [1000, 10, 5];
const LONGEST_WAIT_MS = 20_000;
const PAUSE_MS = 1_000;
const COMPUTING = /^(Loading|Computing)/;

/** @param free gives a name that no tab has */
export function tryCells(file: File, free: (name: string) => string): TrialFacts {
  return keepingInFront(file, () => {
    for (const entry of file.createDeveloperMetadataFinder().withKey(MARK).find()) {
      const left = entry.getLocation().getSheet();
      if (left) file.deleteSheet(left);
    }
    // Killed before it had its mark.
    const unmarked = file.getSheetByName(NAME);
    if (unmarked?.getLastRow() === 0) file.deleteSheet(unmarked);
    const tab = file.insertSheet(free(NAME), file.getNumSheets());
    try {
      tab.addDeveloperMetadata(MARK);
      return tryOn(tab);
    } finally {
      file.deleteSheet(tab);
    }
  });
}

function tryOn(tab: Tab): TrialFacts {
  tab.getRange('A1').setNumberFormat('@');
  tab.getRange('A1:A3').setValues([['=1+1'], ["'=1+1"], ["'01"]]);
  tab
    .getRange('B1:B7')
    .setFormulas([
      ['=IF(1=1;5/10;0)'],
      ['=NA()'],
      ['=NA()'],
      ['=OKR_PROGRESS(0;10;C1)'],
      ['=OKR_PROGRESS(0;10;B2)'],
      ['=OKR_PROGRESS(0;10)'],
      ['=NPS_SCORE(B2:B3)'],
    ]);
  const shown = settled(tab);
  const [plainText = '', marked = '', digits = ''] = contents(tab);
  const [half = '', , , blank = '', broken = '', leftOut = '', inRange = ''] = shown;
  const milliseconds = timed(tab);
  return { plainText, marked, digits, half: pointed(half), blank, broken, leftOut, inRange, milliseconds };
}

/** A formula as itself, which no text looks like: Sheets gives a text back without its apostrophe. */
function contents(tab: Tab): readonly string[] {
  const range = tab.getRange('A1:A3');
  const formulas = range.getFormulas();
  return range
    .getValues()
    .map(([value], i) =>
      formulas[i]?.[0] ? `formula ${formulas[i][0]}` : typeof value === 'string' ? value : `no text`,
    );
}

/** What the formulas show, once Google has computed them or has taken too long. */
function settled(tab: Tab): readonly string[] {
  for (let waited = 0; ; waited += PAUSE_MS) {
    SpreadsheetApp.flush();
    const shown = tab
      .getRange('B1:B7')
      .getDisplayValues()
      .map(([text = '']) => text);
    if (waited >= LONGEST_WAIT_MS || !shown.some((text) => COMPUTING.test(text))) return messages(tab, shown);
    Utilities.sleep(PAUSE_MS);
  }
}

/** Where a function says a sentence, a cell may show #ERROR! and give the sentence as its note or value. */
function messages(tab: Tab, shown: readonly string[]): readonly string[] {
  const values = tab.getRange('B1:B7').getValues();
  return shown.map((text, i) => (text.startsWith('#ERROR') ? String(values[i]?.[0] ?? text) : text));
}

function pointed(text: string): string {
  return text.replace(',', '.');
}

function timed(tab: Tab): number {
  const range = tab.getRange(1, FIRST_COLUMN, ROWS, COLUMNS);
  const started = Date.now();
  range.setValues(
    Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (__, column) => row * column)),
  );
  SpreadsheetApp.flush();
  range.getValues();
  return Date.now() - started;
}
