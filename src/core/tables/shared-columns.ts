/** Columns that several tables have, with the words that people use for them. */
import { day, number, share, text } from './kinds';

export const owner = (help = 'One person, by name or e-mail.') =>
  text('Owner', help, {
    width: 140,
    synonyms: ['dri', 'lead', 'responsible', 'accountable', 'champion', 'pm', 'assignee', 'product manager'],
  });

export const updated = (help: string) =>
  day('Updated', help, { synonyms: ['last update', 'last updated', 'last modified', 'updated on', 'as of'] });

export const source = (help: string) =>
  text('Source', help, { width: 220, synonyms: ['document', 'link', 'where from', 'reference'] });

export const sourceDate = () =>
  day('Source date', 'When the source was published.', {
    synonyms: ['date of source', 'published', 'dated'],
  });

export const baseline = () =>
  number('Baseline', 'The number where you started.', {
    synonyms: ['start', 'starting value', 'from', 'as-is', 'current at start', 'start value'],
  });

export const target = () =>
  number('Target', 'The number to reach.', {
    synonyms: ['goal value', 'to', 'to-be', 'target value', 'target metric value'],
  });

export const confidence = (help: string) =>
  share('Confidence', help, { synonyms: ['confidence level', 'how sure', 'likelihood'] });
