/** What customers showed the sample company. Loud for some objectives, old for one, one voice for another, and none for a few. */
import { sampleTable } from './sample-table';

export const sampleEvidence = sampleTable(
  ['id', 'insight', 'type', 'stage', 'customer', 'source', 'date', 'supports'],
  `
    EV-1 | 33 of 41 dispatchers replan on paper first and type it in afterwards | User evidence | Daily use | 41 dispatchers | Survey, example.com/survey-7 | {ago 43} | PO-1
    EV-2 | A sick call at twenty to seven costs the whole morning | Anecdote | Daily use | Northgate Refrigeration | Interview notes 12 | {ago 75} | PO-1
    EV-3 | With suggested swaps two firms replanned a day in 14 minutes | Test | Daily use | Northgate Refrigeration; Osier Kitchens | Prototype test 3 | {ago 28} | IN-2
    EV-4 | Technicians drive back for a gasket about twice a week | Anecdote | Daily use | Bellamy Catering Repairs | Ride-along | {ago 264} | PO-2
    EV-5 | One van in three could not say what was on its shelves | User evidence | Daily use | 18 vans | Stock count | {ago 301} | PO-2
    EV-6 | We hear that three deals were lost over several depots | Opinion of others | Choosing | Sales team | Pipeline meeting | {ago 52} | IN-8
    EV-7 | The rival's deck has a slide on depots | Pitch or deck | Choosing | | Deck from a trade fair | {ago 88} | IN-8
    EV-8 | The planner prints the plan and corrects it by hand before anyone else sees it | Anecdote | Daily use | Bellamy Catering Repairs | Interview notes 15 | {ago 57} | PO-4
    EV-9 | The plan sends the gas fitter to electric jobs | Anecdote | Daily use | Bellamy Catering Repairs | Ticket 4711 | {ago 34} | PO-4
    EV-10 | 19 % of all jobs are closed with no signal, most of them below ground | User evidence | Daily use | All technicians on the app | Usage data | {ago 22} | PO-5
    EV-11 | He writes on his hand and types it in on the stairs | Anecdote | Daily use | Osier Kitchens | Ride-along | {ago 66} | PO-5
    EV-12 | The new queue lost no job in two weeks in eight cellars | Test | Daily use | Osier Kitchens; Harbour Grill Group | Field test 2 | {ago 17} | IN-12
    EV-13 | The best technician spends her mornings on the phone with starters | Anecdote | First weeks | Harbour Grill Group | Interview notes 9 | {ago 104} | PO-6
    EV-14 | Starters with a checklist called four times in their first week, the others nine times | User evidence | First weeks | 22 starters | Diary study | {ago 37} | PO-6, IN-15
    EV-15 | They search the web for films of the fault while they stand in front of the machine | Anecdote | Daily use | Alpenkälte Brunner | Ride-along | {ago 81} | IN-17
    EV-16 | Two federal states ask for digital temperature logs from next year | Market data | Choosing | | Trade association circular | {ago 140} | PO-7
    EV-17 | The inspector sent the photo of the fridge back | Anecdote | Daily use | Harbour Grill Group | Ticket 4385 | {ago 126} | PO-7
    EV-18 | On twelve websites three repairs in ten were booked after closing time | Test | Booking | 12 restaurants | Booking page pilot | {ago 26} | PO-8, IN-20
    EV-19 | They send a photo by text message and hope that somebody reads it | Anecdote | Booking | Trattoria Tre Fratelli | Interview notes 17 | {ago 45} | IN-22
    EV-20 | Everybody will scan the code | Own opinion | Booking | | Said in a planning meeting | {ago 38} | IN-23
    EV-21 | Callers hang up when a robot answers | Theme or trend | Booking | Several restaurants | Call notes | {ago 72} | PO-9
    EV-22 | Firms that send the invoice on the same day wait nine days less for their money | Launch data | Billing | 64 firms | Billing data | {ago 31} | PO-11
    EV-23 | 7 in 10 restaurants paid by card when they were asked at the door | Test | Billing | 4 firms in one city | Card reader trial | {ago 59} | IN-28
    EV-24 | Owners check the bank account on Sunday evening | Anecdote | Billing | Osier Kitchens | Interview notes 18 | {ago 40} | IN-31
    EV-25 | Dutch buyers refuse an invoice that is not in their format | Market data | Choosing | | Report of a Dutch accountant | {ago 112} | PO-12
    `,
);
