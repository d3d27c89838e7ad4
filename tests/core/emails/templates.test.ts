import { composeRequest } from '../../../src/core/emails/request';
import { checkTemplate } from '../../../src/core/emails/templates/check-template';
import { readTemplates, templateProblems } from '../../../src/core/emails/templates/read-templates';
import { standardTemplates, templateKeys } from '../../../src/core/emails/templates/standard';
import { templates as templatesTable } from '../../../src/core/tables/pages';
import { findHeadings } from '../../../src/core/tables/find-tables';
import { columnsOf } from '../../../src/core/tables/table';
import { requestFacts } from './sample-facts';

const TEXT = '{{#items}}{{impact}}\n{{answers}}{{/items}}\n{{reply}} {{stop}}';

/** The tab with these rows: name, subject, text. */
function typed(...rows: readonly (readonly string[])[]) {
  const headings = columnsOf(templatesTable).map(([, { heading }]) => heading);
  const cells = [headings, ...rows].map((row) => [...row]);
  const found = findHeadings({ id: 1, name: 'Templates', cells }, templatesTable);
  return readTemplates(found);
}

const wrong = (subject: string, text: string) => checkTemplate('request', { subject, text });

test('every standard template passes its own check', () => {
  expect(templateKeys().flatMap((key) => checkTemplate(key, standardTemplates()[key]))).toEqual([]);
});

test('the standard words are calm: no exclamation marks, short sentences', () => {
  for (const { text, subject } of Object.values(standardTemplates())) {
    expect(`${subject} ${text}`).not.toContain('!');
    const sentences = text.replace(/\{\{[#^/][^}]*\}\}/g, '').split(/[.?:]\s|\n/);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([]);
  }
});

test('all that is wrong with a template is said at once', () => {
  const text = 'Hello {{readr}}, {{impact}} {{#items}}{{answer}}{{#due}} {{/why}} {{> footer}} {{stop}}';
  expect(wrong(' ', text)).toMatchInlineSnapshot(`
   [
     "“Review request”: the subject is empty: write one.",
     "“Review request”: {{readr}} is not known: did you mean {{reader}}?",
     "“Review request”: {{impact}} belongs to an item: move it between {{#items}} and {{/items}}.",
     "“Review request”: {{answer}} is not known: did you mean {{answers}}?",
     "“Review request”: {{> footer}} has no use here: take it out.",
     "“Review request”: {{/why}} closes nothing: write {{#why}} before it.",
     "“Review request”: {{#due}} is not closed: write {{/due}} after it.",
     "“Review request”: {{#items}} is not closed: write {{/items}} after it.",
     "“Review request”: {{answers}} is missing: the mail cannot do without it.",
     "“Review request”: {{reply}} is missing: the mail cannot do without it.",
   ]
  `);
});

test('a lone brace is found, and braces that mean nothing are not', () => {
  expect(wrong('About {{topic', TEXT)).toHaveLength(1);
  expect(wrong('About {topic}', TEXT)).toEqual([]);
});

test('capitals, spaces and underscores in a field do not matter', () => {
  expect(wrong('By {{ Short_Due }}', TEXT)).toEqual([]);
});

test('what every mail needs is never left out with something else', () => {
  expect(wrong('x', TEXT.replace('{{stop}}', '{{#due}}{{stop}}{{/due}}'))).toEqual([
    '“Review request”: {{stop}} may be left out with the section around it: move it out of there.',
  ]);
  const set = typed([
    'Review request',
    'x',
    TEXT.replace('{{stop}}', 'before {{more}} {{decided}} {{stop}} or {{due}}'),
  ]);
  const { decided: _, due: __, ...facts } = requestFacts();
  expect(composeRequest(facts, set).text).toContain('Stop these mails (https://example.com/exec?t=stop)');
});

test('words of JavaScript are no fields', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'length']) {
    expect(wrong(`{{${name}}}`, TEXT)).toHaveLength(1);
  }
});

test('what a person wrote is sent, and a sentence whose field is unknown is left out', () => {
  const set = typed([
    'Review request',
    'Please look: {{topic}}',
    `Hi {{reader}}! We met in {{stage}}. It is about {{decided}}. Thanks.\n- by {{due}}\n- at {{link}}\n${TEXT}`,
  ]);
  expect(templateProblems(set)).toEqual([]);
  const { decided: _, ...facts } = requestFacts();
  const { subject, text } = composeRequest(facts, set);
  expect(subject).toBe('Please look: Launch dashboard, to reduce enterprise logo churn [RV-31]');
  expect(text).toContain(
    'Hi Marta! We met in Prototype. Thanks.\n\n- by Thursday, 11 June\n- at the prototype (https://example.com/prototype)',
  );
});

test('a cleared cell brings the standard words back, and so does a row that was deleted', () => {
  const set = typed(['Review request', '', ''], ['Something else', 'x', '{{y}}']);
  expect(composeRequest(requestFacts(), set)).toEqual(composeRequest(requestFacts()));
  expect(templateProblems(set)).toEqual([]);
});

test('a broken template is named with its row and never sent; the others go on', () => {
  const set = typed(['Reminder', 'x', TEXT], ['Review request', 'x', 'Hello']);
  expect(templateProblems(set)).toMatchInlineSnapshot(`
   [
     "Templates row 3, “Review request”: {{#items}} is missing: the mail cannot do without it.",
     "Templates row 3, “Review request”: {{answers}} is missing: the mail cannot do without it.",
     "Templates row 3, “Review request”: {{reply}} is missing: the mail cannot do without it.",
     "Templates row 3, “Review request”: {{stop}} is missing: the mail cannot do without it.",
   ]
  `);
  expect(() => composeRequest(requestFacts(), set)).toThrow('Templates row 3, “Review request”');
  expect(() => composeRequest(requestFacts({ kind: 'reminder' }), set)).not.toThrow();
});

test('the lead of a role can be worded anew, and a broken one stops the mails to that role alone', () => {
  const set = typed(['Lead for finance', '', 'Worth: {{value}}.'], ['Lead for sales', '', '{{answers}}']);
  expect(composeRequest(requestFacts({}, 'Finance'), set).text).toContain(
    'by 31 December.\n\nWorth: €380,000.',
  );
  expect(() => composeRequest(requestFacts({}, 'Sales'), set)).toThrow('{{answers}} is not known');
});
