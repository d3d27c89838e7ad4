/** However a plan is laid out, its key results stay under their objectives. */
import fc from 'fast-check';
import { recogniseTables } from '../../../src/core/mapping/recognise';
import { standardSettings } from '../../../src/core/settings/definitions';
import { joinStrategy } from '../../../src/core/strategy/join';
import { parsePlan } from '../../../src/core/strategy/plan';
import type { Cell, Cells } from '../../../src/core/tables/cell';
import type { Day } from '../../../src/core/tables/day';

interface Group {
  readonly objective: string;
  readonly results: readonly string[];
}

type Row = readonly Cell[];
type Layout = (groups: readonly Group[]) => {
  readonly headings: Row;
  readonly groups: readonly (readonly Row[])[];
};

const layouts: Readonly<Record<string, Layout>> = {
  'given once': (groups) => ({
    headings: ['Objective', 'Key result', 'Target'],
    groups: groups.map(({ objective, results }) =>
      results.map((result, i) => [i === 0 ? objective : '', result, 7]),
    ),
  }),
  'given once, on rows of their own': (groups) => ({
    headings: ['Objective', 'Key result', 'Target'],
    groups: groups.map(({ objective, results }) => [
      [objective, '', ''],
      ...results.map((result) => ['', result, 7]),
    ]),
  }),
  repeated: (groups) => ({
    headings: ['Objective', 'Key result', 'Target'],
    groups: groups.map(({ objective, results }) => results.map((result) => [objective, result, 7])),
  }),
  typed: (groups) => ({
    headings: ['Type', 'Title', 'Target'],
    groups: groups.map(({ objective, results }) => [
      ['Objective', objective, ''],
      ...results.map((result) => ['Key result', result, 7]),
    ]),
  }),
  marked: (groups) => ({
    headings: ['OKR', 'Owner', 'Target'],
    groups: groups.map(({ objective, results }, at) => [
      [`O${at + 1}: ${objective}`, 'Ann', ''],
      ...results.map((result, i) => [`KR${at + 1}.${i + 1}: ${result}`, 'Ben', 7]),
    ]),
  }),
  numbered: (groups) => ({
    headings: ['#', 'Objective / Key result', 'Target'],
    groups: groups.map(({ objective, results }, at) => [
      [at + 1, objective, ''],
      ...results.map((result, i) => [`${at + 1}.${i + 1}`, result, 7]),
    ]),
  }),
  lettered: (groups) => ({
    headings: ['ID', 'Title', 'Target'],
    groups: groups.map(({ objective, results }, at) => [
      [`O${at + 1}`, objective, ''],
      ...results.map((result, i) => [`KR${at + 1}.${i + 1}`, result, 7]),
    ]),
  }),
  indented: (groups) => ({
    headings: ['Objectives and key results', 'Target', 'Owner'],
    groups: groups.map(({ objective, results }) => [
      [objective, '', 'Ann'],
      ...results.map((result) => [`   ${result}`, 7, 'Ben']),
    ]),
  }),
};

/** Texts that no other one is like. */
const text = (words: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...words), fc.constantFrom('faster', 'for good', 'by spring', 'at last'))
    .map((two) => two.join(' '));
const groupsOf = fc
  .array(
    fc.record({
      objective: text(['Win larger firms', 'Keep every reader', 'Make imports safe', 'Open two markets']),
      results: fc.array(text(['Fifty new logos', 'Fewer calls', 'Ninety days of use', 'Half the wait']), {
        minLength: 2,
        maxLength: 4,
      }),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((groups) =>
    groups.map(({ objective, results }, at) => ({
      objective: `${objective} ${'abcdef'[at] ?? ''}x`,
      results: results.map((result, i) => `${result} ${'abcdef'[at] ?? ''}${'abcd'[i] ?? ''}`),
    })),
  );

const pairsOf = (groups: readonly Group[]) =>
  groups.flatMap(({ objective, results }) => results.map((result) => `${result} < ${objective}`)).sort();

const readPairs = (cells: Cells) => {
  const found = recogniseTables([{ id: 3, name: 'OKRs', cells }], new Map());
  const plan = { tables: parsePlan(found), mapSheets: [] };
  const { keyResults, productObjectives } = joinStrategy(plan, standardSettings(), '2026-02-15' as Day);
  const pairs = keyResults.flatMap(({ name, measures }) => measures.map((goal) => `${name} < ${goal.name}`));
  return { pairs: pairs.sort(), objectives: productObjectives.length, results: keyResults.length };
};

const expected = (groups: readonly Group[]) => ({
  pairs: pairsOf(groups),
  objectives: groups.length,
  results: pairsOf(groups).length,
});

describe.each(Object.entries(layouts))('objectives %s', (_name, layout) => {
  test('in any order, each key result belongs to its objective', () => {
    fc.assert(
      fc.property(groupsOf, (groups) => {
        const { headings, groups: rows } = layout(groups);
        expect(readPairs([headings, ...rows.flat()])).toEqual(expected(groups));
      }),
      { numRuns: 15 },
    );
  });

  test('titles, blank rows and more columns change nothing', () => {
    fc.assert(
      fc.property(
        groupsOf,
        fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
        fc.nat(2),
        (groups, gaps, titles) => {
          const { headings, groups: rows } = layout(groups);
          const above = [['Our plan for the year'], ['Please fill in by Friday']].slice(0, titles);
          const cells = [
            ...above,
            ...(titles > 0 ? [[]] : []),
            [...headings, 'Remarks'],
            ...rows.flatMap((group, at) => [
              ...Array.from({ length: at === 0 ? 0 : (gaps[at] ?? 0) }, () => []),
              ...group.map((row, i) => [...row, i === 1 ? 'ask again' : '']),
            ]),
          ];
          const width = headings.length + 1;
          const even = cells.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
          expect(readPairs(even)).toEqual(expected(groups));
        },
      ),
      { numRuns: 15 },
    );
  });
});
