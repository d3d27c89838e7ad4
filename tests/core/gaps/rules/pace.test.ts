import { behindPace, staleKeyResult } from '../../../../src/core/gaps/rules/pace';
import { whatItSays } from '../../plan-builder';

const products = [
  'ID | Objective | Period | Commitment',
  'PO-1 | Faster set-up | Q1 2026 | Committed',
  'PO-2 | Win a new market | Q1 2026 | Aspirational',
  'PO-3 | Fewer calls | |',
];
const headings = 'ID | Supports | Key result | Signal | Baseline | Target | Current | Due | Owner | Updated';

describe('G30 Stale key result', () => {
  const plan = {
    'Product Objectives': products,
    'Key Results': [
      headings,
      'KR-1 | PO-1 | Set-ups without help | | 40 | 80 | 50 | 2026-03-31 | Mara Lind | 2026-01-08',
      'KR-2 | PO-1 | Set-up time | | 8 | 5 | 6 | 2026-03-31 | | 2026-01-09',
      'KR-3 | PO-1 | Weekly teams | | 10 | 20 | 21 | 2026-03-31 | | 2025-12-01',
      'KR-4 | PO-3 | Calls a team | | 9 | 5 | 8 | 2025-12-31 | | 2026-01-02',
      'KR-5 | PO-3 | Answers in a day | | 9 | 5 | 8 | 2026-03-31 | |',
    ],
  };

  test('only an old number that is neither final nor there already is stale', () => {
    expect(whatItSays(staleKeyResult, plan)).toMatchInlineSnapshot(`
     "Medium, Key Results!J2
     There has been no news of “KR-1 Set-ups without help” since 2026-01-08.
     Last updated on 2026-01-08; the settings expect news every 30 days, with 7 days of grace.
     Ask Mara Lind for the number of today; until then, take its progress as unknown."
    `);
  });

  test('the sentences are the same on the next day', () => {
    const later = (today: string) => whatItSays(staleKeyResult, plan, { today });
    expect(later('2026-03-02')).toBe(later('2026-03-01'));
  });
});

describe('G32 Behind pace', () => {
  const plan = (...rows: readonly string[]) => ({
    'Product Objectives': products,
    'Key Results': [headings, ...rows],
  });

  test('it names the number and the day on which an even pace would have been here', () => {
    expect(
      whatItSays(
        behindPace,
        plan(
          'KR-1 | PO-1 | Set-ups without help | | 40 | 80 | 53 | 2026-03-31 | | 2026-02-10',
          'KR-2 | PO-1 | Set-up time | | 8 | 5 | 8 | 2026-03-31 | | 2026-02-10',
          'KR-3 | PO-1 | Weekly teams | | 100 | 120 | 95 | | | 2026-02-10',
        ),
      ),
    ).toMatchInlineSnapshot(`
     "Medium, Key Results!G2
     “KR-1 Set-ups without help” is behind.
     It is at 53, 33 % of the way from 40 to 80. It counts from 2026-01-01 to 2026-03-31; at an even pace it would have been here on 2026-01-30.
     Ask what would help most: more hands, a smaller target or another way.

     High, Key Results!G3
     “KR-2 Set-up time” is behind.
     It is still at 8, on the way from 8 to 5. It counts from 2026-01-01 to 2026-03-31.
     Ask what would help most: more hands, a smaller target or another way.

     High, Key Results!G4
     “KR-3 Weekly teams” is behind.
     It went the wrong way: 95, on the way from 100 to 120. It counts from 2026-01-01 to 2026-03-31.
     Ask what would help most: more hands, a smaller target or another way."
    `);
  });

  test('after the date it says what was missed', () => {
    expect(
      whatItSays(
        behindPace,
        plan('KR-1 | PO-1 | Set-ups without help | | 40 | 80 | 60 | 2026-01-31 | | 2026-02-10'),
      ),
    ).toMatchInlineSnapshot(`
     "High, Key Results!G2
     “KR-1 Set-ups without help” is past its date and short of its target.
     It is at 60, 50 % of the way from 40 to 80. It was due on 2026-01-31.
     Write down what you learnt, then close it or give it a new date."
    `);
  });

  test('70 % of a stretch is a success, and a stretch that lags weighs less', () => {
    const atTheEnd = { today: '2026-04-02' };
    const stretch = (current: number) =>
      plan(`KR-1 | PO-2 | New accounts | | 0 | 100 | ${current} | 2026-03-31 | | 2026-04-01`);
    expect(whatItSays(behindPace, stretch(70), atTheEnd)).toBe('');
    expect(whatItSays(behindPace, stretch(30), atTheEnd)).toMatch(/^Medium, /);
  });

  test('no pace: on track, a guardrail, a number that should stay, an old number, a blank number, an unknown period', () => {
    expect(
      whatItSays(
        behindPace,
        plan(
          'KR-1 | PO-1 | Set-ups without help | | 40 | 80 | 60 | 2026-03-31 | | 2026-02-10',
          'KR-2 | PO-1 | Complaints | Guardrail | 10 | 5 | 10 | 2026-03-31 | | 2026-02-10',
          'KR-3 | PO-1 | Uptime | | 99 | 99 | 90 | 2026-03-31 | | 2026-02-10',
          'KR-4 | PO-1 | Weekly teams | | 10 | 20 | 10 | 2026-03-31 | | 2025-12-10',
          'KR-5 | PO-1 | Answers | | 10 | 20 | | 2026-03-31 | | 2026-02-10',
          'KR-6 | PO-3 | Calls a team | | 9 | 5 | 9 | 2026-03-31 | | 2026-02-10',
        ),
      ),
    ).toBe('');
  });

  test('early on nobody is behind', () => {
    const start = 'KR-1 | PO-1 | Set-ups without help | | 40 | 80 | 40 | 2026-03-31 | | 2026-01-15';
    expect(whatItSays(behindPace, plan(start), { today: '2026-01-20' })).toBe('');
    expect(whatItSays(behindPace, plan(start), { today: '2026-01-24' })).not.toBe('');
  });
});
