/** What to say of settings that each can be read and together mean nothing, or something other than they seem to. */
import { edition, type Edition } from '../edition/edition';
import { list } from '../gaps/wording';
import { HOLIDAYS_EXPECTED, readHolidays } from '../reviews/working-days';
import { shorten } from '../tables/problem';
import { webAppAddress } from '../reviews/web-app-address';
import type { SettingKey, Settings } from './definitions';
import { settingDefinitions } from './definitions';
import { settingText } from './setting-text';

export interface Concern {
  readonly keys: readonly SettingKey[];
  /** A problem leaves something unmeasured; a note only explains. */
  readonly kind: 'problem' | 'note';
  readonly text: string;
}

const SCORE = ['scoreCoverage', 'scoreTraceability', 'scoreInvestment'] as const;
const HORIZONS = ['horizonH1', 'horizonH2', 'horizonH3'] as const;

/** @param built which edition says it */
export function concernsOf(settings: Settings, built: Edition = edition): readonly Concern[] {
  return [
    ...proportions(settings, SCORE, {
      zero: 'All parts of the score are 0, so there is no alignment score. Give at least one part more than 0.',
      off: 'The parts of the score',
    }),
    ...proportions(settings, HORIZONS, {
      zero: 'The shares of all horizons are 0, so the balance over horizons is not looked at.',
      off: 'The shares of the horizons',
    }),
    ...inOrder(settings, 'confidenceLow', 'confidenceHigh'),
    ...inOrder(settings, 'underInvestment', 'overInvestment'),
    ...holidays(settings),
    ...answerPage(settings, built),
  ];
}

/** People would be written to on a day that somebody meant to keep free. */
function holidays(settings: Pick<Settings, 'holidays'>): readonly Concern[] {
  const { unreadable } = readHolidays(settings.holidays);
  if (unreadable.length === 0) return [];
  const named = list(unreadable.slice(0, 5).map((piece) => `“${shorten(piece, 40)}”`));
  const text = `These holidays cannot be read as days: ${named}. Expected ${HOLIDAYS_EXPECTED}.`;
  return [{ keys: ['holidays'], kind: 'problem', text }];
}

function answerPage({ answerPage: typed }: Pick<Settings, 'answerPage'>, built: Edition): readonly Concern[] {
  if (typed === undefined) return [];
  if (built === 'mail-only') {
    const text = 'This edition of Throughline has no page for answers, so e-mails ask for a reply.';
    return [{ keys: ['answerPage'], kind: 'note', text }];
  }
  if (webAppAddress(typed) !== undefined) return [];
  const text =
    'The address of the answer page cannot be used, so e-mails ask for a reply. Expected one such as https://script.google.com/macros/s/…/exec.';
  return [{ keys: ['answerPage'], kind: 'problem', text }];
}

type ShareKey = (typeof SCORE)[number] | (typeof HORIZONS)[number];

/** Only their proportions count, so a sum that is off does no harm, but the numbers may surprise. */
function proportions(
  settings: Settings,
  keys: readonly ShareKey[],
  words: { readonly zero: string; readonly off: string },
): readonly Concern[] {
  const total = keys.reduce((sum, key) => sum + settings[key], 0);
  if (total === 0) return [{ keys, kind: 'problem', text: words.zero }];
  if (Math.abs(total - 1) < 1e-6) return [];
  const real = keys
    .map((key) => inPercent(key, Math.round((1000 * settings[key]) / total) / 1000))
    .join(', ');
  const text = `${words.off} add up to ${inPercent(keys[0] ?? 'scoreCoverage', total)}. Only their proportions count: ${real}.`;
  return [{ keys, kind: 'note', text }];
}

function inPercent(key: ShareKey, share: number): string {
  return settingText(settingDefinitions()[key].column, share);
}

type OrderedKey = 'confidenceLow' | 'confidenceHigh' | 'underInvestment' | 'overInvestment';

function inOrder(settings: Settings, low: OrderedKey, high: OrderedKey): readonly Concern[] {
  if (settings[low] < settings[high]) return [];
  const [lower, upper] = [low, high].map((key) => settingDefinitions()[key].column.heading);
  const text = `“${lower}” is not below “${upper}”, so some numbers count as both.`;
  return [{ keys: [low, high], kind: 'problem', text }];
}
