/** What an execution may do: by the mode it runs in, and by the scopes of the manifest. */
import type { ApiObject } from '../services/api-object';
import type { AuthMode, Run } from './run';

const SCOPE_START = 'https://www.googleapis.com/auth/';

/** Calls that need a permission of the person; any one of the scopes will do. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  MailApp: ['script.send_mail'],
  'Ui.alert': ['script.container.ui'],
  'Ui.prompt': ['script.container.ui'],
  'Ui.showSidebar': ['script.container.ui'],
  'Ui.showModalDialog': ['script.container.ui'],
  'Ui.showModelessDialog': ['script.container.ui'],
  'ScriptApp.newTrigger': ['script.scriptapp'],
  'ScriptApp.getProjectTriggers': ['script.scriptapp'],
  'ScriptApp.deleteTrigger': ['script.scriptapp'],
  'Session.getActiveUser': ['userinfo.email'],
  'Session.getEffectiveUser': ['userinfo.email'],
  'SpreadsheetApp.openById': ['spreadsheets'],
  'SpreadsheetApp.getActive': ['spreadsheets.currentonly', 'spreadsheets'],
  'SpreadsheetApp.getActiveSpreadsheet': ['spreadsheets.currentonly', 'spreadsheets'],
  'SpreadsheetApp.getActiveSheet': ['spreadsheets.currentonly', 'spreadsheets'],
  'SpreadsheetApp.getActiveRange': ['spreadsheets.currentonly', 'spreadsheets'],
};

/** Needs of the workbook alone, which simple triggers and custom functions have met. */
const WORKBOOK_SCOPE = 'spreadsheets.currentonly';

/** Classes whose changes a custom function may not make. */
const DOCUMENT = new Set([
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'NamedRange',
  'Protection',
  'Filter',
  'DeveloperMetadata',
  'EmbeddedChart',
  'TextFinder',
]);
const READING =
  /^(get|is|has|can|find|offset|match|use|ignore|start|createTextFinder|createDeveloper|flush|new|open)/;
const NOT_FOR_CELLS = new Set(['Ui', 'ScriptApp', 'Menu']);

/** Google's sentence where the call is forbidden; undefined where it may go ahead. */
export function refusalOf(run: Run, object: ApiObject, method: string): string | undefined {
  const call = `${object.api}.${method}`;
  const scopes = SCOPES[call] ?? SCOPES[object.api];
  if (call === 'SpreadsheetApp.getUi') return run.kind === 'custom' ? noUi() : undefined;
  if (scopes && !hasAny(run, scopes)) {
    return lacking('Specified permissions are not sufficient to call', call, scopes);
  }
  if (scopes && !scopes.includes(WORKBOOK_SCOPE) && isRestricted(run.authMode, call)) {
    return lacking('You do not have permission to call', call, scopes);
  }
  if (run.authMode === 'NONE' && isClosed(call, object)) return `You do not have permission to call ${call}.`;
  if (run.kind === 'custom' && isChange(object, method)) {
    return `You do not have permission to call ${method}.`;
  }
  return undefined;
}

export function noUi(): string {
  return 'Cannot call SpreadsheetApp.getUi() from this context.';
}

function hasAny(run: Run, scopes: readonly string[]): boolean {
  const granted = run.state.bundle.scopes;
  return granted === undefined || scopes.some((scope) => granted.has(scope));
}

/** Simple triggers may ask the person, but open no page and use no service that needs a permission. */
function isRestricted(mode: AuthMode, call: string): boolean {
  return mode !== 'FULL' && !(mode === 'LIMITED' && (call === 'Ui.alert' || call === 'Ui.prompt'));
}

/** Before an add-on was switched on in a file, it sees neither the file nor its properties. */
function isClosed(call: string, object: ApiObject): boolean {
  return call.startsWith('SpreadsheetApp.getActive') || object.api === 'PropertiesService';
}

function isChange(object: ApiObject, method: string): boolean {
  return NOT_FOR_CELLS.has(object.api) || (DOCUMENT.has(object.api) && !READING.test(method));
}

function lacking(start: string, call: string, scopes: readonly string[]): string {
  const needed = scopes.map((scope) => SCOPE_START + scope).join(' || ');
  return `${start} ${call}. Required permissions: ${scopes.length > 1 ? `(${needed})` : needed}`;
}
