/** How the four products of the sample company mean to help. Dispatch has taken on too much; Front Desk has stopped one and forgot to say what another is for. */
import { sampleTable } from './sample-table';

export const sampleProductObjectives = sampleTable(
  [
    'id',
    'product',
    'objective',
    'companyObjective',
    'customerNeed',
    'owner',
    'period',
    'commitment',
    'standsAlone',
    'status',
  ],
  `
    PO-1 | Dispatch | Dispatchers rescue a broken day in minutes, not hours | CO-1 | When somebody calls in sick at half past six, my whole board is wrong. | Tomasz Wieland | {quarter} | Committed | | Active
    PO-2 | Dispatch | Vans carry the right part on the first visit | CO-1 | We drive back for a gasket that costs four euros. | Tomasz Wieland | {quarter} | Committed | | Active
    PO-3 | Dispatch | Firms with several depots plan on one board | CO-2 | I run three depots and three browser windows. | Tomasz Wieland | {quarter} | Aspirational | | Active
    PO-4 | Dispatch | Planners start the day from a plan that they trust | Firms that join us stay, and grow with us | I redo the plan by hand before anyone sees it. | Tomasz Wieland | {quarter} | Committed | | Active
    PO-5 | Van | Technicians finish the job in cellars without signal | CO-1 | Half of my work is in basements, and the app wants the cloud. | Ana Duarte | {quarter} | Committed | | Active
    PO-6 | Van | New technicians close their first job without a phone call | CO-2 | My best people spend the morning on the phone with the newest ones. | Ana Duarte | {quarter} | Aspirational | | Active
    PO-7 | Van | Every visit leaves a record that a hygiene inspector accepts | CO-2 | The inspector wants the temperature log, and I have a photo of a fridge. | Ana Duarte | {lastQuarter} | Committed | | Active
    PO-8 | Front Desk | Restaurants book a repair themselves, at any hour | CO-2 Win firms with 50 technicians and more | Machines break at ten at night, and our phone is off. | Joost Terpstra | {quarter} | Committed | | Active
    PO-9 | Front Desk | A voice robot answers the phone after hours | CO-2 | | Joost Terpstra | {quarter} | Aspirational | | Dropped
    PO-10 | Front Desk | One look and one login across our products | | | Joost Terpstra | {quarter} | | | Draft
    PO-11 | Ledger | The invoice leaves before the van does | CO-3 | I write invoices on Sunday evening. | Farah Siddiqui | {quarter} | Committed | | Active
    PO-12 | Ledger | E-invoices meet the rules in every country that we sell to | | The tax office sends it back, and nobody tells me why. | Farah Siddiqui | {quarter} | Committed | Legal duty | Active
    `,
);
