/** The list of everything that Google can call, for the eye: a new line here is a new door into the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const code = readFileSync(join(process.cwd(), 'dist/Code.js'), 'utf8');
const start = code.search(/^(\/\*\*|function )/m);

test('the functions that Google can call, with their help', () => {
  const functions = code.slice(start, code.indexOf('var throughline_')).trim();
  expect(functions.replaceAll(/ \{\n {2}return .*\n\}/g, '')).toMatchInlineSnapshot(`
   "/**
    * The parts of the alignment score and what each rests on. Example: =ALIGNMENT_BREAKDOWN(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives)
    *
    * @param {range} company_objectives The company objectives with their heading row: CompanyObjectives.
    * @param {range} product_objectives Optional. The product objectives with their heading row: ProductObjectives.
    * @param {range} alignment_map Optional. The contributions with their headings: AlignmentMap. A blank cell leaves it out.
    * @param {range} initiatives Optional. The initiatives with their heading row: Initiatives. A blank cell leaves them out.
    * @param {string} period Optional. Only this period counts, such as Q1 2026, or the cell CurrentPeriod. Blank: everything.
    * @return A table of four columns: part, value, weight in the score, what it rests on. A part without data is blank.
    * @customfunction
    */
   function ALIGNMENT_BREAKDOWN(company_objectives, product_objectives, alignment_map, initiatives, period)

   /**
    * How well the plan serves what the company wants, from 0 to 100. With ranges it follows every edit. With nothing, or with LastCheck, it reads the tabs, and is renewed by each gap analysis that changes something only when LastCheck is passed. With a row of contributions and a row of weights it is the fit of that row. Example: =ALIGNMENT_SCORE(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives)
    *
    * @param {range} company_objectives Optional. The company objectives with their heading row: CompanyObjectives. Or a row of contributions from -9 to 9, or the cell LastCheck.
    * @param {range} product_objectives Optional. The product objectives with their heading row: ProductObjectives. Or the weights, as many as contributions.
    * @param {range} alignment_map Optional. The contributions with their headings: AlignmentMap. A blank cell leaves it out.
    * @param {range} initiatives Optional. The initiatives with their heading row: Initiatives. A blank cell leaves them out.
    * @param {string} period Optional. Only this period counts, such as Q1 2026, or the cell CurrentPeriod. Blank: everything.
    * @return A number from 0 to 100; from -100 for a row with negative contributions; a sentence where something is missing.
    * @customfunction
    */
   function ALIGNMENT_SCORE(company_objectives, product_objectives, alignment_map, initiatives, period)

   /**
    * How far spending goes where it should, from 0 to 1: from targets and actual spending, or for a whole plan. Example: =INVESTMENT_MATCH(C2:C6;D2:D6)
    *
    * @param {range} company_objectives Targets, as any positive numbers; or the company objectives: CompanyObjectives.
    * @param {range} product_objectives Optional. Actual effort or money, in the same order; or the product objectives: ProductObjectives.
    * @param {range} alignment_map Optional. The contributions with their headings: AlignmentMap. A blank cell leaves it out.
    * @param {range} initiatives Optional. The initiatives with their heading row: Initiatives. A blank cell leaves them out.
    * @param {string} period Optional. Only this period counts, such as Q1 2026, or the cell CurrentPeriod. Blank: everything.
    * @return A number from 0 to 1; 1 spends exactly as it says.
    * @customfunction
    */
   function INVESTMENT_MATCH(company_objectives, product_objectives, alignment_map, initiatives, period)

   /**
    * How well work covers an objective, from 0 to 1: from a list of contributions, from a block of the map (one result a column), or for a whole plan. Example: =OBJECTIVE_COVERAGE(C2:C13)
    *
    * @param {range} company_objectives Contributions from -9 to 9; or the company objectives with their heading row: CompanyObjectives.
    * @param {range} product_objectives Optional. The product objectives with their heading row: ProductObjectives.
    * @param {range} alignment_map Optional. The contributions with their headings: AlignmentMap. A blank cell leaves it out.
    * @param {range} initiatives Optional. The initiatives with their heading row: Initiatives. A blank cell leaves them out.
    * @param {string} period Optional. Only this period counts, such as Q1 2026, or the cell CurrentPeriod. Blank: everything.
    * @return For a list one number, for a block a row of numbers, for a plan a table: company objective, coverage. Blank where there is nothing.
    * @customfunction
    */
   function OBJECTIVE_COVERAGE(company_objectives, product_objectives, alignment_map, initiatives, period)

   /**
    * The RICE score of each idea: how many people it reaches, how much and how surely, for the effort. Example: =RICE(B2:B20;C2:C20;D2:D20;E2:E20)
    *
    * @param {number} reach How many people or events in a period: 0 or more.
    * @param {number} impact What it does for each of them: 3 massive, 2 high, 1 medium, 1/2 low, 1/4 minimal.
    * @param {number} confidence How sure you are: 100 % high, 80 % medium, 50 % low.
    * @param {number} effort Person-months, or any one unit of work: above 0.
    * @return A number of 0 or more for each row; higher comes first.
    * @customfunction
    */
   function RICE(reach, impact, confidence, effort)

   /**
    * The share of product objectives and initiatives that lead to a company objective, or that say why they stand alone. Example: =TRACEABILITY(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives)
    *
    * @param {range} company_objectives The company objectives with their heading row: CompanyObjectives.
    * @param {range} product_objectives Optional. The product objectives with their heading row: ProductObjectives.
    * @param {range} alignment_map Optional. The contributions with their headings: AlignmentMap. A blank cell leaves it out.
    * @param {range} initiatives Optional. The initiatives with their heading row: Initiatives. A blank cell leaves them out.
    * @param {string} period Optional. Only this period counts, such as Q1 2026, or the cell CurrentPeriod. Blank: everything.
    * @return A number from 0 to 1: 0.9 and more is healthy, below 0.8 is a gap.
    * @customfunction
    */
   function TRACEABILITY(company_objectives, product_objectives, alignment_map, initiatives, period)

   function onInstall()

   function onOpen()

   function removeSample()

   function runGapAnalysis()

   function setUpWorkbook()

   function showHelp()

   function startWithSample()"
  `);
});

test('nothing else is global but the private holder of the bundle', () => {
  const context = createContext({});
  runInContext(code, context);
  const declared = [...code.matchAll(/^function (\w+)/gm)].map(([, name]) => name);
  expect(Object.keys(context)).toEqual([...declared, 'throughline_']);
});
