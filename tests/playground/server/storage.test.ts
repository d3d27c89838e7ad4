/** Saved work survives, and a file that cannot be read is kept aside. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '../../../playground/server/storage';

const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
afterEach(() => readdirSync(folder).forEach((file) => rmSync(join(folder, file))));
afterAll(() => rmSync(folder, { recursive: true }));

it('gives back what was saved, and leaves no draft behind', () => {
  openStorage(folder, fail).save('{"tabs":["Plan"]}');
  expect(openStorage(folder, fail).load()).toEqual({ tabs: ['Plan'] });
  expect(readdirSync(folder)).toEqual(['workbook.json']);
});

it('starts with nothing where nothing was saved', () => {
  expect(openStorage(folder, fail).load()).toBeUndefined();
});

it('puts a file that it cannot read aside and says where', () => {
  writeFileSync(join(folder, 'workbook.json'), '{"tabs": [');
  const said: string[] = [];
  expect(openStorage(folder, (sentence) => said.push(sentence)).load()).toBeUndefined();
  const [aside = ''] = readdirSync(folder);
  expect(said).toEqual([
    `The saved workbook could not be read. It is kept as ${join(folder, aside)}, and you start with a fresh sample.`,
  ]);
  expect(readFileSync(join(folder, aside), 'utf8')).toBe('{"tabs": [');
});

function fail(sentence: string): void {
  throw new Error(`Nothing should be said here: ${sentence}`);
}
