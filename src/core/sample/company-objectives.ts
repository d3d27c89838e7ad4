/** What the sample company wants to reach this year. One of the five has nobody behind it, one is new and thin. */
import { sampleTable } from './sample-table';

export const sampleCompanyObjectives = sampleTable(
  [
    'id',
    'objective',
    'theme',
    'metric',
    'baseline',
    'target',
    'weight',
    'owner',
    'source',
    'sourceDate',
    'status',
  ],
  `
    CO-1 | Firms that join us stay, and grow with us | Retention | Net revenue retention (%) | 98 | 108 | 35 | Saoirse Brennan | Board plan, slide 6 | {ago 62} | Active
    CO-2 | Win firms with 50 technicians and more | Growth | New yearly revenue (k€) | 1200 | 2100 | 25 | Denise Okafor | Market study by an outside firm | {ago 430} | Active
    CO-3 | Get paid faster, and help our customers get paid faster | Cash | Days from job done to money in | 41 | 28 | 10 | | Board plan, slide 9 | {ago 62} | Active
    CO-4 | Pass the security audit that hospitals and chains ask for | Trust | Open audit findings | 23 | 0 | 20 | Rolf Steinhauer | Audit report, example.com/audit | {ago 118} | Active
    CO-5 | Take our first twenty customers in the Netherlands | Growth | Dutch customers | 0 | 20 | 10 | Marta Kowalczyk | | | Active
    `,
);
