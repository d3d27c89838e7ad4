/** Columns that several tables have, with the words that people use for them. */
import { fromToAdvice, levelAdvice } from './advice';
import { day, number, share, text } from './kinds';
import { words } from './words';

export const owner = (help = 'One person, by name or e-mail, such as Ana Duarte.') =>
  text('Owner', help, {
    width: 140,
    synonyms: words(
      'dri, lead, responsible, accountable, champion, pm, assignee, product manager',
      'manager, who, sponsor, accountable person, person in charge, in charge, owned by',
      'led by, driver, executive sponsor, who owns it, who is responsible, whom to ask',
      'contact, product owner, project lead',
    ),
  });

export const updated = (help: string) =>
  day('Updated', help, {
    synonyms: words(
      'last update, last updated, last modified, updated on, as of, last reviewed',
      'reviewed on, last checked, checked on, last change, status date, reported on',
      'last refreshed, date updated',
    ),
  });

export const source = (help: string) =>
  text('Source', help, {
    width: 220,
    synonyms: words(
      'document, link, where from, reference, source document, origin, evidence, comes from',
      'taken from',
    ),
  });

export const sourceDate = () =>
  day('Source date', 'When the source was published.', {
    synonyms: ['date of source', 'published', 'dated'],
  });

export const baseline = () =>
  number('Baseline', 'The number where you started, in the unit of the metric: 40.', {
    advice: fromToAdvice,
    synonyms: words(
      'start, starting value, from, as-is, current at start, start value, starting point',
      'initial value, start of year, where we started, was, last year, previous',
    ),
  });

export const target = () =>
  number('Target', 'The number to reach, in the same unit as the baseline: 20.', {
    advice: fromToAdvice,
    synonyms: words(
      'goal value, to, to-be, target value, target metric value, goal, aim, commitment',
      'ambition, where we want to be, end value, should be, goal for the year',
      'year-end target',
    ),
  });

export const confidence = (help: string) =>
  share('Confidence', help, {
    advice: levelAdvice,
    synonyms: words(
      'confidence level, how sure, likelihood, confidence score, confidence in %',
      'how confident, probability, chance',
    ),
  });
