/** Sends to the host what a person does in the grid. */
import { ICommandService, type Injector } from '@univerjs/core';
import { MoveRangeMutation, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { Edit, Likeness, TypedCell } from '../../protocol/edit';
import type { Replacements } from './allowed-commands';
import { workbookOf } from './workbook';
import { type FillParams, likenessOfFill, pasteEdit } from './paste';
import { typedCells } from './typed-cells';

type Matrix = Parameters<typeof typedCells>[2];
type SendEdit = (edit: Edit) => void;

interface ValueMutation {
  readonly subUnitId: string;
  readonly cellValue?: Matrix;
}

/** Dragging cells elsewhere: the cells that were left are blank in `from`, those that arrived are in `to`. */
interface MoveMutation {
  readonly from: { readonly subUnitId: string; readonly value: Matrix };
  readonly to: { readonly subUnitId: string; readonly value: Matrix };
}

/** Listens for values that Univer wrote by itself, which is what a person typed, pasted, dragged or cleared. */
export function listenForEdits(injector: Injector, gesture: Gesture): void {
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    // Patches from the host, and what Univer's formula plugin notes for itself.
    if (options?.onlyLocal) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = command.params as ValueMutation;
      gesture.type(subUnitId, typedCells(injector, subUnitId, cellValue));
    }
    if (command.id === MoveRangeMutation.id) {
      const { from, to } = command.params as MoveMutation;
      gesture.type(from.subUnitId, typedCells(injector, from.subUnitId, from.value));
      gesture.type(to.subUnitId, typedCells(injector, to.subUnitId, to.value));
    }
  });
}

/** What one gesture of a person writes. Univer writes a cell several times; only the last text goes out, all cells as one edit. */
export interface Gesture {
  type(tab: string, cells: readonly TypedCell[]): void;
  /** The cells that are typed in this gesture take over the look of others. */
  look(like: Likeness): void;
}

export function createGesture(sendEdit: SendEdit): Gesture {
  let typed = new Map<string, Map<string, TypedCell>>();
  let like: Likeness | undefined;
  const finish = () => {
    for (const [tab, cells] of typed) {
      sendEdit({ kind: 'type', tab, cells: [...cells.values()], ...(like ? { like } : {}) });
    }
    typed = new Map();
    like = undefined;
  };
  return {
    type(tab, cells) {
      if (cells.length === 0) return;
      if (typed.size === 0) setTimeout(finish);
      const known = typed.get(tab) ?? new Map<string, TypedCell>();
      typed.set(tab, known);
      for (const cell of cells) known.set(`${cell[0]},${cell[1]}`, cell);
    },
    look(taken) {
      like = taken;
    },
  };
}

interface WidthParams {
  readonly deltaX?: number;
  readonly anchorCol?: number;
}

const NARROWEST_COLUMN = 21;

/** Univer's commands that the host carries out instead; each says whether it took the command over. */
export function hostCommands(injector: Injector, gesture: Gesture, sendEdit: SendEdit): Replacements {
  const sendIfAny = (edit: Edit | undefined): boolean => {
    if (edit) sendEdit(edit);
    return edit !== undefined;
  };
  return new Map<string, (params: unknown) => boolean>([
    ['univer.command.undo', () => sendIfAny({ kind: 'undo' })],
    ['univer.command.redo', () => sendIfAny({ kind: 'redo' })],
    ['sheet.command.paste-by-short-key', (params) => sendIfAny(pasteEdit(injector, params as object))],
    [
      'sheet.command.auto-fill',
      (params) => {
        gesture.look(likenessOfFill(params as FillParams));
        return false;
      },
    ],
    [
      'sheet.command.delta-column-width',
      (params) => {
        const { deltaX = 0, anchorCol } = params as WidthParams;
        const sheet = workbookOf(injector)?.getActiveSheet();
        if (!sheet || anchorCol === undefined) return true;
        const pixels = Math.max(NARROWEST_COLUMN, Math.round(sheet.getColumnWidth(anchorCol) + deltaX));
        return sendIfAny({ kind: 'columnWidth', tab: sheet.getSheetId(), at: anchorCol, count: 1, pixels });
      },
    ],
  ]);
}
