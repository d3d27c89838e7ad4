/** Works out which cells a run will truly change, and what stands in them. */
import { runs, type Block } from '../tables/sync-rows';
import type { ChangedCells } from './changed-cells';
import { columnHeads } from './column-heads';
import { findAnchors } from './find-anchors';
import { holdsWritten, keptAt, keptWritten, type Kept, type RawCells } from './kept';
import { onlyWhere, overlay, type Overlay } from './overlay';

export interface HeldTab extends RawCells {
  readonly sheetId: number;
  readonly tab: string;
  /** All notes of the tab, where the run writes notes. */
  readonly notes?: readonly (readonly string[])[];
}

/** A rectangle of notes, '' for none. Rows and columns count from 1. */
export interface NoteBlock {
  readonly row: number;
  readonly column: number;
  readonly notes: readonly (readonly string[])[];
}

export interface Written {
  readonly blocks: readonly Block[];
  readonly notes: readonly NoteBlock[];
}

/** @param zone milliseconds that the zone of the file is ahead of UTC */
export function findChanges(held: HeldTab, written: Written, zone: number): readonly ChangedCells[] {
  const cells = overlay(
    written.blocks.map(({ values, ...at }) => ({ ...at, cells: values.map((row) => row.map(keptWritten)) })),
  );
  const notes = overlay<Kept>(written.notes.map((block) => ({ ...block, cells: block.notes })));
  const heldAt = (row: number, column: number) => keptAt(held, row, column);
  const noteAt = (row: number, column: number) => held.notes?.[row]?.[column] ?? '';
  const newCells = onlyWhere(
    cells,
    (row, column, kept) => !holdsWritten(heldAt(row, column), kept, { zone }),
  );
  const newNotes = onlyWhere(notes, (row, column, note) => noteAt(row, column) !== note);
  const rows = [...new Set([...newCells.keys(), ...newNotes.keys()])];
  if (rows.length === 0) return [];
  const shown = shownAfter(held, cells);
  const anchors = findAnchors(shown, rows);
  const heads = columnHeads(shown, rows);
  const stretches = (
    part: ChangedCells['part'],
    changed: Overlay<Kept>,
    before: (row: number, column: number) => Kept,
  ) =>
    [...changed].flatMap(([row, columns]) =>
      runs([...columns.keys()]).map((stretch): ChangedCells => ({
        sheetId: held.sheetId,
        tab: held.tab,
        part,
        row: row + 1,
        column: (stretch[0] ?? 0) + 1,
        anchor: anchors.get(row),
        ...(heads ? { heads } : {}),
        before: stretch.map((column) => before(row, column)),
        after: stretch.map((column) => columns.get(column) ?? ''),
      })),
    );
  return [...stretches('Cells', newCells, heldAt), ...stretches('Notes', newNotes, noteAt)];
}

/** The texts of the tab once it is written; what a new formula will show is not known. */
function shownAfter(held: HeldTab, written: Overlay<Kept>): readonly (readonly unknown[])[] {
  const height = Math.max(held.values.length, ...[...written.keys()].map((row) => row + 1));
  return Array.from({ length: height }, (_, row) => {
    const cells = [...(held.values[row] ?? [])];
    written.get(row)?.forEach((kept, column) => {
      cells[column] = typeof kept === 'string' ? kept : undefined;
    });
    return cells;
  });
}
