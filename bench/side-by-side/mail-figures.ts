/** A mail merge as it is usually written, which marks its rows after the loop, and our send: what each does twice when it dies and is run again. */
import type { Host } from '../../playground/host/host';
import { openHost } from '../../playground/host/open-host';
import { draftsFor, mailsByAddress, openWithPlan, press } from '../../tests/journeys/reviews';
import { liveSeconds } from '../call-kinds';
import { figure, type Row, type Section } from '../figure';

const PEOPLE = 20;
/** Each of the two is killed at each of these mails in turn, and then run again. */
const DEATHS = [1, 5, 10, 15, 20];

export function mailFigures(): Section {
  return {
    title: 'Side by side: mails',
    says: `${PEOPLE} people get one mail each. The execution is killed just after it has handed mail ${DEATHS.join(', ')} to Google, a fresh file each time, and is then run again. Sending through a log costs calls, and is what makes a second run harmless.`,
    columns: [
      'way',
      'calls for a mail',
      'at Google',
      'mails that came twice',
      'people that got none',
      'said to be unsure',
    ],
    rows: [merge(), ours()],
  };
}

interface Way {
  readonly name: string;
  readonly open: () => Host;
  readonly send: (host: Host) => unknown;
  /** The call after a mail has left. */
  readonly unsure: (host: Host) => number;
}

function rowOf({ name, open, send, unsure }: Way): Row {
  const whole = open();
  send(whole);
  const execution = whole.log.at(-1);
  if (!execution) throw new Error('Nothing ran.');
  const counts = DEATHS.map((mail) => {
    const host = open();
    let sent = 0;
    // One call behind the mail: it has left, and nothing that follows has happened.
    host.failAt(({ name: call }) => {
      const dies = sent === mail;
      if (call === 'MailApp.sendEmail') sent++;
      return dies;
    });
    try {
      send(host);
    } catch {
      // It was killed.
    }
    send(host);
    const mails = Object.values(mailsByAddress(host));
    return {
      twice: mails.filter((many) => many > 1).length,
      none: PEOPLE - mails.length,
      unsure: unsure(host),
    };
  });
  const sum = (of: (one: (typeof counts)[number]) => number) =>
    figure(
      counts.reduce((all, one) => all + of(one), 0),
      'mails',
    );
  return {
    name,
    cells: [
      figure(Math.round(execution.calls / PEOPLE), 'calls'),
      figure(liveSeconds(execution), 's'),
      sum(({ twice }) => twice),
      sum(({ none }) => none),
      sum((one) => one.unsure),
    ],
  };
}

const MERGE = `function merge() {
  var tab = SpreadsheetApp.getActiveSheet();
  var range = tab.getDataRange(), rows = range.getValues();
  rows.forEach(function (row) {
    if (row[1] === 'sent') return;
    MailApp.sendEmail({ to: row[0], subject: 'Your view', body: 'Please tell us.' });
    row[1] = 'sent';
  });
  range.setValues(rows);
}`;

function merge(): Row {
  return rowOf({
    name: 'mail merge that marks its rows at the end',
    open: () => {
      const host = openHost({ bundle: { 'Code.js': MERGE } });
      const rows = Array.from({ length: PEOPLE }, (_, i) => [`p${i + 1}@example.com`, 'waits']);
      host.person.paste('Sheet1', 'A1', rows);
      return host;
    },
    send: (host) => host.run('merge'),
    unsure: () => 0,
  });
}

function ours(): Row {
  return rowOf({
    name: 'Throughline',
    open: () => {
      const host = openWithPlan(PEOPLE);
      press(host, 'queueMessages', draftsFor(PEOPLE));
      return host;
    },
    send: (host) => press(host, 'sendQueued'),
    unsure: (host) =>
      host
        .values('Reviews')
        .flat()
        .filter((cell) => cell === 'May have been sent').length,
  });
}
