/** Key results with decimal commas, shares such as "70 %" and dates in several styles, all typed as text. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const decimalCommas: SheetFixture = {
  about:
    'A key-result list from a company that writes decimal commas, pasted as text: "0,35", "70 %", "1.200", dates as 31.12.2026 or "end of Sept"; two-row headings, a helper column, British spelling; objectives and the people behind them on other tabs.',
  tabs: {
    'Key results': cells(`
Alderbach Brewery, direct sales

 | | | The numbers | | | When and who
row_key | Objective | Key result | Start value | Target value | Current value | Deadline | Updated on | Person responsible
a1 | Regulars order by the crate | Orders per regular and month | 0,8 | 1,5 | 0,95 | 31.12.2026 | 12.06.2026 | Vroni
a2 | Regulars order by the crate | Share of orders without a call | 35 % | 70 % | 48 % | 31.12.2026 | 12.06.2026 | Vroni
b1 | Empties come back | Crates returned per 1.000 sold | 610 | 900 | 655 | 30 Sept 2026 | 2026-06-01 | Korbinian
b2 | Empties come back | Days until a deposit is paid out | 12,5 | 2 | 11 | end of Sept | 01.06.2026 | Korbinian
c1 | Landlords see their stock | Landlords with a live stock list | 0 | '1.200 | 85 | 15/11/2026 | 9 June 2026 | Sefa
`),
    Objectives: cells(`
Objective | Product | Organisation goal | Customer problem solved | Commitment
Regulars order by the crate | Web shop | Sell half directly | Carrying single bottles | Committed
Empties come back | Van app | Waste nothing | A cellar full of crates | Committed
Landlords see their stock | Landlord portal | Sell half directly | Running dry on Saturday | Aspirational
`),
    'Contacts who decide': cells(`
Full name | E-mail | Team | Power | Interest | Cares about
Ludwig Amsel | ludwig@alderbach.example | Brewing | high | low | Recipes stay as they are
Petra Hohl | petra@alderbach.example | Depots | high | high | Fewer trips
Nils Baum | nils@landlords.example | Landlords' association | medium | high | Credit terms
`),
  },
  expected: [
    {
      tab: 'Key results',
      table: 'keyResults',
      columns: {
        Objective: 'supports',
        'Key result': 'keyResult',
        'Start value': 'baseline',
        'Target value': 'target',
        'Current value': 'current',
        Deadline: 'due',
        'Updated on': 'updated',
        'Person responsible': 'owner',
      },
      rows: 5,
    },
    {
      tab: 'Objectives',
      table: 'productObjectives',
      columns: {
        Objective: 'objective',
        Product: 'product',
        'Organisation goal': 'companyObjective',
        'Customer problem solved': 'customerNeed',
        Commitment: 'commitment',
      },
      rows: 3,
    },
    {
      tab: 'Contacts who decide',
      table: 'stakeholders',
      columns: {
        'Full name': 'name',
        'E-mail': 'email',
        Team: 'function',
        Power: 'power',
        Interest: 'interest',
        'Cares about': 'caresAbout',
      },
      rows: 3,
    },
  ],
};
