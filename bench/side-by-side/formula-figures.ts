/** The alignment score by plain spreadsheet formulas (SUMPRODUCT, COUNTIFS, SUMIF), and by =ALIGNMENT_SCORE. */
import { openHost } from '../../playground/host/open-host';
import type { Host } from '../../playground/host/host';
import { figure, leastTime, type Section } from '../figure';
import { pastePlan } from '../made-up-plan';

const INITIATIVES = 1000;
const CALM = 2;

interface Lengths {
  readonly companies: number;
  readonly products: number;
}

export function formulaFigures(): Section {
  const hand = opened();
  const byHand = writeFormulas(hand);
  const ours = opened();
  const { companies, products } = lengthsOf(ours);
  ours.person.addTab('Score');
  ours.person.type(
    'Score',
    'A1',
    `=ALIGNMENT_SCORE('Company Objectives'!A1:H${companies + 1};'Product Objectives'!A1:G${products + 1};;Initiatives!A1:J${INITIATIVES + 1})`,
  );
  const both = [
    { name: `${byHand.cells} plain formulas`, host: hand, read: () => hand.value('By hand', byHand.score) },
    { name: '=ALIGNMENT_SCORE', host: ours, read: () => ours.value('Score', 'A1') },
  ];
  return {
    title: 'Side by side: the score by plain formulas',
    says: `${INITIATIVES.toLocaleString('en')} initiatives, one edit in the column of effort, and how long the local Sheets compute until the score is there again; a custom function has a trip to Google's servers besides, a second or so. Then ten initiatives say what they serve as people do ("PO-3 Change orders…"), and one effort is typed as "4 weeks": what the score says then, and what people are told.`,
    columns: [
      'way',
      'score',
      'after an edit',
      'references in words',
      'an effort in words',
      'what people are told',
    ],
    rows: both.map(({ name, host, read }) => {
      const score = read();
      let edit = 0;
      const time = leastTime(3, () => {
        host.person.type('Initiatives', 'E3', `${10 + edit++}`);
        read();
      });
      host.person.type('Initiatives', 'E3', '3');
      nameInWords(host);
      const named = read();
      host.person.type('Initiatives', 'E4', '4 weeks');
      const told =
        host === ours
          ? 'each cell that cannot be read, by its place (gap G00)'
          : 'nothing: it counts as none';
      return { name, cells: [short(score), figure(time, 'ms'), short(named), short(read()), told] };
    }),
  };
}

function opened(): Host {
  const host = openHost({ bundle: 'dist', now: () => new Date('2026-11-22T10:00:00Z') });
  pastePlan(host, INITIATIVES);
  return host;
}

function lengthsOf(host: Host): Lengths {
  const rows = (tab: string) => host.values(tab).filter(([id]) => id).length - 1;
  return { companies: rows('Company Objectives'), products: rows('Product Objectives') };
}

function nameInWords(host: Host): void {
  const names = new Map(host.values('Product Objectives').map(([id = '', , name = '']) => [id, name]));
  for (let row = 6 + CALM; row < 16 + CALM; row++) {
    const id = host.value('Initiatives', `C${row}`);
    if (id) host.person.type('Initiatives', `C${row}`, `${id} ${names.get(id) ?? ''}`);
  }
}

/** What somebody who knows spreadsheets would write: three formulas a company objective, and four for the whole. */
function writeFormulas(host: Host): { readonly cells: number; readonly score: string } {
  const { companies, products } = lengthsOf(host);
  const [last, lastWork] = [companies + 1, INITIATIVES + 1];
  const serves = `'Product Objectives'!D2:D${products + 1}`;
  const ids = `'Product Objectives'!A2:A${products + 1}`;
  const [goals, effort] = [`Initiatives!C2:C${lastWork}`, `Initiatives!E2:E${lastWork}`];
  const weights = `'Company Objectives'!F2:F${last}`;
  const each = Array.from({ length: companies }, (_, i) => {
    const own = `'Company Objectives'!A${i + 2}`;
    return [
      `='Company Objectives'!F${i + 2}/SUM(${weights})`,
      `=1-POWER(1/10;COUNTIFS(${serves};${own}))`,
      `=SUMPRODUCT(SUMIF(${goals};${ids};${effort})*(${serves}=${own}))`,
    ];
  });
  const whole = [
    `=SUMPRODUCT(A2:A${last};B2:B${last})`,
    `=(SUMPRODUCT(--(${serves}<>""))+SUMPRODUCT(COUNTIF(${goals};${ids})*(${serves}<>"")))/(${products}+${INITIATIVES})`,
    `=1-(SUMPRODUCT(ABS(A2:A${last}-C2:C${last}/SUM(${effort})))+1-SUM(C2:C${last})/SUM(${effort}))/2`,
    '=100*(4/10*E2+3/10*E3+3/10*E4)',
  ];
  host.person.addTab('By hand');
  host.person.paste('By hand', 'A2', each);
  host.person.paste(
    'By hand',
    'E2',
    whole.map((formula) => [formula]),
  );
  return { cells: each.length * 3 + whole.length, score: 'E5' };
}

function short(score: string): string {
  return Number.isNaN(Number(score)) ? score : Number(score).toFixed(2);
}
