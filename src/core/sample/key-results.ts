/** How the sample company will know. Most numbers move at an even pace; some are late, missing, or pull against each other. */
import { sampleTable } from './sample-table';

export const sampleKeyResults = sampleTable(
  [
    'id',
    'supports',
    'keyResult',
    'metric',
    'signal',
    'baseline',
    'target',
    'current',
    'confidence',
    'due',
    'owner',
    'updated',
  ],
  `
    KR-1 | PO-1 | Replanning after a sick call takes 10 minutes instead of 47 | Minutes to replan a day | Leading | {way 47 10 0.5} | 0.5 | {end} | Tomasz Wieland | {ago 6}
    KR-2 | PO-1 | Jobs moved by hand fall from 14 to 6 a day | Jobs moved by hand in a day | Lagging | {way 14 6 1} | 0.6 | {end} | Tomasz Wieland | {ago 6}
    KR-3 | PO-1 | Arrival windows that we promise are kept as often as today | Arrival windows kept (%) | Guardrail | 92 | 92 | 93 | 0.8 | {end} | Owen Pritchard | {ago 9}
    KR-4 | PO-2 | Second visits for a missing part fall from 22 % to 15 % | Second visits for a missing part (%) | Lagging | {way 22 15 1} | 0.75 | {end} | Tomasz Wieland | {ago 12}
    KR-5 | PO-2 | Vans have their stock checked in the app | Vans with checked stock (%) | Leading | 30 | | 41 | 0.7 | {end} | Tomasz Wieland | {ago 12}
    KR-6 | Vans carry the right part on the frist visit | Visits get shorter, from 38 minutes to 32 | Minutes on site per visit | Lagging | {way 38 32 1} | 0.7 | {end} | Tomasz Wieland | {ago 12}
    KR-7 | PO-3 | Twelve firms with three depots or more plan on one board | Firms that plan three depots on one board | Leading | {way 2 12 1} | 0.5 | {end} | Tomasz Wieland | {ago 4}
    KR-8 | PO-3 | Six deals won with more than 40 vans | Deals won with more than 40 vans | Lagging | | 6 | 1 | 0.4 | {end} | Denise Okafor | {ago 15}
    KR-9 | PO-3 | The board opens within two seconds with 300 jobs on it | Seconds to open the board | Guardrail | 2 | 2 | 1,9 | 0.8 | {end} | Luc Verbruggen | {ago 4}
    KR-10 | PO-4 | Morning plans that go out without a change, from 35 % to 60 % | Morning plans sent unchanged (%) | Leading | 35 | 60 | 41 | 0.7 | {end} | Tomasz Wieland | {ago 58}
    KR-11 | PO-4 | Calls from technicians before nine fall from 11 to 5 a day | Calls before nine in a day | Lagging | {way 11 5 1} | 0.8 | {end} | Owen Pritchard | {ago 8}
    KR-12 | PO-5 | Jobs closed offline that need no correction, from 81 % to 95 % | Offline jobs without correction (%) | Leading | {way 81 95 1} | 70 % | {quarter} | Ana Duarte | {ago 3}
    KR-13 | PO-5 | Photos lost on upload fall from 3,2 % to 0,5 % | Photos lost on upload (%) | Lagging | 3,2 | 0,5 | 0,5 | 0.9 | {endWithDots} | Ana Duarte | {ago 3}
    KR-14 | PO-5 | A phone still has 30 % of its battery after a shift | Battery left after a shift (%) | Guardrail | 34 | 30 | 33 | 0.8 | {end} | Ana Duarte | {ago 20}
    KR-15 | PO-6 | Calls in a technician's first week fall from 9 to 4 | Calls in the first week | Leading | {way 9 4 1.1} | 0.95 | {end} | Ana Duarte | {ago 10}
    KR-16 | PO-6 | Starters take their time: visits of 45 minutes instead of 38, with the checklist done | Minutes on site per visit | Lagging | {way 38 45 1} | 0.9 | {end} | Ana Duarte | {ago 10}
    KR-17 | PO-6 | Starters pass the first-job check at the first try, from 55 % to 80 % | First-job checks passed (%) | Leading | {way 55 80 1} | 0.95 | {week 16} | Ana Duarte | {ago 10}
    KR-18 | PO-7 | Inspection reports accepted without a question, from 74 % to 95 % | Reports accepted without a question (%) | Lagging | 74 | 95 | 83 | 0.7 | {lastEnd} | Ana Duarte | {ago 5}
    KR-19 | PO-7 | Visits with a complete temperature log, from 60 % to 90 % | Visits with a complete log (%) | Leading | 60 | 90 | 91 | 0.9 | {lastEnd} | Ana Duarte | {ago 5}
    KR-20 | PO-8 | Restaurants that sign up for online booking, from 400 to 1500 | Number of sign-ups | Leading | {way 400 1500 1.2} | 0.8 | {end} | Joost Terpstra | {ago 2}
    KR-21 | PO-8 | Repairs booked without a call, from 12 % to 30 % | Repairs booked without a call (%) | Lagging | {way 12 30 1} | 0.7 | {end} | Joost Terpstra | {ago 2}
    KR-22 | PO-8 | Double bookings go down by X % | Double bookings in a week | Lagging | 31 | | 29 | 0.7 | {end} | Joost Terpstra | {ago 2}
    KR-23 | PO-9 | The robot takes 200 calls a week | Calls taken by the robot | Leading | 0 | 200 | 17 | 0.1 | {end} | Joost Terpstra | {ago 66}
    KR-24 | PO-11 | Invoices go out after one day instead of six | Days from job done to invoice sent | Lagging | {way 6 1 1} | 0.8 | {end} | Farah Siddiqui | {ago 7}
    KR-25 | PO-11 | Disputed invoices fall from 5 % to 3 % | Invoices disputed (%) | Lagging | {way 5 3 1} | 0.75 | {end} | Farah Siddiqui | {ago 7}
    KR-26 | PO-11 | Money arrives after 27 days instead of 35 | Days from invoice to money | Lagging | {way 35 27 1} | 0.7 | {end} | Henrik Aalto | {ago 16}
    KR-27 | PO-12 | E-invoices that the tax portal rejects fall from 4 % to 1 % | E-invoices rejected (%) | Leading | {way 4 1 1} | 0.85 | {end} | Farah Siddiqui | {ago 7}
    KR-28 | PO-12 | Four countries with a certified format instead of two | Countries with a certified format | Lagging | 2 | 4 | 4 | 0.8 | end of sprint | Farah Siddiqui | {ago 7}
    KR-29 | CO-1 | Net revenue retention rises from 98 % to 108 % | Net revenue retention (%) | Lagging | 98 | 108 | 101 | 0.6 | {end} | Saoirse Brennan | {ago 21}
    KR-30 | IN-16 | Starters who finish all three practice jobs, from 20 % to 70 % | Practice jobs finished (%) | Leading | {way 20 70 1} | 0.8 | {end} | Mei-Ling Hsu | {ago 13}
    `,
);
