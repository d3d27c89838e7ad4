import { outputAsKeyResult, vagueMeasure } from '../../../../src/core/gaps/rules/results';
import { whatItSays } from '../../plan-builder';

const keyResults = (...rows: readonly string[]) => ({
  'Key Results': ['ID | Key result | Metric | Baseline | Target', ...rows],
});

describe('G18 Work in place of a result', () => {
  test('work and counts of what we make are asked what they change', () => {
    expect(
      whatItSays(
        outputAsKeyResult,
        keyResults(
          'KR-1 | Launch the dashboard | | |',
          'KR-2 | Publish 12 articles | | | 12',
          'KR-3 | Churn below 5 % | | |',
        ),
      ),
    ).toMatchInlineSnapshot(`
     "Medium, Key Results!B2
     “KR-1 Launch the dashboard” is something we do.
     “Launch” names work; no number says what it should change.
     Ask: if it is there and works, what changes, and for whom? Write that, with its number.

     Medium, Key Results!B3
     “KR-2 Publish 12 articles” is something we do.
     “Publish” counts what we make; no number says what it should change.
     Ask: if it is there and works, what changes, and for whom? Write that, with its number."
    `);
  });

  test('a stated result, numbers beside it, words that we do not know and other languages accuse nobody', () => {
    expect(
      whatItSays(
        outputAsKeyResult,
        keyResults(
          'KR-1 | Launch the portal to cut calls by a third | | |',
          'KR-2 | Roll out the portal | Calls a day | 90 | 60',
          'KR-3 | Zorble the flims in March | | |',
          'KR-4 | Einführung der neuen Rechnung für alle Kunden | | |',
        ),
      ),
    ).toBe('');
  });

  test('where most key results name work, one line says so', () => {
    const rows = Array.from({ length: 9 }, (_, i) => `KR-${i + 1} | Build part ${i + 1} of the portal | | |`);
    expect(whatItSays(outputAsKeyResult, keyResults(...rows))).toMatchInlineSnapshot(`
     "Medium, Key Results!B2
     Most key results name something we do: 9 of 9.
     “KR-1 Build part 1 of the portal” is the first of them.
     Start with the objective that matters most: if its work is there, what changes, and for whom?"
    `);
  });

  test('verbs that the person added on Settings count', () => {
    const rows = keyResults('KR-1 | Deflect calls to the portal | | |', 'KR-2 | Gemba the plant | | |');
    const settings = { deliveryVerbs: 'gemba', changeVerbs: 'deflect, nudge' };
    expect(whatItSays(outputAsKeyResult, rows, { settings })).toMatchInlineSnapshot(`
     "Medium, Key Results!B3
     “KR-2 Gemba the plant” is something we do.
     “Gemba” names work; no number says what it should change.
     Ask: if it is there and works, what changes, and for whom? Write that, with its number."
    `);
  });
});

describe('G19 A number that says little', () => {
  test('attention, and betterment without a number', () => {
    expect(
      whatItSays(
        vagueMeasure,
        keyResults(
          'KR-1 | Grow page views by 20 % | | |',
          'KR-2 | Improve the experience | | |',
          'KR-3 | Improve retention | | |',
          'KR-4 | Technicians need fewer visits | | |',
        ),
      ),
    ).toMatchInlineSnapshot(`
     "Medium, Key Results!B2
     “KR-1 Grow page views by 20 %” can come true while the business stays where it is.
     It counts attention, and names nobody who does something because of it.
     Name who does what more often, or less, and by how much.

     Medium, Key Results!B3
     “KR-2 Improve the experience” can come true while the business stays where it is.
     It says that something gets better, and names no number.
     Name who does what more often, or less, and by how much."
    `);
  });

  test('counts that the person added on Settings', () => {
    const rows = keyResults('KR-1 | Increase badge scans by 30 % | | |');
    expect(whatItSays(vagueMeasure, rows)).toBe('');
    expect(whatItSays(vagueMeasure, rows, { settings: { vanityWords: 'badge scans' } })).toMatch(
      'counts attention',
    );
  });
});
