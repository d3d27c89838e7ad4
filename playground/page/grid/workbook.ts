/** The one workbook in Univer, and the way to change it as the host says. */
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from '@univerjs/core';

/** Univer's id of the workbook. */
export const WORKBOOK = 'workbook';

export function workbookOf(injector: Injector): Workbook | null {
  return (
    injector.get(IUniverInstanceService).getUnit<Workbook>(WORKBOOK, UniverInstanceType.UNIVER_SHEET) ?? null
  );
}

/** Marks what came from the host, so that it is not sent back as an edit and not put on Univer's undo list. */
const FROM_SERVER = { fromServer: true, onlyLocal: true };

/** @param id of a Univer mutation or operation */
export function run(injector: Injector, id: string, params: object): void {
  injector.get(ICommandService).syncExecuteCommand(id, { unitId: WORKBOOK, ...params }, FROM_SERVER);
}
