/** The people behind a plan: who is missing, whom we have not talked to, whose backing the plan still needs. */
import { roleOf, type Role } from '../../emails/roles';
import { engagementGap } from '../../methods/engagement-gap';
import { powerInterest, type Quadrant } from '../../methods/power-interest';
import { dayOfMoment } from '../../reviews/moment';
import type { SettingKey } from '../../settings/definitions';
import type { Stakeholder, Strategy } from '../../strategy/strategy';
import { daysBetween, type Day } from '../../tables/day';
import { placeOf } from '../cell-facts';
import { hasHighPower } from '../people';
import type { Finding, Rule } from '../rule';
import { count, list, plain } from '../wording';

const MOVES: Readonly<Record<Quadrant, string>> = {
  'Manage closely': 'Talk in person, and ask what would have to be true for them to stand behind it.',
  'Keep satisfied': 'Show in five minutes what it does for their goals, and ask what worries them.',
  'Keep informed': 'Send them what changed for their area, and invite one question.',
  Monitor: 'Ask once what they would need; leave it there if little comes back.',
};

export const engagementShort: Rule = {
  id: 'G55',
  name: 'More backing needed',
  family: 'People',
  level: 3,
  why: 'Without their backing the work slows down where nobody looks.',
  needs: ['stakeholders.currentEngagement', 'stakeholders.desiredEngagement'],
  settings: ['engagementSteps'],
  find: (strategy) =>
    strategy.stakeholders.flatMap((who): readonly Finding[] => {
      const { currentEngagement: current, desiredEngagement: desired, power, interest } = who.row;
      const steps = current && desired ? engagementGap(current, desired) : 0;
      const isFar = steps >= strategy.settings.engagementSteps;
      const isAgainst = current === 'Resistant' && hasHighPower(who) && desired !== 'Resistant';
      if (!isFar && !isAgainst) return [];
      const quadrant =
        power === undefined || interest === undefined ? undefined : powerInterest(power, interest);
      const columns = 'On the list of stakeholders, where this person stands and where we hope to see them';
      return [
        {
          items: [who],
          place: placeOf(strategy, who, 'currentEngagement'),
          gap: `The plan needs more backing from ${who.name} than it has today.`,
          saw: isFar ? `${columns} are ${count(steps, 'step')} apart.` : `${columns} differ.`,
          next: MOVES[quadrant ?? 'Manage closely'],
        },
      ];
    }),
};

const CADENCE: Readonly<Record<Quadrant, SettingKey & `contact${string}`>> = {
  'Manage closely': 'contactClose',
  'Keep satisfied': 'contactSatisfied',
  'Keep informed': 'contactInformed',
  Monitor: 'contactMonitor',
};

export const contactOverdue: Rule = {
  id: 'G56',
  name: 'Contact overdue',
  family: 'People',
  level: 2,
  why: 'Who has not heard from us for long learns of changes from others.',
  needs: ['stakeholders.lastContact', 'stakeholders.power', 'stakeholders.interest'],
  settings: ['contactClose', 'contactSatisfied', 'contactInformed', 'contactMonitor'],
  find: (strategy) =>
    strategy.stakeholders.flatMap((who): readonly Finding[] => {
      const { power, interest, paused } = who.row;
      const last = lastContact(who, strategy);
      // Somebody who wants no messages is left in peace.
      if (power === undefined || interest === undefined || last === undefined || paused === 'Yes') return [];
      const allowed = strategy.settings[CADENCE[powerInterest(power, interest)]];
      if (daysBetween(last, strategy.today) <= allowed) return [];
      return [
        {
          items: [who],
          place: placeOf(strategy, who, 'lastContact'),
          gap: `It is time to talk to ${who.name} again.`,
          saw: `The last contact was on ${last}; the setting allows ${plain(allowed)} days.`,
          next: 'Talk for ten minutes, and note the day under Last contact.',
        },
      ];
    }),
};

/** An answer is a contact too. */
function lastContact(who: Stakeholder, { says }: Strategy): Day | undefined {
  const answers = says.flatMap((say) =>
    say.who === who && say.heard ? [dayOfMoment(say.heard.answer.at)] : [],
  );
  const all = [...answers, ...(who.row.lastContact ? [who.row.lastContact] : [])].sort();
  return all[all.length - 1];
}

const FUNCTIONS: readonly (readonly [Role, string])[] = [
  ['sales', 'sales'],
  ['marketing', 'marketing'],
  ['customers', 'customer success or support'],
  ['engineering', 'engineering'],
  ['finance', 'finance'],
  ['executive', 'the executives'],
];

export const functionMissing: Rule = {
  id: 'G59',
  name: 'Function missing',
  family: 'People',
  level: 2,
  why: 'Whole parts of the company hear of the plan when it is done.',
  needs: ['stakeholders.function'],
  find: (strategy) => {
    const [first] = strategy.stakeholders;
    const present = new Set<Role>(strategy.stakeholders.map(({ row }) => roleOf(row.function)));
    const missing = FUNCTIONS.filter(([role]) => !present.has(role)).map(([, words]) => words);
    if (!first || missing.length === 0) return [];
    const { column, ...place } = placeOf(strategy, first, 'function');
    const headingRow = strategy.tables.stakeholders?.found.headingRow ?? 0;
    return [
      {
        items: [],
        place: { ...place, column, row: headingRow + 1 },
        gap: `Nobody from ${missing.length > 4 ? missing.join(', ') : list(missing)} is among the stakeholders.`,
        saw: `Functions are given for ${count(filled(strategy), 'person', 'people')}.`,
        next: 'Ask who there would notice first if this went wrong, and add that person.',
      },
    ];
  },
};

function filled({ stakeholders }: Strategy): number {
  return stakeholders.filter(({ row }) => row.function !== undefined).length;
}
