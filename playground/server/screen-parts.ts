/** The host's screen, mail, timers and log as the page shows them. */
import type { Execution as HostExecution } from '../host/run/execution';
import type { Mail as HostMail } from '../host/run/post-office';
import type { ButtonName, MenuEntry, ShownMenu } from '../host/run/screen';
import type { Schedule, Trigger } from '../host/run/triggers';
import type { Button, Execution, Mail, MenuItem, Timer } from '../protocol/workbook-view';

/** The log shows this many executions; the host keeps all of them until it stops. */
const SHOWN_EXECUTIONS = 200;

/** The add-on's own menus at the top; those made for Extensions together under that name, as in Sheets. */
export function menuItems(menus: readonly ShownMenu[]): MenuItem[] {
  const shown = menus.map(({ caption, entries, addon }) => ({
    addon,
    item: { label: caption, items: entries.map(menuItem) },
  }));
  const extensions = shown.filter(({ addon }) => addon).map(({ item }) => item);
  const own = shown.filter(({ addon }) => !addon).map(({ item }) => item);
  return extensions.length > 0 ? [...own, { label: 'Extensions', items: extensions }] : own;
}

function menuItem(entry: MenuEntry): MenuItem {
  if (entry.kind === 'separator') return { label: '', separator: true };
  if (entry.kind === 'menu') return { label: entry.caption, items: entry.entries.map(menuItem) };
  return { label: entry.caption, run: entry.functionName };
}

export function shownMail(mail: HostMail): Mail {
  return {
    id: String(mail.id),
    from: mail.name ? `${mail.name} <${mail.from}>` : mail.from,
    to: mail.to.join(', '),
    cc: mail.cc.join(', '),
    replyTo: mail.replyTo ?? '',
    subject: mail.subject,
    text: mail.body,
    sent: mail.sent,
    hasHtml: mail.htmlBody !== null,
  };
}

export function shownTimer(trigger: Trigger): Timer {
  const { uid, handler, schedule, event, due } = trigger;
  const when = schedule ? scheduleText(schedule) : EVENTS[event];
  const next = due === null ? '' : `, next ${new Date(due).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return { id: uid, run: handler, schedule: when + next };
}

const EVENTS: Readonly<Record<Trigger['event'], string>> = {
  CLOCK: 'At a time',
  ON_OPEN: 'When the workbook is opened',
  ON_EDIT: 'When a cell is edited',
  ON_CHANGE: 'When the workbook changes',
};

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function scheduleText(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'minutes':
      return every(schedule.every, 'minute');
    case 'hours':
      return every(schedule.every, 'hour');
    case 'days':
      return `${every(schedule.every, 'day')} at about ${schedule.hour}:00`;
    case 'weeks':
      return `${every(schedule.every, 'week')} on ${WEEKDAYS[schedule.weekday] ?? ''} at about ${schedule.hour}:00`;
    case 'month':
      return `On day ${schedule.day} of each month at about ${schedule.hour}:00`;
    case 'once':
      return 'Once';
  }
}

function every(count: number, noun: string): string {
  return count === 1 ? `Every ${noun}` : `Every ${count} ${noun}s`;
}

export function shownLog(log: readonly HostExecution[]): Execution[] {
  const first = Math.max(0, log.length - SHOWN_EXECUTIONS);
  return log.slice(first).map((execution, index) => ({
    id: String(first + index),
    name: execution.name,
    kind: execution.kind,
    started: execution.started,
    milliseconds: execution.milliseconds,
    calls: Object.entries(execution.callsByName).sort(([, one], [, other]) => other - one),
    totalCalls: execution.calls,
    error: execution.error ?? null,
    output: execution.console,
  }));
}

const BUTTONS: Readonly<Record<ButtonName, Button>> = {
  OK: 'ok',
  CANCEL: 'cancel',
  YES: 'yes',
  NO: 'no',
  CLOSE: 'close',
};

export function shownButton(button: ButtonName): Button {
  return BUTTONS[button];
}

export function hostButton(button: Button): ButtonName {
  return button.toUpperCase() as ButtonName;
}
