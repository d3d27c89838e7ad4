/** What is not known stays blank or says so, and no colour stands for something that no text says. */
import type { Host } from '../../playground/host/host';
import type { Reach } from '../../playground/host/model/area';
import { meets } from '../../playground/host/model/condition';
import { allCellDocs } from '../../src/core/cells/all-cell-docs';
import { openJourney, openWith, rowsOf } from './journey';

/** Goals of which one has no weight, work without effort, and nothing else. */
const UNKNOWN = {
  Goals: [
    ['ID', 'Company goal', 'Weight'],
    ['CO-1', 'Win bigger customers', '60'],
    ['CO-2', 'Keep the ones we have', ''],
  ],
  Squads: [
    ['ID', 'Objective', 'Supports'],
    ['PO-1', 'Big firms can buy without a sales call', 'CO-1'],
    ['PO-2', 'Imports never fail', 'CO-2'],
  ],
  Roadmap: [
    ['ID', 'Epic', 'Goal', 'Effort'],
    ['IN-1', 'Self-service contracts', 'PO-1', ''],
    ['IN-2', 'Retries', 'PO-2', ''],
  ],
};

describe('what is not known', () => {
  const host = openWith(UNKNOWN);
  host.run('runGapAnalysis');

  test('is blank on Coverage: a weight that is not said, effort, and all that rests on them', () => {
    const of = (id: string) => rowsOf(host, 'Coverage').find(({ ID }) => ID === id);
    expect(of('CO-1')).toMatchObject({ Weight: '100%', Coverage: '90%', 'Share of effort': '' });
    expect(of('CO-2')).toMatchObject({ Weight: '', 'Share of effort': '', 'Investment index': '' });
  });

  test('is blank on the Summary, and the words beside it say why', () => {
    const of = (name: string) =>
      host
        .values('Summary')
        .find(([first]) => first === name)
        ?.slice(1, 3);
    expect(of('Investment match')).toEqual(['', 'Effort is known for 0 of 2 initiatives.']);
    expect(of('Net support')).toEqual(['', 'Nobody has been asked yet.']);
    expect(of('Alignment score')?.[1]).toContain('Left out for want of data: investment match');
    expect(of('Coverage')?.[1]).toContain('1 objective without a weight left out');
  });

  test('gives no number in any formula: blank cells count as neither zero nor full marks', () => {
    host.person.addTab('Blank');
    let blank = 0;
    const numbers = allCellDocs.flatMap(({ name, parameters }) => {
      const blanks = parameters.filter(({ optional }) => !optional).map(() => 'A2:A6');
      if (blanks.length === 0) return [];
      host.person.type('Blank', 'F1', `=${name}(${blanks.join(';')})`);
      const shown = host.values('Blank').flatMap((row) => row.slice(5));
      host.person.type('Blank', 'F1', '');
      if (shown.join('') === '') blank++;
      return shown.some((text) => /^[-\d.,]+ ?%?$/.test(text)) ? [`${name}: ${shown.join(' | ')}`] : [];
    });
    expect(numbers).toEqual([]);
    // The others say what they lack.
    expect(blank).toBeGreaterThan(10);
  });

  test('has no colour, neither green nor red', () => {
    for (const { name, conditionalFormats } of host.workbook.tabs) {
      const coloured = conditionalFormats.filter(
        ({ condition }) => condition && meets(condition.criteria, condition.values, null, ''),
      );
      expect([name, coloured]).toEqual([name, []]);
    }
  });
});

describe('colours on our tabs', () => {
  const host = openJourney();
  host.run('startWithSample');
  host.run('runGapAnalysis');
  const rules = host.workbook.tabs.flatMap(({ conditionalFormats }) => conditionalFormats);

  test('letters stand out from what is behind them as WCAG AA asks: 4.5 to 1', () => {
    const pairs = pairsOn(host);
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs).toContain('#5f6368 on #ffffff');
    const faint = pairs.filter((pair) => {
      const [letter = '', background = ''] = pair.split(' on ');
      return contrast(letter, background) < 4.5;
    });
    expect(faint).toEqual([]);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 1);
  });

  test('each colour is for a word or a number that stands in the very cell', () => {
    expect(rules.length).toBeGreaterThan(5);
    const own = /^(TEXT_EQUAL_TO|NUMBER_(EQUAL_TO|LESS_THAN))$/;
    expect(rules.filter(({ condition }) => !own.test(condition?.criteria ?? 'a scale'))).toEqual([]);
  });
});

/** The letters and what is behind them, for each cell as it looks and as it may come to look: #000000 on #ffffff. */
function pairsOn({ workbook }: Host): readonly string[] {
  const pairs = new Set<string>();
  for (const { cells, conditionalFormats } of workbook.tabs) {
    cells.forEach((line, row) =>
      line?.forEach((cell, column) => {
        const letter = cell?.format.color ?? '#000000';
        pairs.add(`${letter} on ${cell?.format.background ?? '#ffffff'}`);
        for (const { reaches, look } of conditionalFormats) {
          if (!reaches.some((reach) => isIn(reach, row, column))) continue;
          pairs.add(`${look.color ?? letter} on ${look.background ?? '#ffffff'}`);
        }
      }),
    );
  }
  return [...pairs];
}

function isIn({ row: top, column: left, rows, columns }: Reach, row: number, column: number): boolean {
  const [bottom, right] = [top + (rows ?? Infinity), left + (columns ?? Infinity)];
  return row >= top && row < bottom && column >= left && column < right;
}

/** From 1 to 21, as WCAG 2 computes it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
