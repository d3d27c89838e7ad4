/** Real plans, read from beside the project and laid out as their owners might: under tab names and headings of their own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cells } from '../../src/core/tables/cell';

const DATA = join(process.cwd(), '../shared/data');

export const realPlansAreHere = existsSync(join(DATA, 'workbooks'));

export interface RealPlan {
  readonly name: string;
  readonly tabs: Readonly<Record<string, Cells>>;
}

export interface Workbook {
  readonly companyObjectives: readonly { readonly id: string; readonly title: string }[];
  readonly productObjectives: readonly Work[];
  readonly keyResults: readonly {
    readonly id: string;
    readonly text: string;
    readonly objective: string;
    readonly owner?: string;
  }[];
  readonly initiatives: readonly Work[];
}

interface Work {
  readonly id: string;
  readonly title: string;
  readonly owner?: string;
  readonly supports: readonly string[];
}

/** A workbook with a tab a level, a title above each table, and links by reference. */
export function gitLabPlan(file: 'gitlab-fy20-q4' | 'gitlab-fy21-q1'): RealPlan {
  const plan = readJson<Workbook>(`workbooks/${file}.json`);
  const work = ({ id, title, owner = '', supports }: Work) => [id, title, supports.join(', '), owner];
  return {
    name: file,
    tabs: {
      'CEO goals': [['Ref', 'Company goal'], ...plan.companyObjectives.map(({ id, title }) => [id, title])],
      Functions: [
        [`OKRs ${file}`],
        [],
        ['Ref', 'Team objective', 'Contributes to', 'DRI'],
        ...plan.productObjectives.map(work),
      ],
      KRs: [
        ['Ref', 'KR', 'Objective', 'DRI'],
        ...plan.keyResults.map(({ id, text, objective, owner = '' }) => [id, text, objective, owner]),
      ],
      'Team work': [['Ref', 'Project', 'Goal', 'Lead'], ...plan.initiatives.map(work)],
    },
  };
}

interface Links {
  readonly candidates: readonly { readonly id: string; readonly text: string }[];
  readonly items: readonly {
    readonly id: string;
    readonly text: string;
    readonly parent: string;
    readonly kind?: string;
  }[];
}

/** A quarter of a company that writes everything by name: objectives under priorities, key results and smaller objectives under those. */
export function sourcedPlan(quarter: string): RealPlan {
  const company = readJson<Links>(`links/sourced-${quarter}-company.json`);
  const team = readJson<Links>(`links/sourced-${quarter}-team.json`);
  const nameOf = (links: Links, id: string) => links.candidates.find((one) => one.id === id)?.text ?? '';
  const priorityOf = new Map(company.items.map(({ text, parent }) => [text, nameOf(company, parent)]));
  const under = (kind: string) =>
    team.items.filter((item) => item.kind === kind).map(({ text, parent }) => [text, nameOf(team, parent)]);
  return {
    name: `sourced-${quarter}`,
    tabs: {
      Company: [['Strategic priority', 'Theme'], ...company.candidates.map(({ text }) => [text, quarter])],
      Teams: [
        ['Team objective', 'Parent objective'],
        ...team.candidates.map(({ text }) => [text, priorityOf.get(text) ?? '']),
      ],
      Results: [['Key result', 'Objective'], ...under('key_result')],
      Tasks: [['Task', 'Objective'], ...under('objective')],
    },
  };
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(DATA, path), 'utf8')) as T;
}
