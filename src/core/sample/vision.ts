/** Where the sample company stands: Kettlewright, software for firms that repair kitchen machines and cold rooms. */
import { sampleTable } from './sample-table';

export const sampleVision = sampleTable(
  ['aspect', 'statement', 'owner', 'source', 'sourceDate'],
  `
    Vision | No kitchen loses an evening because a machine is down. | Marta Kowalczyk | Founders' letter | {ago 310}
    Mission | Kettlewright gives repair firms of 20 to 200 technicians the calm of a firm ten times their size. | Marta Kowalczyk | Founders' letter | {ago 310}
    Market | Firms that service commercial kitchens and cold rooms in Germany and Austria; the Netherlands next. | Denise Okafor | Market review, example.com/market-review | {ago 150}
    Positioning | The planning board that knows the machine, and not only the address. | Bianca Moretti | Messaging workshop, page 3 | {ago 95}
    How we win | We work where there is no signal, and we know which part each machine eats. | Marta Kowalczyk | Messaging workshop, page 4 | {ago 95}
    Resource allocation | 70 % of effort on what customers use today, 20 % on larger firms, 10 % on bets. | Henrik Aalto | Board plan, slide 15 | {ago 62}
    Not doing | No plumbing, no heating, and no marketplace for freelance technicians. | Marta Kowalczyk | Board plan, slide 16 | {ago 62}
    `,
);
