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
     "From -1 to 1, out of 1 answer. 1 of 1 question answered (100 %); no answer is unknown, not support. Somebody objects.",
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
