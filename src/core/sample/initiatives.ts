/** What the sample company works on. Ledger estimates its confidence in points of a hundred, the others in parts of one; a few rows were never finished. */
import { sampleTable } from './sample-table';

export const sampleInitiatives = sampleTable(
  [
    'id',
    'initiative',
    'productObjective',
    'segment',
    'lever',
    'horizon',
    'effort',
    'owner',
    'status',
    'start',
    'end',
    'updated',
    'reach',
    'impact',
    'confidence',
    'value',
    'dependsOn',
    'risk',
  ],
  `
    IN-1 | Drag a whole van to another day | PO-1 | Dispatchers | Retention | H1 | 8 | Tomasz Wieland | In progress | {start} | {week 9} | {ago 6} | 320 | 2 | 0.8
    IN-2 | Suggest a swap when a technician calls in sick | PO-1 | Dispatchers | Retention | H1 | 9 | Tomasz Wieland | In progress | {start} | {end} | {ago 6} | 320 | 3 | 0.7 | | IN-1 | Needs clean data on who may repair what
    IN-3 | Undo for the board | PO-1 | Dispatchers | Retention | H1 | 1 | Tomasz Wieland | Done | {ago 40} | {ago 11} | {ago 11} | 320 | 1 | 1
    IN-4 | Text the restaurant when the window moves | PO-1 | Restaurants | Retention | H1 | 1,5 | Joost Terpstra | Planned | {week 6} | {week 11} | {ago 17} | 2600 | 1 | 0.8
    IN-5 | Parts list for each machine model | PO-2 | Technicians | Cost | H1 | 5 | Tomasz Wieland | In progress | {start} | {week 12} | {ago 12} | 900 | 1 | 0.5 | | Data from two makers
    IN-6 | Scan parts out of the van | PO-2 | Technicians | Cost | H1 | 4 | Ana Duarte | In progress | {ago 110} | {end} | {ago 71} | 900 | 1 | 0.8
    IN-7 | Reorder by itself when van stock runs low | PO-2 | Dispatchers | Cost | H2 | | Tomasz Wieland | Idea | | | {ago 33}
    IN-8 | Board for several depots | PO-3 | Firms above 50 technicians | Revenue | H2 | 24 | Tomasz Wieland | In progress | {ago 95} | {end} | {ago 4} | 40 | 3 | 0.5 | 380000 | IN-9 | Three deals wait for it, or so we hear
    IN-9 | Roles and rights by depot | PO-3 | Firms above 50 technicians | Revenue | H1 | 9 | Tomasz Wieland / Luc Verbruggen | In progress | {start} | {week 12} | {ago 9} | 40 | 2 | 0.8
    IN-10 | Import from the three planning tools that we replace most | PO-3 | Firms above 50 technicians | Revenue | H1 | 8 | Luc Verbruggen | Planned | {week 5} | {end} | {ago 19} | 25 | 2 | 0.8 | | Team Data
    IN-11 | Sales demo with three depots | PO-3 | Firms above 50 technicians | Revenue | H1 | 2 | Bianca Moretti | Done | {ago 50} | {ago 18} | {ago 18}
    IN-12 | Offline queue, written again | PO-5 | Technicians | Retention | H1 | 12 | Ana Duarte | In progress | {ago 60} | {week 10} | {ago 3} | 4100 | 2 | 0.8 | | | Old phones with little storage
    IN-13 | Photo upload that resumes | PO-5 | Technicians | Retention | H1 | 4 | Ana Duarte | In progress | {start} | {week 8} | {ago 3} | 4100 | 1 | 1
    IN-14 | Cellar mode: large buttons, torch, no spinner | PO-5 | Technicians | Retention | H1 | 3 | Mei-Ling Hsu | Planned | {week 7} | {end} | {ago 14} | 4100 | 0.5 | 0.8
    IN-15 | First-job checklist | PO-6 | New technicians | Cost | H1 | 5 | Ana Duarte | In progress | {start} | {week 9} | {ago 10} | 600 | 2 | 0.8
    IN-16 | Practice job in the app | PO-6; PO-5 | New technicians | Revenue | H1 | 4 | Mei-Ling Hsu | In progress | {start} | {week 11} | {ago 13} | 600 | 1 | 0.8
    IN-17 | Short films for the ten most common faults | PO-66 | New technicians | Cost | H1 | 6 | Ana Duarte | Planned | {week 4} | {end} | {ago 27} | 600 | 1 | 0.5
    IN-18 | Temperature log from wireless probes | PO-7 | Firms above 50 technicians | Revenue | H1 | 8 | Ana Duarte | In progress | {ago 120} | {week 7} | {ago 5} | 60 | 2 | 0.8 | | | The cheap probes drift
    IN-19 | Report in the layout that inspectors know | PO-7 | Firms above 50 technicians | Revenue | H1 | 3 | Ana Duarte | Done | {ago 125} | {ago 97} | {ago 97}
    IN-20 | Booking page on the restaurant's own website | PO-8 | Restaurants | Revenue | H1 | 10 | Joost Terpstra | In progress | {ago 30} | {week 12} | {ago 2} | 1500 | 2 | 0.8 | =VLOOKUP("IN-20";Deals!A2:B60;2;FALSE)
    IN-21 | Calendar of free slots | PO-8 | Restaurants | Revenue | H1 | 5 | | Planned | {week 5} | {week 12} | {ago 25} | 1500 | 1 | 0.8
    IN-22 | Booking by text message | Restaurants book a repair themselves, at any hour | Restaurants | Revenue | H1 | 3 | Joost Terpstra | Planned | {week 8} | {end} | {ago 25} | 700 | 1 | 0.5
    IN-23 | A code to scan on every machine | PO-8 | Restaurants | Revenue | H2 | | Joost Terpstra | Idea | | | {ago 38}
    IN-24 | Pilot of the phone robot | PO-9 | Restaurants | Cost | H1 | 6 | Joost Terpstra | In progress | {ago 130} | {end} | {ago 29}
    IN-25 | Second language for the phone robot | PO-9 | Restaurants | Cost | H2 | 4 | Joost Terpstra | Stopped | | | {ago 64}
    IN-26 | One login | PO-10 | Office staff | Risk | H1 | 6 | Luc Verbruggen | Planned | {week 3} | {end} | {ago 22} | 1900 | 0.5 | 0.8 | | | TBD
    IN-27 | Buttons and forms that look the same everywhere | PO-10 | Office staff | | H1 | 5 | Mei-Ling Hsu | In progress | {start} | {end} | {ago 15}
    IN-28 | Card payment at the door | PO-11 | Restaurants | Cash timing | H1 | 20 | Farah Siddiqui | In progress | {ago 45} | {end} | {ago 7} | 2600 | 2 | 60 | 90000 | | Card fees
    IN-29 | Invoice drafted while the technician packs up | The invoice leaves before the van does | Office staff | Cash timing | H1 | 7 | Farah Siddiqui | In progress | {start} | {week 11} | {ago 7} | 400 | 3 | 80
    IN-30 | Reminder letters that sound like people | PO-11 | Office staff | Cash timing | H1 | 4 | Farah Siddiqui | Planned | {week 6} | {week 12} | {ago 24} | 400 | 1 | 0.8
    IN-31 | Match bank payments with invoices | PO-11 | Office staff | Cash timing | H1 | 7 | Farah Siddiqui | In progress | {start} | {end} | {ago 7} | 400 | 2 | 0.8
    IN-31 | Cash forecast for the owner | PO-11 | Owners | Cash timing | H1 | 7 | Farah Siddiqui | Planned | {week 7} | {end} | {ago 24} | 250 | 1 | 0.5
    IN-32 | Dispute button on the invoice | PO-11 | Restaurants | Cash timing | H1 | 5 | Farah Siddiqui | Planned | {week 10} | {week 17} | {ago 24} | 2600 | 0.5 | 70
    IN-33 | E-invoice format for the Netherlands | PO-12 | Office staff | Revenue | H1 | 7 | Farah Siddiqui | In progress | {start} | {week 12} | {ago 7} | 20 | 3 | 0.8
    IN-34 | Archive of signed invoices | PO-12 | Office staff | Risk | H1 | 4 | Farah Siddiqui | Planned | {week 8} | {end} | {ago 24} | 400 | 0.5 | 1
    IN-35 | Daily test against the tax portals | PO-12 | Office staff | Risk | H1 | 3 | Luc Verbruggen | In progress | {start} | {week 6} | {ago 18} | 400 | 1 | 1
    IN-36 | Dark mode | | Technicians | Retention | H1 | 3 | Ana Duarte | Planned | {week 9} | {end} | {ago 31} | 4100 | 0.25 | 0.5
    IN-37 | Stand and demo van for the trade fair | | Firms above 50 technicians | Revenue | H1 | 4 | Bianca Moretti | In progress | {ago 20} | {week 13} | {ago 16}
    IN-38 | Ask the board why a van is late | PO-1 | Dispatchers | | H3 | 4 | Tomasz Wieland | Planned | {week 9} | {end} | {ago 31} | 320 | 1 | 0.5
    IN-39 | Tell which cold room fails next | PO-2 | Firms above 50 technicians | Revenue | H3 | a few weeks | Luc Verbruggen | Planned | {week 10} | {end} | {ago 36} | | | | | | Needs a year of probe data
    `,
);
