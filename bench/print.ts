/** Sections as tables: the same for a terminal and for docs/measured.md. */
import { textOf, type Figure, type Row, type Section } from './figure';

/** A figure of the run before, by section, row and column. */
export type Before = Readonly<Record<string, number>>;

/** Smaller differences are the machine's. */
const TELLING = 0.15;

export function sectionText(section: Section, before: Before = {}): string {
  const { title, says, columns, rows } = section;
  const cells = rows.map((row) => [
    row.name,
    ...row.cells.map((cell, i) => (typeof cell === 'string' ? cell : told(section, row, i, cell, before))),
  ]);
  const table = [columns, ...cells];
  const widths = columns.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0), 3));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [`### ${title}`, '', says, '', line(columns), rule, ...cells.map(line), ''].join('\n');
}

function told(section: Section, row: Row, at: number, cell: Figure, before: Before): string {
  const last = before[nameOf(section, row, at)];
  const isTelling = typeof last === 'number' && Math.abs(cell.value - last) > Math.abs(last) * TELLING;
  return `${textOf(cell)}${isTelling ? ` (was ${textOf({ value: last, unit: cell.unit })})` : ''}`;
}

/** All figures of a run by their names. */
export function figuresOf(sections: readonly Section[]): Readonly<Record<string, Figure>> {
  return Object.fromEntries(
    sections.flatMap((section) =>
      section.rows.flatMap((row) =>
        row.cells.flatMap((cell, at) =>
          typeof cell === 'string' ? [] : [[nameOf(section, row, at), cell] as const],
        ),
      ),
    ),
  );
}

/** What the next run is compared with. */
export function valuesOf(figures: Readonly<Record<string, Figure>>): Before {
  const values = Object.entries(figures).map(([name, { value }]) => [name, value] as const);
  return Object.fromEntries(values.filter(([, value]) => Number.isFinite(value)));
}

function nameOf({ title, columns }: Section, { name }: Row, at: number): string {
  return `${title} / ${name} / ${columns[at + 1] ?? at}`;
}

/** The figures that are above what the design allows. */
export function tooMuch(sections: readonly Section[]): readonly string[] {
  return Object.entries(figuresOf(sections))
    .filter(([, { value, most }]) => most !== undefined && value > most)
    .map(([name, one]) => `${name}: ${textOf(one).replaceAll('**', '')}`);
}
