import { allRules } from '../../../../src/core/gaps/all-rules';
import { contactOverdue, engagementShort, functionMissing } from '../../../../src/core/gaps/rules/people';
import { samplePlan } from '../../../../src/core/sample/sample-plan';
import { sampleTexts } from '../../../../src/core/sample/sample-texts';
import { stakeholders } from '../../../../src/core/tables/stakeholders';
import type { Day } from '../../../../src/core/tables/day';
import { answeredWith, asked, dated } from '../../reviews/asked';
import { analyseSample } from '../../sample/sample-sheets';
import { whatItSays } from '../../plan-builder';

describe('G55 More backing needed', () => {
  test('two steps short, or against it with weight; one step and more than we hoped for are no gap', () => {
    expect(
      whatItSays(engagementShort, {
        Stakeholders: [
          'Name | Power | Interest | Current engagement | Desired engagement',
          'Mara Lind | 5 | 5 | Neutral | Leading',
          'Ola Berg | 5 | 2 | Resistant | Neutral',
          'Ines Roth | 2 | 2 | Resistant | Neutral',
          'Jo Falk | 5 | 5 | Leading | Neutral',
          'Ada Moe | 5 | 5 | | Leading',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "High, Stakeholders!D2
     The plan needs more backing from Mara Lind than it has today.
     On the list of stakeholders, where this person stands and where we hope to see them are 2 steps apart.
     Talk in person, and ask what would have to be true for them to stand behind it.

     High, Stakeholders!D3
     The plan needs more backing from Ola Berg than it has today.
     On the list of stakeholders, where this person stands and where we hope to see them differ.
     Show in five minutes what it does for their goals, and ask what worries them."
    `);
  });
});

describe('G56 Contact overdue', () => {
  const plan = {
    Initiatives: ['ID | Initiative', 'IN-1 | Guided tour'],
    Stakeholders: [
      'Name | E-mail | Power | Interest | Last contact | Paused',
      'Mara Lind | mara@example.com | 5 | 5 | 2026-01-31 |',
      'Ola Berg | ola@example.com | 5 | 5 | 2026-02-01 |',
      'Ines Roth | ines@example.com | 2 | 2 | 2025-11-01 |',
      'Jo Falk | jo@example.com | 5 | 5 | 2025-01-01 | Yes',
      'Ada Moe | ada@example.com | 5 | 5 | |',
    ],
  };

  test('by how much it matters to stay in touch; who is paused is left in peace, and a blank day is not known', () => {
    expect(whatItSays(contactOverdue, plan)).toMatchInlineSnapshot(`
     "Medium, Stakeholders!E2
     It is time to talk to Mara Lind again.
     The last contact was on 2026-01-31; the setting allows 14 days.
     Talk for ten minutes, and note the day under Last contact.

     Medium, Stakeholders!E4
     It is time to talk to Ines Roth again.
     The last contact was on 2025-11-01; the setting allows 90 days.
     Talk for ten minutes, and note the day under Last contact."
    `);
  });

  test('an answer is a contact', () => {
    const mara = asked('mara@example.com', 'Mara Lind');
    const events = dated([
      ['2026-02-09', ...mara.by('MS-1', { id: 'RV-1' })],
      ['2026-02-10', answeredWith('RV-1', 'Concern')],
    ]);
    expect(whatItSays(contactOverdue, plan, { events })).not.toContain('Mara');
  });
});

describe('G59 Function missing', () => {
  test('names what is missing, in whatever words the functions are given', () => {
    expect(
      whatItSays(functionMissing, {
        Stakeholders: [
          'Name | Function',
          'Mara Lind | VP Engineering',
          'Ola Berg | CFO',
          'Ines Roth | Customer Success',
          'Jo Falk | CEO',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "Medium, Stakeholders!B1
     Nobody from sales and marketing is among the stakeholders.
     Functions are given for 4 people.
     Ask who there would notice first if this went wrong, and add that person."
    `);
    const functions = ['Sales', 'Marketing', 'Support', 'Engineering', 'Finance', 'CEO'];
    expect(
      whatItSays(functionMissing, {
        Stakeholders: ['Name | Function', ...functions.map((name, i) => `Person ${i} | ${name}`)],
      }),
    ).toBe('');
    expect(
      whatItSays(functionMissing, { Stakeholders: ['Name | Power', 'Mara Lind | 5'] }),
    ).toMatchInlineSnapshot(`"Could not check: Stakeholders has no column "Function"."`);
  });
});

test('no gap about a person says what we think of them: gaps may be mailed', () => {
  const levels = (stakeholders.columns.currentEngagement.options ?? []).join('|');
  const forbidden = new RegExp(`\\b(?:${levels}|power|powerful|influence|stance|engagement)\\b`, 'i');
  const today = '2027-05-16' as Day;
  const own = new Set(allRules.filter(({ family }) => family === 'People').map(({ id }) => id));
  const { gaps } = analyseSample(samplePlan(today, sampleTexts), today).report;
  const people = gaps.filter(({ rule }) => own.has(rule.id));
  expect(people.length).toBeGreaterThan(5);
  const texts = [
    ...people.flatMap(({ gap, saw, next }) => [gap, saw, next]),
    ...allRules.filter(({ family }) => family === 'People').flatMap(({ why, name }) => [why, name]),
  ];
  expect(texts.filter((text) => forbidden.test(text))).toEqual([]);
});
