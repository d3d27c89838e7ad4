import { answers, askAna, openWithAnswerPage, send } from './answers';
import { rowsOf, writesOf } from './journey';
import { press } from './reviews';

test('an answer on the page changes Summary at the next check, and a check after that writes nothing', () => {
  const host = openWithAnswerPage();
  const support = () => host.values('Summary').find(([first]) => first === 'Net support');
  const rulesSeen = () => [...new Set(rowsOf(host, 'Gaps').map(({ Rule = '' }) => Rule.slice(0, 3)))];
  host.run('runGapAnalysis');
  expect(support()).toMatchInlineSnapshot(`
   [
     "Net support",
     "",
     "Nobody has been asked yet.",
     "",
   ]
  `);
  const token = askAna(host);
  host.run('runGapAnalysis');
  expect(support()).toMatchInlineSnapshot(`
   [
     "Net support",
     "",
     "Nobody has taken a stand yet. 0 of 1 question answered (0 %); no answer is unknown, not support.",
     "",
   ]
  `);
  send(host, token, answers({ answer: 'Objection', comment: '=1+1 would break the audit' }));
  host.run('runGapAnalysis');
  expect(support()).toMatchInlineSnapshot(`
   [
     "Net support",
     "-1",
     "From -1 to 1, out of 1 answer. 1 of 1 question answered (100 %); no answer is unknown, not support. Of 1 item: 1 paused by an objection.",
     "",
   ]
  `);
  expect(rulesSeen()).not.toContain('G53');

  host.advance(9 * 86_400_000);
  host.run('runGapAnalysis');
  expect(rowsOf(host, 'Gaps').find(({ Rule = '' }) => Rule.startsWith('G53'))).toMatchObject({
    Severity: 'Critical',
    'What we saw': expect.stringContaining('“=1+1 would break the audit”') as string,
  });
  expect(press(host, 'check').said).toBe('Nothing has changed since the last run.');

  // Somebody types over an event and deletes another one.
  host.person.type('Review Log', 'F3', 'done');
  host.person.deleteRows('Review Log', 4);
  expect(press(host, 'concerns')).toMatchObject({
    concerns: [{ review: 'RV-1' }],
    lost: 'Row 3 cannot be read, and 1 event is missing.',
  });
  press(host, 'changeSettings', [{ key: 'holidays', opened: '', typed: '2026-12-24, Christmas' }]);
  host.run('runGapAnalysis');
  expect(rowsOf(host, 'Gaps').find(({ Gap = '' }) => Gap.includes('Holidays'))).toMatchObject({
    'What we saw': expect.stringMatching(/^Expected days such as .*“2026-12-24, Christmas”/) as string,
  });
  expect(rowsOf(host, 'Gaps').find(({ Gap = '' }) => Gap.includes('Review Log'))).toMatchInlineSnapshot(`
   {
     "Due": "",
     "Fingerprint": "oc98hmg80o",
     "First seen": "2026-12-01",
     "Fixed on": "",
     "Gap": "Part of what people were asked and said on Review Log is lost.",
     "ID": "G00-1uwi6j7l0p",
     "Item": "Review Log",
     "Next step": "Get the rows back with File, Version history. Else record once more what people said.",
     "Note": "",
     "Owner": "",
     "Review on": "",
     "Rule": "G00 Unreadable cell",
     "Severity": "High",
     "Status": "Open",
     "What we saw": "Row 3 cannot be read, and 1 event is missing.",
     "Why it matters": "What cannot be read is not counted: the row is looked at as if the cell were blank.",
   }
  `);
});

test('the log is read once, as every other tab', () => {
  const host = openWithAnswerPage();
  askAna(host);
  host.run('runGapAnalysis');
  host.run('runGapAnalysis');
  expect(writesOf(host)).toBe(0);
  const { callsByName } = host.log.at(-1) ?? {};
  const read = callsByName?.['Range.getValues'] ?? 0;
  expect(read).toBeLessThanOrEqual(host.workbook.tabs.length);
});
