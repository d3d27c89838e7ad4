/** =WHY(): what a row of the plan is for. */
import { indexItems } from '../strategy/references';
import type { Strategy } from '../strategy/strategy';
import { chainInWords, factsOf, type Step } from './chain-in-words';
import { cellFunction, type CellParameter } from './cell-function';
import type { Parameter } from './parameters';
import { PLAN_PARAMETERS, strategyOf } from './plan-arguments';
import { rowFunction } from './row-function';

const id: CellParameter = {
  name: 'id',
  type: 'range',
  help: 'The ID or the name of an initiative or an objective; a column gives a column of sentences.',
};

const doc = {
  name: 'WHY',
  summary: 'Why we do something: the chain from a row up to the company objective, in one sentence.',
  parameters: [id, ...[3, 1, 2, 0].flatMap((i) => required(PLAN_PARAMETERS[i]))],
  result: 'A sentence for each row. It says so where the chain breaks off.',
  example: '=WHY(A2:A20;Initiatives;ProductObjectives;AlignmentMap;CompanyObjectives)',
  formula:
    'initiative, product objective, contribution (6 and more strongly, 3 and more moderately, above 0 weakly, below 0 against), company objective and its weight',
  source: 'Traceability, as in OpenOKR; the sentence is our own.',
  pitfalls:
    'It tells what the sheet says, not whether it is true: a link that everything has explains nothing.',
};

export const whyFunction = cellFunction(
  doc,
  ([ids, initiatives, productObjectives, map, companyObjectives]) => {
    const strategy = strategyOf([companyObjectives, productObjectives, map, initiatives]);
    const facts = factsOf(strategy);
    const told = new Map<Step, string>();
    const tell = (step: Step): string => {
      const sentence = told.get(step) ?? chainInWords(step, facts);
      told.set(step, sentence);
      return sentence;
    };
    return rowFunction(
      doc,
      () => [stepsParameter(strategy)],
      (steps) => steps.map(tell).join(' '),
    )(ids);
  },
);

function required(parameter: CellParameter | undefined): readonly CellParameter[] {
  return parameter ? [{ ...parameter, optional: false }] : [];
}

function stepsParameter({ everything }: Strategy): Parameter<readonly Step[]> {
  const steps = everything.filter((item): item is Step => STEPS.has(item.table));
  const index = indexItems(steps);
  return {
    ...id,
    expected: 'the ID or the name of an initiative or an objective',
    read: (cell) => {
      const { items, unknown } = index.resolve(String(cell));
      return items.length > 0 && unknown.length === 0 ? items : undefined;
    },
  };
}

const STEPS: ReadonlySet<string> = new Set(['initiatives', 'productObjectives', 'companyObjectives']);
