/** What we do. */
import { horizon, lever, status } from './initiative-choices';
import { day, id, number, reference, text } from './kinds';
import { confidence, owner, updated } from './shared-columns';
import { table } from './table';
import { words } from './words';

export const initiatives = table({
  name: 'Initiatives',
  purpose: 'What we do: projects, bets, epics and other work that takes effort.',
  kind: 'plan',
  prefix: 'IN',
  namedRange: 'Initiatives',
  alsoCalled: words('roadmap, projects, epics, bets, backlog, programs, features'),
  identity: 'initiative',
  columns: () => ({
    id: id('IN'),
    initiative: text('Initiative', 'What we do, in a few words: Search in invoices.', {
      width: 320,
      synonyms: words(
        'project, epic, bet, feature, roadmap item, program, programme, solution, task, work',
        'action, activity, deliverable, workstream, work package, idea, opportunity',
        'experiment, milestone, tactic, measure, project name, what we do, what will we do',
        'what we will do, programme of work, key activity, play, epic name, feature name',
        'theme of work',
      ),
    }),
    productObjective: reference(
      'Product objective',
      'The objective that it serves, by ID or name, such as PO-1. Several: PO-1, PO-3.',
      {
        width: 160,
        offers: 'productObjectives',
        pointsTo: ['productObjectives', 'companyObjectives', 'initiatives'],
        synonyms: words(
          'objective, supports, goal, parent, aligned to, contributes to, linked goal, okr',
          'product goal, team objective, key result, kr, supports objective, linked objective',
          'linked to, objective it serves, serves, outcome, strategic objective',
          'company objective, strategic theme, theme, pillar, why, aligned with, aligns to',
          'rolls up to, related okr',
        ),
      },
    ),
    segment: text('Segment', 'Which customers it is for, such as Small shops.', {
      synonyms: words(
        'customer segment, audience, persona, for whom, who is it for, who benefits',
        'target group, target segment, target customer, target audience, users, customers',
        'user group, market',
      ),
    }),
    lever: lever(),
    horizon: horizon(),
    effort: number(
      'Effort (person-weeks)',
      'The work left or planned, in person-weeks: 2 people for 3 weeks are 6.',
      {
        min: 0,
        synonyms: words(
          'effort, cost, person-months, person-days, days, size, story points, budget, estimate',
          'person-weeks, weeks, weeks of work, effort estimate, capacity, engineering weeks',
          'team weeks, people weeks, job size, how much work, mandays, man-days, t-shirt size',
        ),
      },
    ),
    reach: number(
      'Reach',
      'How many customers it reaches in a quarter, such as 500. Take the same period in each row.',
      { min: 0 },
    ),
    impact: number(
      'Impact',
      'How much it moves each of them: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal.',
      { min: 0 },
    ),
    confidence: confidence('How sure you are of reach and impact, such as 80 %.'),
    value: number(
      'Value',
      'The money that it is worth in a year, such as 120000. Take the same currency in each row.',
      {
        synonyms: words(
          'business value, benefit value, annual value, expected value, expected benefit',
          'benefit, revenue impact, money per year, business benefit',
        ),
      },
    ),
    dependsOn: reference(
      'Depends on',
      'Teams or initiatives that must deliver first, such as IN-2, Security team.',
      {
        pointsTo: ['initiatives'],
        orOther: true,
        width: 160,
        synonyms: words(
          'dependency, dependencies, blocked by, waiting for, needs, prerequisite',
          'prerequisites, requires',
        ),
      },
    ),
    risk: text('Risk', 'What could stop it: The partner is late with the interface.', {
      width: 200,
      synonyms: ['risks'],
    }),
    start: day('Start', 'The first day of work: 2026-01-12 or Q1 2026.', {
      edge: 'from',
      synonyms: words('start date, begins, from, planned start, begin, kickoff, start month, start week'),
    }),
    end: day('End', 'The day by which it is in use: 2026-03-31 or Q1 2026.', {
      synonyms: words(
        'end date, due, deadline, delivery, launch, target date, finish, to, eta',
        'release date, go live, go-live, ship date, delivery date, completion, planned end',
        'by when, when, until, end month, launch date, target quarter',
      ),
    }),
    owner: owner(),
    status: status(),
    updated: updated('The day on which somebody last looked at this row.'),
  }),
});
