/** Says all that is wrong with a template at once: fields that are not known, sections that do not close, parts that must be there. */
import { closest } from '../../strategy/closest';
import { quote } from '../../gaps/wording';
import { fieldName, parseTemplate } from './parse';
import { standardTemplates } from './standard';
import type { Field } from './fields';
import type { Template, TemplateDeclaration, TemplateKey } from './template';

interface Tag {
  readonly sign: string;
  readonly name: string;
  readonly inItems: boolean;
  /** Inside a section that may be left out. */
  readonly perhaps: boolean;
}

const TAG = /\{\{\{?\s*([#^/>&!=]?)\s*([^{}]*?)\s*\}?\}\}/g;

export function checkTemplate(key: TemplateKey, { subject, text }: Template): readonly string[] {
  const declared = standardTemplates()[key];
  const inSubject = checkPart(
    subject,
    declared.fields.filter(({ sentences }) => !sentences),
    undefined,
  );
  const inText = checkPart(text, declared.fields, declared.itemFields);
  return [
    ...(!declared.isPart && subject.trim() === '' ? ['the subject is empty: write one'] : []),
    ...inSubject.map((problem) => `subject: ${problem}`),
    ...inText,
    ...missing(text, declared),
  ].map((problem) => `${quote(declared.name)}: ${problem}${problem.endsWith('?') ? '' : '.'}`);
}

function checkPart(
  text: string,
  fields: readonly Field[],
  itemFields: readonly Field[] | undefined,
): readonly string[] {
  const { tags, unbalanced } = tagsIn(text);
  const unknown = tags
    .filter(({ sign, name }) => !(sign === '!' || (name === 'items' && itemFields && sign !== '^')))
    .flatMap((tag) => fieldProblem(tag, fields, itemFields ?? []));
  const problems = [...new Set([...unknown, ...unbalanced])];
  if (problems.length > 0) return problems;
  return readable(text) ? [] : ['a {{ or }} has no partner: each field stands between two of each'];
}

function fieldProblem(
  { sign, name, inItems }: Tag,
  fields: readonly Field[],
  itemFields: readonly Field[],
): readonly string[] {
  if (sign === '>' || sign === '=') return [`{{${sign} ${name}}} has no use here: take it out`];
  const known = inItems ? [...itemFields, ...fields] : fields;
  if (known.some((field) => field.name === name)) return [];
  if (itemFields.some((field) => field.name === name)) {
    return [`{{${name}}} belongs to an item: move it between {{#items}} and {{/items}}`];
  }
  const near = closest(
    name,
    known.map((field) => ({ id: '', name: field.name })),
  );
  return [
    `{{${name}}} is not known${near ? `: did you mean {{${near.name}}}?` : '. The last column names what can be used'}`,
  ];
}

function tagsIn(text: string): { tags: readonly Tag[]; unbalanced: readonly string[] } {
  const open: string[] = [];
  const tags: Tag[] = [];
  const unbalanced: string[] = [];
  for (const [, sign = '', written = ''] of text.matchAll(TAG)) {
    const name = fieldName(written);
    if (sign === '/') {
      if (!open.includes(name)) unbalanced.push(`{{/${name}}} closes nothing: write {{#${name}}} before it`);
      while (open.length > 0) {
        const last = open.pop();
        if (last === name) break;
        unbalanced.push(`{{#${last}}} is not closed: write {{/${last}}} after it`);
      }
      continue;
    }
    tags.push({
      sign,
      name,
      inItems: open.includes('items'),
      perhaps: open.some((one) => one !== 'items'),
    });
    if (sign === '#' || sign === '^') open.push(name);
  }
  return {
    tags,
    unbalanced: [
      ...unbalanced,
      ...open.map((name) => `{{#${name}}} is not closed: write {{/${name}}} after it`),
    ],
  };
}

function missing(text: string, { required, itemFields }: TemplateDeclaration): readonly string[] {
  const { tags } = tagsIn(text);
  const items = itemFields && !tags.some(({ sign, name }) => sign === '#' && name === 'items');
  const problems = required.flatMap((name) => {
    const places = tags.filter((tag) => tag.name === name && (tag.sign === '' || tag.sign === '&'));
    if (places.length === 0) return [missingText(name)];
    return places.every(({ perhaps }) => perhaps)
      ? [`{{${name}}} may be left out with the section around it: move it out of there`]
      : [];
  });
  return items ? [missingText('#items'), ...problems] : problems;
}

function missingText(name: string): string {
  return `{{${name}}} is missing: the mail cannot do without it`;
}

function readable(text: string): boolean {
  try {
    parseTemplate(text);
    return !/\{\{|\}\}/.test(text.replace(TAG, ''));
  } catch {
    return false;
  }
}
