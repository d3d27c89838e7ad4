/** Which of Univer's commands may run. The host cannot take the others, so their keys and gestures do nothing. */
import { CommandType, CustomCommandExecutionError, ICommandService, type Injector } from '@univerjs/core';

/** Moving about, selecting, and the commands that end in typed values. */
const ALLOWED_COMMANDS: ReadonlySet<string> = new Set([
  'formula.command.insert-function',
  'sheet.command.auto-clear-content',
  'sheet.command.auto-fill',
  'sheet.command.change-zoom-ratio',
  'sheet.command.clear-selection-content',
  'sheet.command.copy',
  'sheet.command.copy-down',
  'sheet.command.copy-right',
  'sheet.command.cut',
  'sheet.command.expand-selection',
  'sheet.command.move-range',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.paste',
  'sheet.command.paste-by-short-key',
  'sheet.command.paste-formula',
  'sheet.command.paste-value',
  'sheet.command.scroll-to-cell',
  'sheet.command.scroll-view',
  'sheet.command.scroll-view-reset',
  'sheet.command.select-all',
  'sheet.command.select-range',
  'sheet.command.set-range-values',
  'sheet.command.set-scroll-relative',
  'sheet.command.set-worksheet-activate',
  'sheet.command.set-zoom-ratio',
  'sheet.command.toggle-cell-checkbox',
  'univer.command.copy',
  'univer.command.cut',
  'univer.command.paste',
]);

/** The cell editor is a small document: it may type and move, but cells have no rich text. */
const EDITOR_COMMAND = /^doc\.(command|operation)[.-]/;
const RICH_TEXT =
  /inline-format|align|list|table|heading|header|horizontal-line|custom-block|title|named-style|page-setup|switch-mode/;

/** Panels and dialogs of Univer that change what the host does not hold. */
const REFUSED_OPERATIONS: ReadonlySet<string> = new Set([
  'data-validation.operation.open-validation-panel',
  'data-validation.operation.toggle-validation-panel',
  'formula-ui.operation.more-functions',
  'sheet-permission.operation.openDialog',
  'sheet-permission.operation.openPanel',
  'sheet.operation.rename-sheet',
  'sheet.operation.set-format-painter',
]);

/** Commands that we answer ourselves, by id, with the parameters that Univer gave; false lets Univer go on. */
export type Replacements = ReadonlyMap<string, (params: unknown) => boolean>;

/** Stops what is not allowed before it runs, and hands the replaced commands to us. */
export function guardCommands(injector: Injector, replacements: Replacements): void {
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    const replaced = replacements.get(command.id)?.(command.params) ?? false;
    if (replaced || !isAllowed(command.id, command.type ?? CommandType.COMMAND)) {
      // Univer's own way to end a command without an error message.
      throw new CustomCommandExecutionError(`${command.id} is not run by this grid`);
    }
  });
}

function isAllowed(id: string, type: CommandType): boolean {
  if (type === CommandType.MUTATION) return true;
  if (type === CommandType.OPERATION) return !REFUSED_OPERATIONS.has(id);
  if (EDITOR_COMMAND.test(id)) return !RICH_TEXT.test(id);
  return ALLOWED_COMMANDS.has(id);
}
