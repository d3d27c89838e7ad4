/** A whole-company OKR workbook: a company tab and a tab a product, the company objective named in words. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const companyAndProducts: SheetFixture = {
  about:
    'A company OKR template with one tab for the company and one alike for each product, as OKR coaches hand out; product objectives name the company objective in words. A check-in log at the end.',
  tabs: {
    'Company OKRs': cells(`
Tallow & Finch: company OKRs 2026

Company objective | Key result | Lead | From | To | Latest
Bookkeepers choose us first | New bookkeeping practices signed | Greta | 140 | 400 | 212
 | Win rate against the market leader | Greta | 0.24 | 0.4 | 0.29
Clients stay for ten years | Yearly logo churn | Samir | 0.11 | 0.06 | 0.1
 | Clients using two products or more | Samir | 0.35 | 0.6 | 0.41
Closing the books takes a day | Days to close, median client | Odile | 6 | 1 | 4
`),
    Invoicing: cells(`
Invoicing product

Objective | Supports company objective | Key result | KR owner | Baseline | Target | Current | Confidence
Getting paid takes no chasing | Clients stay for ten years | Invoices paid within 14 days | Bea | 0.48 | 0.7 | 0.52 | 0.6
 | | Reminders sent by hand per client and month | Bea | 9 | 1 | 6 | 0.7
A bookkeeper sets up a client in an hour | Bookkeepers choose us first | Minutes from sign-up to first invoice | Kofi | 190 | 60 | 150 | 0.5
 | | Set-ups finished without support | Kofi | 0.3 | 0.8 | 0.45 | 0.4
`),
    Payroll: cells(`
Payroll product

Objective | Supports company objective | Key result | KR owner | Baseline | Target | Current | Confidence
Payday runs itself | Closing the books takes a day | Payrolls run without a correction | Mirre | 0.81 | 0.97 | 0.84 | 0.5
 | | Hours a payroll clerk spends per run | Mirre | 5 | 1.5 | 4 | 0.6
New starters are paid right the first time | Clients stay for ten years | First payslips corrected later | Anton | 0.16 | 0.04 | 0.15 | 0.3
`),
    'Check-in log': cells(`
Week | Where we met | What we talked about
27 | Room 4 | Greta on leave, moved the pricing item
28 | Video call | Odile showed the new close report
29 | Room 4 | Nothing new on churn
`),
  },
  expected: [
    {
      tab: 'Company OKRs',
      table: 'companyObjectives',
      columns: { 'Company objective': 'objective' },
      rows: 3,
    },
    {
      tab: 'Company OKRs',
      table: 'keyResults',
      columns: {
        'Key result': 'keyResult',
        Lead: 'owner',
        From: 'baseline',
        To: 'target',
        Latest: 'current',
      },
      rows: 5,
      parents: [
        ['Win rate against the market leader', 'Bookkeepers choose us first'],
        ['Clients using two products or more', 'Clients stay for ten years'],
        ['Days to close, median client', 'Closing the books takes a day'],
      ],
    },
    {
      tab: 'Invoicing',
      table: 'productObjectives',
      columns: { Objective: 'objective', 'Supports company objective': 'companyObjective' },
      rows: 2,
    },
    {
      tab: 'Invoicing',
      table: 'keyResults',
      columns: {
        'Key result': 'keyResult',
        'KR owner': 'owner',
        Baseline: 'baseline',
        Target: 'target',
        Current: 'current',
        Confidence: 'confidence',
      },
      rows: 4,
      parents: [
        ['Invoices paid within 14 days', 'Getting paid takes no chasing'],
        ['Reminders sent by hand per client and month', 'Getting paid takes no chasing'],
        ['Set-ups finished without support', 'A bookkeeper sets up a client in an hour'],
      ],
    },
    {
      tab: 'Payroll',
      table: 'productObjectives',
      columns: { Objective: 'objective', 'Supports company objective': 'companyObjective' },
      rows: 2,
    },
    {
      tab: 'Payroll',
      table: 'keyResults',
      columns: {
        'Key result': 'keyResult',
        'KR owner': 'owner',
        Baseline: 'baseline',
        Target: 'target',
        Current: 'current',
        Confidence: 'confidence',
      },
      rows: 3,
      parents: [
        ['Payrolls run without a correction', 'Payday runs itself'],
        ['Hours a payroll clerk spends per run', 'Payday runs itself'],
        ['First payslips corrected later', 'New starters are paid right the first time'],
      ],
    },
  ],
};
