/** Finding a formula by its name or by plain words. */
import { allCellDocs } from '../../../src/core/cells/all-cell-docs';
import { formulaEntries } from '../../../src/core/formulas/entry';
import { searchFormulas } from '../../../src/core/formulas/search';

const entries = formulaEntries(allCellDocs);
const found = (query: string) => searchFormulas(entries, query).map(({ name }) => name);

test('every function stands in a family, in plain words', () => {
  const families = [...new Set(entries.map(({ family }) => family))];
  const lines = families.map((family) => {
    const names = entries.filter((entry) => entry.family === family).map(({ name }) => name);
    return `${family} ${names.join(', ')}`;
  });
  expect(entries.filter(({ family }) => family === 'More')).toEqual([]);
  expect(entries).toHaveLength(allCellDocs.length);
  expect(lines).toMatchInlineSnapshot(`
   [
     "Does the plan line up? ALIGNMENT_SCORE, ALIGNMENT_BREAKDOWN, OBJECTIVE_COVERAGE, TRACEABILITY, INVESTMENT_MATCH, WHY, ALIGNMENT_AGE, SUGGEST_LINKS, LINK_STRENGTH",
     "What comes first? RICE, ICE, WSJF, COST_OF_DELAY_RATE, WEIGHTED_SCORE",
     "How much does each thing count? RANK_SUM_WEIGHTS, ROC_WEIGHTS, AHP_WEIGHTS, AHP_CONSISTENCY",
     "How far are we? OKR_PROGRESS, OKR_GRADE, OKR_PACE, OBJECTIVE_PROGRESS",
     "Does it say what changes? OUTCOME_CHECK, OUTCOME_REWRITE",
     "What do customers say? OPPORTUNITY_SCORE, KANO, KANO_SUMMARY, EVIDENCE_STRENGTH, PMF_SCORE, NPS_SCORE",
     "Is it balanced? HORIZON_BALANCE, CONCENTRATION, VALUE_CURVE_DIVERGENCE",
     "Who stands behind it? POWER_INTEREST, SALIENCE, ENGAGEMENT_GAP, NET_SUPPORT, CONSENT_STATUS",
   ]
  `);
});

test('a function that no family knows comes last and can be found', () => {
  const [doc] = allCellDocs;
  if (!doc) throw new Error('No function is documented.');
  const stranger = { ...doc, name: 'NEW_ONE' };
  const withStranger = formulaEntries([stranger, ...allCellDocs]);
  expect(withStranger.at(-1)).toMatchObject({ name: 'NEW_ONE', family: 'More' });
  expect(searchFormulas(withStranger, 'new one')[0]?.name).toBe('NEW_ONE');
});

test('the entries are plain data that crosses to the browser as it is', () => {
  expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
});

test('a blank query shows everything', () => expect(found('  ')).toHaveLength(allCellDocs.length));

test('plain words find what fits, names first', () => {
  const queries = ['prioritise', 'weights', 'survey', 'okr', 'stakeholder', 'spending', 'vote', 'late'];
  expect(queries.map((query) => `${query}: ${found(query).slice(0, 5).join(', ')}`)).toMatchInlineSnapshot(`
   [
     "prioritise: RICE, ICE, WSJF, COST_OF_DELAY_RATE, WEIGHTED_SCORE",
     "weights: WEIGHTED_SCORE, RANK_SUM_WEIGHTS, ROC_WEIGHTS, AHP_WEIGHTS, AHP_CONSISTENCY",
     "survey: OPPORTUNITY_SCORE, KANO, KANO_SUMMARY, EVIDENCE_STRENGTH, PMF_SCORE",
     "okr: OKR_PROGRESS, OKR_GRADE, OKR_PACE, OBJECTIVE_PROGRESS",
     "stakeholder: POWER_INTEREST, SALIENCE, ENGAGEMENT_GAP, NET_SUPPORT, CONSENT_STATUS",
     "spending: INVESTMENT_MATCH",
     "vote: NET_SUPPORT, CONSENT_STATUS",
     "late: COST_OF_DELAY_RATE, OKR_PACE",
   ]
  `);
});

test('both spellings and both numbers find the same', () => {
  expect(found('prioritize')).toEqual(found('prioritise'));
  expect(found('surveys')).toEqual(found('survey'));
});

test('each word of the query has to fit', () => {
  expect(found('survey recommend')).toEqual(['NPS_SCORE']);
  expect(found('survey qwerty')).toEqual([]);
});

test('a name comes before a function that only speaks of it', () => {
  expect(found('consent')[0]).toBe('CONSENT_STATUS');
  expect(found('ice')[0]).toBe('ICE');
  expect(found('nps score')[0]).toBe('NPS_SCORE');
});
