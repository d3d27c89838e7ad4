/** Plans that customers did not ask for, or asked for long ago, or with one voice only. */
import { daysBetween } from '../../tables/day';
import { placeOf } from '../cell-facts';
import { backedItems } from '../evidence-behind';
import { isMeantBy } from '../mistyped';
import { count, plain, quote } from '../wording';
import { oneVoice } from '../voices';
import type { Rule } from '../rule';

export const noEvidence: Rule = {
  id: 'G43',
  name: 'No customer evidence',
  family: 'Customers',
  level: 3,
  why: 'We may build what nobody needs, and learn it after the launch.',
  // Evidence counts along links: where nobody says what the work is for, some is out of sight.
  needs: ['evidence.supports', 'workLinks'],
  find: (strategy) =>
    backedItems(strategy)
      .filter(({ item, signals }) => signals.length === 0 && !isMeantBy('evidence', item, strategy))
      // What stands alone on purpose, such as a legal duty, needs no customer to ask for it.
      .filter(({ item }) => item.table === 'initiatives' || item.row.standsAlone === undefined)
      .map(({ item }) => ({
        items: [item],
        gap: `No customer has told us that they need ${quote(item)}.`,
        saw:
          item.table === 'initiatives'
            ? 'No evidence names it.'
            : 'No evidence names it, its key results or its initiatives.',
        next: 'Link an interview, a theme of tickets, usage data or a test; if there is none, call it a bet.',
      })),
};

export const staleEvidence: Rule = {
  id: 'G45',
  name: 'Stale evidence',
  family: 'Customers',
  level: 2,
  why: 'Customers and rivals have moved on since then.',
  needs: ['evidence.supports', 'evidence.date'],
  settings: ['evidenceDays'],
  find: (strategy) =>
    backedItems(strategy).flatMap(({ item, signals }) => {
      const dated = signals.flatMap((signal) => (signal.row.date ? [{ signal, date: signal.row.date }] : []));
      const [first, ...others] = dated;
      // A signal without a date may be the newest.
      if (!first || dated.length < signals.length) return [];
      const newest = others.reduce((last, next) => (next.date > last.date ? next : last), first);
      const { evidenceDays } = strategy.settings;
      if (daysBetween(newest.date, strategy.today) <= evidenceDays) return [];
      return [
        {
          items: [item],
          place: placeOf(strategy, newest.signal, 'date'),
          gap: `What customers told us about ${quote(item)} is old.`,
          saw: `The newest of ${count(signals.length, 'signal')} is dated ${newest.date}; the setting allows ${plain(evidenceDays)} days.`,
          next: 'Talk to two or three customers again, and add what you hear.',
        },
      ];
    }),
};

export const oneVoiceEvidence: Rule = {
  id: 'G46',
  name: 'One-voice evidence',
  family: 'Customers',
  level: 2,
  why: 'One customer is not the market; others may need something else.',
  needs: ['evidence.supports', ['evidence.customer', 'evidence.source']],
  settings: ['evidenceVoices'],
  find: (strategy) =>
    backedItems(strategy).flatMap(({ item, signals }) => {
      const voice = oneVoice(signals, strategy.settings.evidenceVoices);
      if (voice === undefined) return [];
      return [
        {
          items: [item],
          gap: `All evidence for ${quote(item)} comes from ${quote(voice)}.`,
          saw: `None of its ${signals.length} signals comes from anybody else.`,
          next: 'Ask two customers of another kind the same question.',
        },
      ];
    }),
};
