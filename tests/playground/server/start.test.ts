/** `npm start` and its server, asked without a browser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type RunningSheets, startSheets, temporaryFolder } from '../../browser/running-sheets';

jest.setTimeout(60_000);

const { folder, remove } = temporaryFolder();
let sheets: RunningSheets | undefined;

afterEach(async () => {
  await sheets?.stop();
  sheets = undefined;
});
afterAll(remove);

it('starts with the sample where the saved work cannot be read, and says where that is kept', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'workbook.json'), 'not a workbook');
  sheets = await startSheets(folder);
  expect(sheets.printed()).toMatch(
    /The saved workbook could not be read\. It is kept as .*workbook-\S+\.json, and you start with a fresh sample\./,
  );
});

it('says in one sentence that the port asked for is busy', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(startSheets(folder, { PORT: String(port) })).rejects.toThrow(
    `Port ${port} is in use by another program: stop that program, or start with another PORT.`,
  );
  other.close();
});

it('says in one sentence that the add-on is not built', async () => {
  await expect(startSheets(folder, { THROUGHLINE_BUNDLE: join(folder, 'nothing') })).rejects.toThrow(
    'The add-on is not built: run "npm run build" first, or "npm start", which does both.',
  );
});

it('says which step of the sample failed, and why', async () => {
  const broken = join(folder, 'broken');
  mkdirSync(broken);
  writeFileSync(join(broken, 'Code.js'), "function setUpWorkbook() { throw new Error('No room.'); }");
  const empty = join(folder, 'empty');
  await expect(startSheets(empty, { THROUGHLINE_BUNDLE: broken })).rejects.toThrow(
    'The sample could not be made, because setUpWorkbook failed: No room.',
  );
});

it('gives the workbook to nobody without the token of this start', async () => {
  sheets = await startSheets(folder);
  const status = async (path: string, init?: RequestInit) =>
    (await fetch(new URL(path, sheets?.address), init)).status;
  expect(await status('/')).toBe(200);
  expect(await status('/view')).toBe(403);
  expect(await status('/events')).toBe(403);
  expect(await status('/ask', { method: 'POST', body: '{"ask":"startAgain"}' })).toBe(403);
  expect(
    await status('/web-rpc', { method: 'POST', body: '{}', headers: { origin: 'https://other.example' } }),
  ).toBe(403);
  expect(await status('/../package.json')).toBe(404);
});

it('lets the page load nothing from other machines', async () => {
  sheets = await startSheets(folder);
  const page = await fetch(sheets.address);
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
  expect(await page.text()).not.toMatch(/(src|href)="https?:/);
});
