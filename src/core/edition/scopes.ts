/** What Google is asked for, and why: the manifest, the first-run screen and the documents say it from here. */
import type { Edition } from './edition';

/** One permission. */
export interface Scope {
  /** As the manifest names it, without the address in front. */
  readonly name: string;
  readonly editions: readonly Edition[];
  /** How Google words it on its screen, near enough to be recognised. */
  readonly google: string;
  /** What for, to a person who has never heard of scopes. */
  readonly why: string;
  /** What goes on working where it is refused; it goes on a sentence. */
  readonly without: string;
  /** The calls that need it, as `Class.method`: a test holds that they are made, and that no other call needs more. */
  readonly calls: readonly string[];
}

const SCOPE_START = 'https://www.googleapis.com/auth/';
const BOTH: readonly Edition[] = ['full', 'mail-only'];

const SCOPES: readonly Scope[] = [
  {
    name: 'spreadsheets',
    editions: ['full'],
    google: 'See, edit, create and delete all your Google Sheets spreadsheets',
    why: 'To read your plan and to write the results. Throughline opens this one file and no other. The page on which people answer needs it: nobody has the file open there, and Google has no smaller permission for opening it.',
    without: 'nothing works.',
    calls: ['SpreadsheetApp.getActiveSpreadsheet', 'SpreadsheetApp.openById'],
  },
  {
    name: 'spreadsheets.currentonly',
    editions: ['mail-only'],
    google: 'View and manage spreadsheets that this application has been installed in',
    why: 'To read your plan and to write the results, in this one file.',
    without: 'nothing works.',
    calls: ['SpreadsheetApp.getActiveSpreadsheet'],
  },
  {
    name: 'script.container.ui',
    editions: BOTH,
    google: 'Display and run third-party web content in prompts and sidebars inside Google applications',
    why: 'To show the sidebar, and messages and windows over the sheet.',
    without: 'the menu still checks the plan, and formulas go on working.',
    calls: ['Ui.alert', 'Ui.showSidebar', 'Ui.showModalDialog'],
  },
  {
    name: 'script.send_mail',
    editions: BOTH,
    google: 'Send email as you',
    why: 'To send the review requests that you have looked at and pressed Send for, and reminders to people who have not answered. Throughline cannot read your mail.',
    without: 'checks, formulas and every screen go on working, and no mail leaves.',
    calls: ['MailApp.sendEmail', 'MailApp.getRemainingDailyQuota'],
  },
  {
    name: 'script.scriptapp',
    editions: BOTH,
    google: 'Allow this application to run when you are not present',
    why: 'To remind people in the morning while the file is closed, and to send on the next day what Google did not let leave today.',
    without: 'reminders do not go out by themselves. All else goes on working.',
    calls: ['ScriptApp.newTrigger', 'ScriptApp.getProjectTriggers', 'ScriptApp.deleteTrigger'],
  },
  {
    name: 'userinfo.email',
    editions: BOTH,
    google: 'See your primary Google Account email address',
    why: 'To send a trial mail to you and to nobody else, and to note who asked, so that replies reach that person.',
    without: 'you cannot send a trial mail to yourself. All else goes on working.',
    calls: ['Session.getActiveUser', 'Session.getEffectiveUser'],
  },
];

export function scopesOf(edition: Edition): readonly Scope[] {
  return SCOPES.filter(({ editions }) => editions.includes(edition));
}

/** As the manifest wants it. */
export function scopeAddress({ name }: Scope): string {
  return `${SCOPE_START}${name}`;
}
