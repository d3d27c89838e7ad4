import { unconsulted } from '../../../../src/core/gaps/rules/unconsulted';
import { asked, dated } from '../../reviews/asked';
import { whatItSays } from '../../plan-builder';

const plan = {
  'Company Objectives': ['ID | Objective', 'CO-1 | Grow', 'CO-2 | Keep customers'],
  'Product Objectives': ['ID | Objective | Company objective', 'PO-1 | Faster set-up | CO-1'],
  Stakeholders: [
    'Name | E-mail | Power | Cares about',
    'Mara Lind | Mara@Example.com | 5 | CO-1, CO-2',
    'Ola Berg | ola@example.com | 2 | CO-1',
    'Ines Roth | ines@example.com | | CO-1',
  ],
};
const mara = asked('mara@example.com', 'Mara Lind');

describe('G51 Not asked about what matters to them', () => {
  test('one whose word weighs and who was never asked; low or unknown power is no reason', () => {
    expect(whatItSays(unconsulted, plan)).toMatchInlineSnapshot(`
     "Critical, Stakeholders!D2
     Mara Lind has not been asked about “CO-1 Grow” and 1 more that matter to them.
     Nothing was sent to them yet. It is about CO-1 and CO-2.
     Send a draft now, not the final: ask what would make it fail."
    `);
  });

  test('who was asked about a part of it was asked; what was asked in an earlier cycle is asked again', () => {
    const about = (day: string) =>
      dated([[day, ...mara.by('MS-1', { id: 'RV-1', table: 'productObjectives', key: 'PO-1' })]]);
    expect(whatItSays(unconsulted, plan, { events: about('2026-02-01') })).toMatchInlineSnapshot(`
     "Critical, Stakeholders!D2
     Mara Lind has not been asked about “CO-2 Keep customers”.
     The last question to them is from 2026-02-01. It is about CO-2.
     Send a draft now, not the final: ask what would make it fail."
    `);
    expect(whatItSays(unconsulted, plan, { events: about('2025-10-01') })).toMatchInlineSnapshot(`
     "Critical, Stakeholders!D2
     Mara Lind has not been asked about “CO-1 Grow” and 1 more that matter to them.
     The last question to them is from 2025-10-01. It is about CO-1 and CO-2.
     Send a draft now, not the final: ask what would make it fail."
    `);
  });

  test('asked about all of it in this cycle, there is no gap', () => {
    const goals = ['CO-1', 'CO-2'].map((key, i) => ({ id: `RV-${i + 1}`, table: 'companyObjectives', key }));
    const events = dated(goals.map((goal, i) => ['2026-02-01', ...mara.by(`MS-${i + 1}`, goal)] as const));
    expect(whatItSays(unconsulted, plan, { events })).toBe('');
  });

  test('a mail that only waits has asked nobody', () => {
    const [waiting] = mara.by('MS-1', { id: 'RV-1', table: 'companyObjectives', key: 'CO-1' });
    const events = waiting ? dated([['2026-02-01', waiting]]) : [];
    expect(whatItSays(unconsulted, plan, { events })).toContain('“CO-1 Grow” and 1 more');
  });

  test('without what people care about it cannot be checked', () => {
    expect(
      whatItSays(unconsulted, { Stakeholders: ['Name | Power', 'Mara Lind | 5'] }),
    ).toMatchInlineSnapshot(`"Could not check: Stakeholders has no column "Cares about"."`);
  });
});
