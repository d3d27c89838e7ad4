/** Sends to the host what a person does in the grid. */
import { ICommandService, type Injector } from '@univerjs/core';
import { MoveRangeMutation, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { Edit, TypedCell } from '../../protocol';
import { workbookOf } from './apply-patch';
import type { Replacements } from './allowed-commands';
import { typedCells } from './typed-cells';

type Matrix = Parameters<typeof typedCells>[2];

interface ValueMutation {
  readonly subUnitId: string;
  readonly cellValue?: Matrix;
}

/** Cut and paste: the cells that were left are blank in `from`, those that arrived are in `to`. */
interface MoveMutation {
  readonly from: { readonly subUnitId: string; readonly value: Matrix };
  readonly to: { readonly subUnitId: string; readonly value: Matrix };
}

/** Listens for values that Univer wrote by itself, which is what a person typed, pasted, dragged or cleared. */
export function listenForEdits(injector: Injector, sendEdit: (edit: Edit) => void): void {
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (options && 'fromServer' in options) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = command.params as ValueMutation;
      type(subUnitId, typedCells(injector, subUnitId, cellValue));
    }
    if (command.id === MoveRangeMutation.id) {
      const { from, to } = command.params as MoveMutation;
      type(from.subUnitId, typedCells(injector, from.subUnitId, from.value));
      type(to.subUnitId, typedCells(injector, to.subUnitId, to.value));
    }
  });

  function type(tab: string, cells: readonly TypedCell[]): void {
    if (cells.length > 0) sendEdit({ kind: 'type', tab, cells });
  }
}

interface WidthParams {
  readonly deltaX?: number;
  readonly anchorCol?: number;
}

/** Univer's commands that the host carries out instead. */
export function hostCommands(injector: Injector, sendEdit: (edit: Edit) => void): Replacements {
  return new Map<string, (params: unknown) => void>([
    ['univer.command.undo', () => sendEdit({ kind: 'undo' })],
    ['univer.command.redo', () => sendEdit({ kind: 'redo' })],
    [
      'sheet.command.delta-column-width',
      (params) => {
        const { deltaX = 0, anchorCol } = params as WidthParams;
        const sheet = workbookOf(injector)?.getActiveSheet();
        if (!sheet || anchorCol === undefined) return;
        const pixels = Math.max(21, Math.round(sheet.getColumnWidth(anchorCol) + deltaX));
        sendEdit({ kind: 'columnWidth', tab: sheet.getSheetId(), at: anchorCol, count: 1, pixels });
      },
    ],
  ]);
}
