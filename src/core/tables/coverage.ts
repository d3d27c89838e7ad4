/** One row a company objective: how well it is served. */
import { number, share, text } from './kinds';
import { table } from './table';

export const coverage = table({
  name: 'Coverage',
  purpose: 'One row a company objective: weight, coverage, links, effort, open gaps, what people said.',
  kind: 'result',
  alsoCalled: [],
  identity: 'id',
  colours: [
    { column: 'coverage', when: { below: 0.5 }, background: '#fce8b2' },
    { column: 'investment', when: { below: 0.5 }, background: '#fce8b2' },
    { column: 'consent', when: { text: 'Paused' }, background: '#fad2cf' },
  ],
  columns: () => ({
    id: text('ID', 'The company objective.', { filledIn: true, width: 130 }),
    objective: text('Company objective', 'As the plan words it.', { filledIn: true, width: 280 }),
    weight: share('Weight', 'Its share of all weights.', { filledIn: true, width: 80 }),
    coverage: share(
      'Coverage',
      'How well linked work covers it: 0 % not at all, towards 100 % with each link.',
      {
        filledIn: true,
        width: 80,
      },
    ),
    coverageBar: text('Coverage bar', 'The coverage as a picture.', {
      filledIn: true,
      width: 140,
      format: '',
    }),
    strong: number('Strong links', 'Contributions of 6 to 9.', {
      filledIn: true,
      format: '0',
      min: 0,
      width: 70,
    }),
    medium: number('Medium links', 'Contributions of 3 to 5.', {
      filledIn: true,
      format: '0',
      min: 0,
      width: 70,
    }),
    weak: number('Weak links', 'Contributions of 1 or 2.', {
      filledIn: true,
      format: '0',
      min: 0,
      width: 70,
    }),
    against: number('Works against', 'Contributions below zero.', {
      filledIn: true,
      format: '0',
      min: 0,
      width: 70,
    }),
    effortShare: share('Share of effort', 'The share of all effort that goes to it.', {
      filledIn: true,
      width: 80,
    }),
    effortBar: text('Weight and effort', 'What we say matters above what we spend.', {
      filledIn: true,
      width: 140,
      format: '',
    }),
    investment: number('Investment index', 'Share of effort divided by weight: 1 spends as it says.', {
      filledIn: true,
      format: '0.0',
      min: 0,
      width: 90,
    }),
    openGaps: number('Open gaps', 'Gaps on it and on what serves it that nobody has closed or accepted.', {
      filledIn: true,
      format: '0',
      min: 0,
      width: 70,
    }),
    netSupport: number(
      'Net support',
      'From -1 (objections) to 1 (champions); blank until people were asked.',
      { filledIn: true, format: '0.0', width: 80 },
    ),
    responseRate: share(
      'Response rate',
      'Answers out of the questions that were asked about it and about what serves it; blank until people were asked.',
      { filledIn: true, width: 80 },
    ),
    consent: text(
      'Consent',
      'Paused: somebody objects to it or to a part of it. Waiting: an answer is missing, or leaves it open. Adopted: nobody objects; in part where some of it was not asked about.',
      { filledIn: true, width: 110 },
    ),
    agreement: text(
      'Alignment age',
      'Current or Expired, with the day of the last support, of the part whose support is oldest.',
      { filledIn: true, width: 150 },
    ),
    answers: text('Answers', 'What net support, consent and age rest on.', { filledIn: true, width: 220 }),
  }),
});
