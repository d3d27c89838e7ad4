/** Texts that begin with a verb: the verb tells, together with what it is about. */
import { framed, helps, makes } from './frames';
import type { Judged, Said } from './judged';
import { isPast, lemmasOf } from './lemmas';
import { isNumber, phraseAt, type Phrase } from './phrase';
import { PHRASAL } from './verb-lists';
import { wordList } from '../../word-list';

/** Levels that may also be a milestone: reach the beta, pass the audit. */
const MILESTONES = /^(?:reach|achiev|attain|hit|becom|gain|earn|pass|meet)/;
/** Verbs at the end of which a thing is there; others only keep us busy. */
const SHIPS =
  /^(?:launch|ship|buil|releas|deploy|roll|introduc|deliver|implement|creat|add|publish|develop|design|complet|migrat|replac|rewrit|integrat|upgrad|install|produc|provid)/;
const STAYS = /^(?:maintain|keep|kept|sustain|preserv|remain|stay|protect|safeguard)/;
const MORE = /^(?:increas|grow|rais|doubl|tripl|quadrupl|boost|multipl)/;
/** What is taken away: errors are a result, a server is work. */
const LESS = /^(?:eliminat|end|stop|exit|drop|cut|remov)/;
/** Verbs of change that often stand before a noun of their own: free trial, exit interview. */
const NOUNISH = /^(?:free|exit|save|slow|win|fall|end|limit|rise|reach|cap)$/;
/** Nouns so wide that nothing follows from bettering them. */
const isWide = wordList(
  'experience process way thing product offering service operation communication culture ux ui area aspect approach practice workflow life world everything it ' +
    'onboarding system planning',
);

/** @returns undefined where the first word is no verb */
export function verbFirst(said: Said): Judged | undefined {
  const { tokens, has, hasLevel } = said;
  // "Set-up" and "roll-out" as verbs.
  const verb = (tokens[0]?.word ?? '').replace(/-(?:up|out|off|down|over|in)$/, '');
  const phrasal = lemmasOf(verb)
    .map((form) => PHRASAL[`${form} ${tokens[1]?.word ?? ''}`])
    .find(Boolean);
  if (phrasal === 'delivery') return { class: 'Output', kind: 'activity', words: 2 };
  if (phrasal === 'change') return { class: 'Outcome', kind: 'outcome', words: 2 };
  // "Improved tracking rules written" tells of rules.
  const isAdjective =
    isPast(verb) && tokens.some(({ word }, i) => i > 1 && isPast(word) && has('delivery', word));
  if (isAdjective || isPlural(verb) || (!STAYS.test(verb) && isLedByMeasure(said))) return undefined;
  const object = phraseAt(tokens, 1, has);
  const isMade = object.nature === 'thing' || object.nature === 'work';
  if (/^(?:enabl|allow|help|let|empower|equip|encourag)/.test(verb)) return helps(said, object);
  if (/^(?:support|assist)/.test(verb) && object.nature === 'actor' && tokens[object.to]?.word === 'to') {
    return helps(said, object);
  }
  if (/^(?:mak|made)/.test(verb)) return makes(said, object);
  if (/^(?:establish|position)/.test(verb) && /\bas\b/i.test(said.text)) {
    return { class: 'Outcome', kind: 'outcome', words: object.to };
  }
  if (has('frames', verb)) return framed(said);
  if (has('yields', verb) && isResult(object, said, verb)) {
    return { class: 'Outcome', kind: 'outcome', words: object.to };
  }
  if (has('change', verb)) return changes(said, object, isMade, verb);
  if (has('better', verb)) return betters(said, object);
  if (has('tending', verb)) {
    const isBetter = hasLevel || !(isMade || object.nature === 'unknown');
    return isBetter
      ? { class: 'Outcome', kind: hasLevel ? 'outcome' : 'vague', words: object.to }
      : { class: 'Output', kind: 'activity', words: 1 };
  }
  if (has('delivery', verb)) {
    const ships = SHIPS.test(verb) && object.nature !== 'work';
    return { class: 'Output', kind: object.counted ? 'counted' : ships ? 'delivery' : 'activity', words: 1 };
  }
  return undefined;
}

/** "Reports for the board": a noun. But "Address" and "Reduces" are none. */
function isPlural(word: string): boolean {
  return /[^s]s$/.test(word) && !/^(?:increases|reduces|improves|focus)$/.test(word);
}

/** "Support tickets below 50", "Win rate above 30 %": the first word belongs to a measure. */
function isLedByMeasure({ tokens, has }: Said): boolean {
  const { to, nature } = phraseAt(tokens, 0, has);
  if (nature !== 'measure' || to < 2) return false;
  const [next = '', after = ''] = [tokens[to]?.word, tokens[to + 1]?.word];
  const moves = has('change', next);
  const isSaid = /^(?:is|are|up|down)$/.test(next);
  if (!moves && !isSaid && !/^(?:below|under|above|over|at|[<>≤≥=:])$/.test(next)) return false;
  return moves || isSaid || /\d|^[€$£¥]$|^(?:least|most)$/.test(after) || isNumber(after);
}

/** Whether what is delivered, closed or won is a result of its own: 20 % growth, 30 deals. */
function isResult({ nature, counted, share, head }: Phrase, { hasLevel }: Said, verb: string): boolean {
  if (nature === 'measure' || nature === 'change') return hasLevel || counted || verb === 'drive';
  if (!counted && !share) return false;
  if (/^(?:contract|agreement|account|logo|customer)s?$/.test(head)) {
    return /^(?:clos|sign|land|win|won|secur)/.test(verb);
  }
  return (
    nature === 'actor' && /^(?:clos|sign|land|attract|get|win|won|convert|retain|secur|generat)/.test(verb)
  );
}

function changes({ hasLevel, tokens }: Said, object: Phrase, isMade: boolean, verb: string): Judged {
  const words = Math.max(1, object.to);
  const work = (kind: Judged['kind']): Judged => ({ class: 'Output', kind, words });
  if (NOUNISH.test(verb) && isMade && object.from === 1) return work('delivery');
  if (isMade && !hasLevel) {
    if (STAYS.test(verb)) return work('activity');
    if (MILESTONES.test(verb)) return work('delivery');
    if (MORE.test(verb)) return work('counted');
    if (LESS.test(verb)) return work('delivery');
  }
  if (MORE.test(verb) && /^(?:team|headcount)$/.test(object.head) && tokens.length > 2) {
    return work('counted');
  }
  return { class: 'Outcome', kind: STAYS.test(verb) ? 'maintenance' : 'outcome', words: 1 };
}

function betters({ hasLevel, tokens }: Said, object: Phrase): Judged {
  const words = Math.max(object.to, 1);
  if (hasLevel || object.counted) return { class: 'Outcome', kind: 'outcome', words };
  if (isSoft(object)) {
    // "Improve the experience" says nothing; "improve the planning processes of finance" at least says where.
    const isBare = object.to - object.from <= 2 && object.to >= tokens.length - 1;
    return { class: isBare ? 'Unclear' : 'Outcome', kind: 'vague', words };
  }
  if (object.nature === 'thing' || object.nature === 'work') {
    return { class: 'Output', kind: 'activity', words };
  }
  return { class: 'Outcome', kind: 'vague', words };
}

function isSoft({ head, from, to }: Phrase): boolean {
  return to <= from || isWide(head) || isWide(head.replace(/(?:s|es)$/, ''));
}
