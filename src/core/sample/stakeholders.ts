/** Who has a say at the sample company. The one who could stop an audit has hardly been spoken to. */
import { sampleTable } from './sample-table';

export const sampleStakeholders = sampleTable(
  [
    'name',
    'email',
    'function',
    'power',
    'interest',
    'currentEngagement',
    'desiredEngagement',
    'caresAbout',
    'lastContact',
    'paused',
  ],
  `
    Marta Kowalczyk | marta.kowalczyk@example.com | Executive | 5 | 5 | Leading | Leading | CO-1, CO-2, CO-5 | {ago 6}
    Henrik Aalto | henrik.aalto@example.com | Finance | 5 | 4 | Supportive | Supportive | CO-3, PO-11 | {ago 16}
    Denise Okafor | denise.okafor@example.com | Sales | 4 | 5 | Supportive | Leading | CO-2, PO-3 | {ago 9}
    Luc Verbruggen | luc.verbruggen@example.com | Engineering | 5 | 4 | Neutral | Supportive | PO-3, PO-5, PO-10 | {ago 12}
    Saoirse Brennan | saoirse.brennan@example.com | Customer Success | 3 | 5 | Supportive | Leading | CO-1, PO-1, PO-4 | {ago 4}
    Rolf Steinhauer | rolf.steinhauer@example.com | Security | 4 | 4 | Resistant | Supportive | CO-4 | {ago 97}
    Bianca Moretti | bianca.moretti@example.com | Marketing | 3 | 3 | Neutral | Supportive | CO-2, PO-8 | {ago 33}
    Tomasz Wieland | tomasz.wieland@example.com | Product | 3 | 5 | Leading | Leading | Dispatch | {ago 2}
    Ana Duarte | ana.duarte@example.com | Product | 3 | 5 | Supportive | Leading | Van | {ago 2}
    Joost Terpstra | joost.terpstra@example.com | Product | 3 | 4 | Neutral | Leading | Front Desk | {ago 8}
    Farah Siddiqui | farah.siddiqui@example.com | Product | 3 | 5 | Leading | Leading | Ledger | {ago 5}
    Mei-Ling Hsu | mei-ling.hsu@example.com | Design | 2 | 4 | Supportive | Supportive | PO-10, PO-6 | {ago 13}
    Owen Pritchard | owen.pritchard@example.com | Support | 2 | 5 | Supportive | Supportive | PO-1, PO-4, PO-5 | {ago 21}
    Carla Nunes | carla.nunes@example.com | Legal | 4 | 2 | Unaware | Neutral | PO-12, PO-8 | {ago 160}
    Gareth Bowen | gareth.bowen@example.com | Customer | 2 | 5 | Supportive | Supportive | PO-1, PO-2 | {ago 75} | Yes
    `,
);
