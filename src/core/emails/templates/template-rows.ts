/** The rows that the Templates tab should have. What people wrote stays; only what is missing is added. */
import { cellText } from '../../tables/cell';
import type { FoundTable } from '../../tables/find-tables';
import { inert } from '../../tables/formulas';
import { templates } from '../../tables/pages';
import { syncRows, type Block } from '../../tables/sync-rows';
import type { Field } from './fields';
import { standardTemplates, templateKeys } from './standard';
import type { TemplateDeclaration } from './template';

export interface TemplateRows {
  readonly blocks: readonly Block[];
  /** How many messages were added. */
  readonly added: number;
}

/** A message whose row is missing is added at the end; one whose text was cleared keeps its blank cell, which means the standard words. */
export function templateRows(found: FoundTable): TemplateRows {
  const name = found.columns.get('template') ?? 0;
  const held = new Set(
    found.sheet.cells.slice(found.headingRow + 1).map((row) => cellText(row[name]).toLowerCase()),
  );
  const missing = templateKeys()
    .map((key) => standardTemplates()[key])
    .filter((declared) => !held.has(declared.name.toLowerCase()));
  const wanted = missing.map((declared) => ({
    row: undefined,
    cells: {
      template: inert(declared.name),
      subject: inert(declared.subject),
      body: inert(declared.text),
      fields: inert(fieldsText(declared)),
    },
  }));
  return { blocks: syncRows(templates, found, wanted), added: missing.length };
}

function fieldsText({ fields, itemFields, isPart }: TemplateDeclaration): string {
  const names = (list: readonly Field[]) => list.map(({ name }) => `{{${name}}}`).join(' ');
  if (isPart) return names(fields);
  return itemFields
    ? `${names(fields)}\nFor each item, between {{#items}} and {{/items}}: ${names(itemFields)}`
    : names(fields);
}
