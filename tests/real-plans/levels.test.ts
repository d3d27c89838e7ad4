/** Real plans, laid out as sheets whose rows hold several levels: what is read back must be what the plan says. */
import { recogniseTables } from '../../src/core/mapping/recognise';
import { standardSettings } from '../../src/core/settings/definitions';
import { joinStrategy } from '../../src/core/strategy/join';
import { parsePlan } from '../../src/core/strategy/plan';
import type { Cells } from '../../src/core/tables/cell';
import type { Day } from '../../src/core/tables/day';
import { readJson, realPlansAreHere, type Workbook } from './real-plans';

if (!realPlansAreHere) console.warn('Skipped: the real plans are not beside the project (../shared/data).');
const describeReal = realPlansAreHere ? describe : describe.skip;

interface Laid {
  readonly cells: Cells;
  /** What belongs to what, as names: child < parent. */
  readonly links: readonly string[];
}

type Layout = (plan: Workbook) => Laid;

/** The plan as a tree, from the company objectives down; objectives of several stand under the first. */
function treeOf({ companyObjectives, productObjectives, keyResults }: Workbook) {
  const resultsOf = (id: string) => keyResults.filter(({ objective }) => objective === id);
  return companyObjectives.map((goal) => ({
    ...goal,
    results: resultsOf(goal.id),
    objectives: productObjectives
      .filter(({ supports }) => supports[0] === goal.id)
      .map((objective) => ({ ...objective, results: resultsOf(objective.id) })),
  }));
}

function linksOf(plan: Workbook): readonly string[] {
  return treeOf(plan).flatMap((goal) => [
    ...goal.results.map(({ text }) => `${text} < ${goal.title}`),
    ...goal.objectives.flatMap(({ title, results }) => [
      `${title} < ${goal.title}`,
      ...results.map(({ text }) => `${text} < ${title}`),
    ]),
  ]);
}

const beside: Layout = (plan) => {
  const rows = treeOf(plan).flatMap((goal) => [
    [goal.title, '', '', ''],
    ...goal.results.map(({ text, owner = '' }) => ['', '', text, owner]),
    ...goal.objectives.flatMap(({ title, owner: lead = '', results }) =>
      results.length === 0
        ? [['', title, '', lead]]
        : results.map(({ text, owner = '' }, i) => ['', i === 0 ? title : '', text, owner]),
    ),
  ]);
  return {
    cells: [['Company objective', 'Product objective', 'Key result', 'DRI'], ...rows],
    links: linksOf(plan),
  };
};

/** One row a thing: what it is, its name, its owner. */
function outline(
  plan: Workbook,
): readonly (readonly [kind: 'goal' | 'objective' | 'result', text: string, owner: string])[] {
  return treeOf(plan).flatMap((goal) => [
    ['goal', goal.title, ''] as const,
    ...goal.results.map(({ text, owner = '' }) => ['result', text, owner] as const),
    ...goal.objectives.flatMap(({ title, owner: lead = '', results }) => [
      ['objective', title, lead] as const,
      ...results.map(({ text, owner = '' }) => ['result', text, owner] as const),
    ]),
  ]);
}

const typed: Layout = (plan) => {
  const said = { goal: 'Company goal', objective: 'Objective', result: 'KR' };
  const rows = outline(plan).map(([kind, text, owner]) => [said[kind], text, owner]);
  return { cells: [['Level', 'What', 'DRI'], ...rows], links: linksOf(plan) };
};

const marked: Layout = (plan) => {
  const said = { goal: 'Company goal', objective: 'Objective', result: 'KR' };
  const rows = outline(plan).map(([kind, text, owner]) => [`${said[kind]}: ${text}`, owner]);
  return { cells: [['OKR', 'DRI'], ...rows], links: linksOf(plan) };
};

const numbered: Layout = (plan) => {
  const rows = treeOf(plan).flatMap((goal, g) => [
    [`${g + 1}`, goal.title],
    ...goal.objectives.flatMap(({ title, results }, o) => [
      [`${g + 1}.${o + 1}`, title],
      ...results.map(({ text }, r) => [`${g + 1}.${o + 1}.${r + 1}`, text]),
    ]),
  ]);
  const bare = { ...plan, keyResults: plan.keyResults.filter(({ objective }) => !objective.startsWith('C')) };
  return { cells: [['No.', 'Company goal / Objective / Key result'], ...rows], links: linksOf(bare) };
};

/** Parents by ID, in any order: the whole plan with its work. */
const withParents: Layout = (plan) => {
  const name = new Map(
    [...plan.companyObjectives, ...plan.productObjectives, ...plan.initiatives].map(({ id, title }) => [
      id,
      title,
    ]),
  );
  const rows = [
    ...plan.initiatives.map(({ id, title, supports }) => [id, 'Project', title, supports.join(', ')]),
    ...plan.keyResults.map(({ id, text, objective }) => [id, 'Key result', text, objective]),
    ...plan.companyObjectives.map(({ id, title }) => [id, 'Company objective', title, '']),
    ...plan.productObjectives.map(({ id, title, supports }) => [id, 'Objective', title, supports.join(', ')]),
  ];
  const work = [...plan.initiatives, ...plan.productObjectives].flatMap(({ title, supports }) =>
    supports.map((id) => `${title} < ${name.get(id) ?? ''}`),
  );
  const results = plan.keyResults.map(({ text, objective }) => `${text} < ${name.get(objective) ?? ''}`);
  return { cells: [['ID', 'Type', 'Title', 'Parent'], ...rows], links: [...work, ...results] };
};

/** Two objectives with the same words under the same goal are one to a reader of levels side by side. */
const different = (links: readonly string[]) =>
  [...new Set(links.map((link) => link.replace(/\s+/g, ' ').trim()))].sort();

function readBack(cells: Cells): readonly string[] {
  const found = recogniseTables([{ id: 1, name: 'Plan', cells }], new Map());
  const plan = { tables: parsePlan(found), mapSheets: [] };
  const strategy = joinStrategy(plan, standardSettings(), '2026-02-15' as Day);
  const links = [
    ...strategy.productObjectives.map((item) => ({ item, up: item.parents })),
    ...strategy.keyResults.map((item) => ({ item, up: item.measures })),
    ...strategy.initiatives.map((item) => ({ item, up: item.serves })),
  ];
  return links.flatMap(({ item, up }) => up.map(({ name }) => `${item.name} < ${name}`));
}

const layouts = { beside, typed, marked, numbered, withParents };
const files = ['gitlab-fy20-q4', 'gitlab-fy21-q1'] as const;

describeReal('every link of a real plan is read, and no other', () => {
  test.each(
    files.flatMap((file) => Object.entries(layouts).map(([name, layout]) => [file, name, layout] as const)),
  )('%s, levels %s', (file, _, layout) => {
    const { cells, links } = layout(readJson<Workbook>(`workbooks/${file}.json`));
    expect(links.length).toBeGreaterThan(50);
    expect(different(readBack(cells))).toEqual(different(links));
  });
});
