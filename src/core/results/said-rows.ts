/** What the Summary tells of what people said: all of it in one line, and item by item. */
import { count, list, percent } from '../gaps/wording';
import { supportOf } from '../reviews/support';
import { label } from '../strategy/item';
import type { Strategy } from '../strategy/strategy';
import { numberCell, type Cell } from '../tables/cell';
import { linkTo } from '../tables/formulas';
import { ageText, supportByItem, type ItemSupport } from './item-support';

export function supportCells(strategy: Strategy): readonly Cell[] {
  const { says, today, settings } = strategy;
  if (says.length === 0) return ['', 'Nobody has been asked yet.'];
  const { net, stances, asked, answered } = supportOf(says, today, settings.supportDays);
  const rate = `${answered} of ${count(asked, 'question')} answered (${percent(answered / asked)}); no answer is unknown, not support.`;
  if (net === undefined) return ['', `Nobody has taken a stand yet. ${rate}`];
  const basis = `From -1 to 1, out of ${count(stances, 'answer')}. ${rate}`;
  return [numberCell(net, 2), `${basis}${consentSentence(supportByItem(says, strategy))}`];
}

/** Of 3 items, 1 is paused by an objection and 2 wait for answers. Support has expired on 1. */
function consentSentence(items: readonly ItemSupport[]): string {
  const having = (wanted: ItemSupport['support']['consent']) =>
    items.filter(({ support }) => support.consent === wanted).length;
  const parts = [
    [having('Paused'), 'paused by an objection'],
    [having('Waiting'), 'waiting for answers'],
    [having('Adopted'), 'adopted'],
  ] as const;
  const known = parts.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`);
  const expired = items.filter(({ support }) => support.age?.expired).length;
  return ` Of ${count(items.length, 'item')}: ${list(known)}.${expired > 0 ? ` Support has expired on ${expired}.` : ''}`;
}

const SAID_SHOWN = 10;

/** Item by item what people said, with a blank row below. */
export function saidRows(strategy: Strategy): readonly (readonly Cell[])[] {
  const all = supportByItem(strategy.says, strategy);
  if (all.length === 0) return [];
  const more = all.length - SAID_SHOWN;
  return [
    ['Consent', 'Net support', 'What people said of it', 'Answers, and age of agreement'],
    ...all.slice(0, SAID_SHOWN).map(saidRow),
    ...(more > 0 ? [['', '', `${count(more, 'more item')}, on the Reviews tab.`]] : []),
    [],
  ];
}

function saidRow({ item, support }: ItemSupport): readonly Cell[] {
  const { consent = '', net, answered, asked } = support;
  const answers = `${answered} of ${asked} answered. ${ageText(support)}.`;
  return [consent, numberCell(net, 2), linkTo(item.place, label(item)), answers];
}
