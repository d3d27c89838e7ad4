/** Plans of real companies go through the built bundle. What the gaps say was read by people; here their kinds are counted. */
import { lastToast, openWith, rowsOf, writesOf } from '../journeys/journey';
import { gitLabPlan, realPlansAreHere, sourcedPlan, type RealPlan } from './real-plans';

if (!realPlansAreHere) console.warn('Skipped: the real plans are not beside the project (../shared/data).');
const describeReal = realPlansAreHere ? describe : describe.skip;

const openReal = (plan: RealPlan) => {
  const host = openWith(plan.tabs);
  host.run('runGapAnalysis');
  return host;
};

const byRule = (plan: RealPlan) => {
  const counts = new Map<string, number>();
  for (const { Rule = '' } of rowsOf(openReal(plan), 'Gaps')) counts.set(Rule, (counts.get(Rule) ?? 0) + 1);
  return Object.fromEntries(counts);
};

describeReal('plans of real companies', () => {
  test('a plan for the last quarter of 2019 at GitLab', () => {
    expect(byRule(gitLabPlan('gitlab-fy20-q4'))).toMatchInlineSnapshot(`
     {
       "G07 Objective without initiative": 8,
       "G17 No metric": 10,
       "G18 Work in place of a result": 1,
       "G19 A number that says little": 1,
       "G22 Placeholder left in": 6,
       "G28 No single owner": 1,
     }
    `);
  });

  test('the plan of the quarter after, which tracks more of its work as key results', () => {
    expect(byRule(gitLabPlan('gitlab-fy21-q1'))).toMatchInlineSnapshot(`
     {
       "G07 Objective without initiative": 1,
       "G08 Duplicate": 1,
       "G18 Work in place of a result": 1,
       "G19 A number that says little": 2,
       "G22 Placeholder left in": 2,
     }
    `);
  });

  test('a quarter of source{d}, which names everything by its words', () => {
    expect(byRule(sourcedPlan('2018-q3'))).toMatchInlineSnapshot(`
     {
       "G07 Objective without initiative": 1,
       "G08 Duplicate": 2,
       "G18 Work in place of a result": 1,
       "G19 A number that says little": 3,
       "G22 Placeholder left in": 1,
     }
    `);
  });

  test('each gap leads to the cell that it is about, and a second run writes nothing', () => {
    const host = openReal(gitLabPlan('gitlab-fy21-q1'));
    const rows = rowsOf(host, 'Gaps');
    rows.forEach((_, i) =>
      expect(host.formula('Gaps', `E${i + 2}`)).toMatch(/^=HYPERLINK\("#gid=\d+&range=[A-Z]+\d+"/),
    );
    host.run('runGapAnalysis');
    expect(lastToast(host)).toBe('Nothing has changed since the last run.');
    expect(writesOf(host)).toBe(0);
  });

  test('nothing of the person is touched', () => {
    const plan = gitLabPlan('gitlab-fy20-q4');
    const host = openWith(plan.tabs);
    const theirs = () => JSON.stringify(host.save().workbook.tabs.filter(({ name }) => name in plan.tabs));
    const before = theirs();
    host.run('runGapAnalysis');
    expect(theirs()).toBe(before);
  });
});
