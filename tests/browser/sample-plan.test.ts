/** The first five minutes: npm start, a click on Run gap analysis, a gap mended, the score moved. */
import { inBrowser } from './session';

const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' });

/** Asks again until the answer is the wished one, for as long as a slow machine may take. */
async function soon(ask: () => Promise<string>, wished: (answer: string) => boolean): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await ask();
    if (wished(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return ask();
}

onSheets(
  'shows the sample, finds what does not line up, and sees a gap close and the score move',
  async ({ sheet }) => {
    expect(await sheet.shown('Company Objectives', 'A2')).toBe('CO-1');

    await sheet.menu('Throughline', 'Run gap analysis');
    const first = await soon(
      () => sheet.shown('Summary', 'B5'),
      (score) => score !== '',
    );
    expect(Number(first)).toBeGreaterThan(0);
    expect(await sheet.place()).toMatch(/^Summary!/);
    expect(await sheet.shown('Gaps', 'B2')).toBe('Critical');
    expect(await sheet.shown('Coverage', 'A2')).toBe('CO-1');

    // CO-4 is served by nobody: PO-1 comes to its help.
    await sheet.page.locator('.tabs button', { hasText: 'Alignment Map' }).click();
    await sheet.type('F2', '9');
    await sheet.menu('Throughline', 'Run gap analysis');
    const second = await soon(
      () => sheet.shown('Summary', 'B5'),
      (score) => score !== first,
    );
    expect(Number(second)).toBeGreaterThan(Number(first));
    await sheet.page.getByText(/ 1 fixed\./).waitFor();
    expect(await sheet.place()).toMatch(/^Alignment Map!/);
    expect(sheet.complaints).toEqual([]);
  },
);
