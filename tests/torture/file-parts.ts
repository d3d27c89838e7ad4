/** A file as parts that can be compared: what differs only by chance, such as ids of tabs, is left out or told by name. */
import type { Host } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';

export type FileParts = ReadonlyMap<string, string>;

/** What a tab remembers of runs and of people's clicks is no result. */
const LEFT_OUT = new Set(['Changes']);

/** Every cell, look, rule, name, protection, timer, property and mail of the file. */
export function partsOf(host: Host): FileParts {
  const saved = host.save();
  const parts = new Map<string, string>();
  const { tabs, names, metadata, protections } = saved.workbook;
  const nameOf = new Map(tabs.map(({ id, name }) => [id, name]));
  const named = (value: unknown) =>
    JSON.stringify(value, (key, held: unknown) =>
      (key === 'sheet' || key === 'sheetId') && typeof held === 'number' ? nameOf.get(held) : held,
    );
  parts.set('tabs', tabs.flatMap(({ name }) => (LEFT_OUT.has(name) ? [] : name)).join(', '));
  for (const tab of tabs) {
    if (LEFT_OUT.has(tab.name)) continue;
    for (const [part, text] of partsOfTab(saved, tab, named)) parts.set(`${tab.name}: ${part}`, text);
  }
  for (const { name, reach } of names) parts.set(`name ${name}`, named(reach));
  parts.set('protections', named(protections.map(({ id: _id, ...rest }) => rest)));
  parts.set(
    'remembered',
    metadata
      .map(({ key, value, place }) => `${key} ${remembered(idsByName(value ?? '', nameOf))} ${named(place)}`)
      .sort()
      .join('\n'),
  );
  parts.set('of people', JSON.stringify(saved.properties.users));
  parts.set(
    'timers',
    host.triggers
      .map(({ handler }) => handler)
      .sort()
      .join(', '),
  );
  parts.set('mails', host.outbox.map(({ to, subject }) => `${to.join(' ')}: ${subject}`).join('\n'));
  return parts;
}

function* partsOfTab(
  { formats, rules }: SavedWorkbook,
  tab: SavedWorkbook['workbook']['tabs'][number],
  named: (value: unknown) => string,
): Generator<readonly [string, string]> {
  const { contents, looks, rows, columns, hidden, color, conditionalFormats, filter, merges, charts } = tab;
  for (const [row, column, { literal, formula, note }] of contents) {
    // Which messages were queued together differs where a run died between them.
    const text = JSON.stringify([formula ?? literal, note ?? '']).replace(/\\"batch\\":\\"MS-\d+\\"/, '');
    yield [`R${row + 1}C${column + 1}`, text];
  }
  let last = { column: -1, end: -1, look: '', part: '' };
  for (const [row, column, count, format, rule] of looks) {
    const look = named([formats[format], rules[rule]]);
    // Cells that look alike are one stretch, whoever made them so.
    const goesOn = last.column === column && last.end === row && last.look === look;
    const part = goesOn ? last.part : `look R${row + 1}C${column + 1}`;
    last = { column, end: row + count, look, part };
    yield [part, `down to R${row + count} ${look}`];
  }
  yield ['lines', JSON.stringify([rows, columns])];
  yield ['rest', named([hidden, color, conditionalFormats, filter, merges])];
  yield ['charts', named(charts.map((chart) => ({ ...chart, id: undefined })))];
}

function remembered(value: string): string {
  return value
    .replace(/,?"begun":\{"changes":"Changes"\}/, '')
    .replace(/,?"changes":"Changes"/, '')
    .replace('{,', '{');
}

/** {"gaps":7} as {"gaps":"Gaps"} */
function idsByName(value: string, nameOf: ReadonlyMap<number, string>): string {
  return value.replace(/:(\d+)(?=[,}\]])/g, (whole, id) => {
    const name = nameOf.get(Number(id));
    return name === undefined ? whole : `:"${name}"`;
  });
}

/** What one file has and the other has not, the first few in words. */
export function differences(wanted: FileParts, found: FileParts): readonly string[] {
  const all = new Set([...wanted.keys(), ...found.keys()]);
  return [...all]
    .filter((part) => wanted.get(part) !== found.get(part))
    .map((part) => `${part}: ${short(found.get(part))} instead of ${short(wanted.get(part))}`);
}

function short(text = 'nothing'): string {
  return text.length > 1400 ? `${text.slice(0, 1400)}…` : text;
}
