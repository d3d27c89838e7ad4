/** The Templates tab: there after set-up, filled where it was empty, and never written over. */
import { standardTemplates, templateKeys } from '../../src/core/emails/templates/standard';
import { lastToast, openJourney, rowsOf, writesOf } from './journey';

const LAST_ROW = templateKeys().length + 1;

test('set-up writes each message with what can be used in it', () => {
  const host = openJourney();
  host.run('setUpWorkbook');
  const rows = rowsOf(host, 'Templates');
  expect(rows.map((row) => row['Template'])).toEqual(
    templateKeys().map((key) => standardTemplates()[key].name),
  );
  expect(rows[1]).toMatchObject({
    Subject: standardTemplates().request.subject,
    Text: standardTemplates().request.text,
  });
  expect(rows[1]?.['What can be used']).toContain('{{reader}}');
});

test('an emptied tab is filled again, and what a person wrote or cleared stays', () => {
  const host = openJourney();
  host.run('setUpWorkbook');
  host.person.type('Templates', 'C2', 'My own words');
  host.person.type('Templates', 'C3', '');
  host.run('setUpWorkbook');
  expect(lastToast(host)).toBe('Every tab is there already. Nothing was changed.');
  expect(writesOf(host)).toBe(0);
  host.person.paste(
    'Templates',
    `A4:D${LAST_ROW}`,
    Array.from({ length: LAST_ROW - 3 }, () => ['', '', '', '']),
  );
  host.run('setUpWorkbook');
  expect(lastToast(host)).toBe(`${templateKeys().length - 2} messages added to the Templates tab.`);
  const rows = rowsOf(host, 'Templates');
  expect(rows).toHaveLength(templateKeys().length);
  expect(rows.slice(0, 2).map((row) => row['Text'])).toEqual(['My own words', '']);
});
