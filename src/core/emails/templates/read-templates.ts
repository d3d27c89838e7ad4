/** Reads the Templates tab. What is cleared or missing takes the standard words; what cannot be used is said, and never sent. */
import { UserError } from '../../../user-error';
import { cellText, isBlank, type Cell } from '../../tables/cell';
import type { FoundTable } from '../../tables/find-tables';
import type { Reader } from '../facts';
import { checkTemplate } from './check-template';
import { parseTemplate, type Token } from './parse';
import { standardTemplates, templateKeys } from './standard';
import type { Template, TemplateKey } from './template';

/** As it can be filled in. */
export interface ReadyTemplate {
  readonly name: string;
  readonly subject: readonly Token[];
  readonly text: readonly Token[];
  /** Names of fields that hold whole sentences. */
  readonly sentences: ReadonlySet<string>;
}

export interface TemplateSet {
  /** What people changed, by key; the others are standard. */
  readonly own: ReadonlyMap<TemplateKey, Template>;
  /** One sentence for each thing that is wrong, by the key of its template. */
  readonly problems: ReadonlyMap<TemplateKey, readonly string[]>;
}

const STANDARD: TemplateSet = { own: new Map(), problems: new Map() };

export function readTemplates(found: FoundTable | undefined): TemplateSet {
  const rows = found ? rowsByName(found) : new Map<string, Row>();
  const own = new Map<TemplateKey, Template>();
  const problems = new Map<TemplateKey, readonly string[]>();
  for (const key of templateKeys()) {
    const standard = standardTemplates()[key];
    const row = rows.get(standard.name.toLowerCase());
    if (!row) continue;
    const template = { subject: row.subject || standard.subject, text: row.text || standard.text };
    if (template.subject === standard.subject && template.text === standard.text) continue;
    own.set(key, template);
    const wrong = checkTemplate(key, template).map((problem) => `${row.tab} row ${row.row}, ${problem}`);
    if (wrong.length > 0) problems.set(key, wrong);
  }
  return { own, problems };
}

/** Everything that is wrong on the tab, in the order of the messages. */
export function templateProblems({ problems }: TemplateSet): readonly string[] {
  return templateKeys().flatMap((key) => problems.get(key) ?? []);
}

/** A send writes many mails out of the same few templates. */
const ready = new WeakMap<TemplateSet, Map<TemplateKey, ReadyTemplate>>();

/** @throws UserError with all that is wrong with it */
export function readyTemplate(key: TemplateKey, set: TemplateSet = STANDARD): ReadyTemplate {
  const known = ready.get(set) ?? new Map<TemplateKey, ReadyTemplate>();
  ready.set(set, known);
  const made = known.get(key) ?? makeReady(key, set);
  known.set(key, made);
  return made;
}

function makeReady(key: TemplateKey, set: TemplateSet): ReadyTemplate {
  const problems = set.problems.get(key) ?? [];
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  const { name, fields, itemFields = [] } = standardTemplates()[key];
  const { subject, text } = set.own.get(key) ?? standardTemplates()[key];
  const whole = [...fields, ...itemFields].filter(({ sentences }) => sentences).map((field) => field.name);
  return { name, subject: parseTemplate(subject), text: parseTemplate(text), sentences: new Set(whole) };
}

/** @throws UserError where the reader is a customer or a partner: what mails say is not for them */
export function leadFor({ role, name }: Reader, set?: TemplateSet): ReadyTemplate {
  if (role === 'outside') {
    throw new UserError(
      `${name} is a customer or a partner by the Function on the Stakeholders tab, and review mails hold internal facts. Talk to them and use Record an answer, or change the Function.`,
    );
  }
  return readyTemplate(`lead ${role}`, set);
}

interface Row extends Template {
  readonly row: number;
  readonly tab: string;
}

function rowsByName({ sheet, headingRow, columns }: FoundTable): ReadonlyMap<string, Row> {
  const cell = (row: readonly Cell[], key: string) => {
    const value = row[columns.get(key) ?? -1];
    return value === undefined || isBlank(value) ? '' : String(value).replace(/\r\n?/g, '\n').trim();
  };
  const result = new Map<string, Row>();
  sheet.cells.slice(headingRow + 1).forEach((cells, i) => {
    const name = cellText(cells[columns.get('template') ?? 0]).toLowerCase();
    if (name === '' || result.has(name)) return;
    result.set(name, {
      row: headingRow + 2 + i,
      tab: sheet.name,
      subject: cell(cells, 'subject').replace(/\s+/g, ' '),
      text: cell(cells, 'body'),
    });
  });
  return result;
}
