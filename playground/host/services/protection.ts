/** Protection: who may edit a range or a tab. It restricts nothing until somebody is taken off its list. */
import type { Reach } from '../model/area';
import type { Protection as Held } from '../model/protection';
import { Refusal } from '../model/refusal';
import { nextId } from '../model/workbook';
import type { Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';
import { valueOf } from './enums';
import { reachOf } from './ranges';
import { PROTECTION_TYPE } from './sheet-enums';
import { User, emailOf } from './user';

type Google = GoogleAppsScript.Spreadsheet.Protection;
type GoogleUser = GoogleAppsScript.Base.User;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class Protection
  extends RunObject
  implements
    Pick<
      Google,
      | 'addEditor'
      | 'addEditors'
      | 'canEdit'
      | 'getDescription'
      | 'getEditors'
      | 'getProtectionType'
      | 'getRange'
      | 'getUnprotectedRanges'
      | 'isWarningOnly'
      | 'remove'
      | 'removeEditor'
      | 'removeEditors'
      | 'setDescription'
      | 'setRange'
      | 'setUnprotectedRanges'
      | 'setWarningOnly'
    >
{
  readonly api = 'Protection';

  constructor(
    run: Run,
    readonly id: number,
  ) {
    super(run);
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return valueOf(PROTECTION_TYPE, heldBy(this).kind);
  }

  getRange(): GoogleRange {
    return this.run.make.range(heldBy(this).reach);
  }

  setRange(range: GoogleRange): Google {
    heldBy(this).reach = reachOf(range, 'SpreadsheetApp.Protection.setRange');
    return asGoogle(this);
  }

  getDescription(): string {
    return heldBy(this).description;
  }

  setDescription(description: string): Google {
    heldBy(this).description = description;
    return asGoogle(this);
  }

  isWarningOnly(): boolean {
    return heldBy(this).warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Google {
    heldBy(this).warningOnly = warningOnly;
    return asGoogle(this);
  }

  canEdit(): boolean {
    const { owner } = this.run.state.workbook;
    return this.run.user === owner || editorsOf(this).includes(this.run.user);
  }

  getEditors(): GoogleUser[] {
    return editorsOf(this).map((email) => asGoogle(new User(email)));
  }

  addEditor(user: string | GoogleUser): Google {
    return this.addEditors([user as string]);
  }

  addEditors(emails: string[]): Google {
    const held = heldBy(this);
    if (held.editors !== 'everyone') held.editors = [...new Set([...held.editors, ...emails.map(emailOf)])];
    return asGoogle(this);
  }

  removeEditor(user: string | GoogleUser): Google {
    return this.removeEditors([user]);
  }

  /** The owner, and whoever runs this, stay on the list, as in Sheets. */
  removeEditors(users: (string | GoogleUser)[]): Google {
    const gone = new Set(users.map(emailOf));
    const { owner } = this.run.state.workbook;
    heldBy(this).editors = editorsOf(this).filter(
      (email) => !gone.has(email) || email === owner || email === this.run.user,
    );
    return asGoogle(this);
  }

  getUnprotectedRanges(): GoogleRange[] {
    return heldBy(this).open.map((reach) => this.run.make.range(reach));
  }

  setUnprotectedRanges(ranges: GoogleRange[]): Google {
    heldBy(this).open = ranges.map((range) =>
      reachOf(range, 'SpreadsheetApp.Protection.setUnprotectedRanges'),
    );
    return asGoogle(this);
  }

  remove(): void {
    const { workbook } = this.run.state;
    workbook.protections = workbook.protections.filter(({ id }) => id !== this.id);
  }
}

function heldBy({ run, id }: Protection): Held {
  const held = run.state.workbook.protections.find((protection) => protection.id === id);
  if (!held) throw new Refusal('The protection was removed.');
  return held;
}

function editorsOf(protection: Protection): readonly string[] {
  const { editors } = heldBy(protection);
  return editors === 'everyone' ? protection.run.state.workbook.editors : editors;
}

/** A second protection of the same cells is a second one: they overlap. */
export function addProtection(run: Run, kind: Held['kind'], reach: Reach): Google {
  const { workbook } = run.state;
  const id = nextId(workbook);
  const held: Held = { id, kind, reach, description: '', warningOnly: false, editors: 'everyone', open: [] };
  workbook.protections = [...workbook.protections, held];
  return asGoogle(new Protection(run, id));
}
