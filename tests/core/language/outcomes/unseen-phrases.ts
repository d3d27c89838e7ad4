/**
 * Texts that were written before the rules were measured, and that nobody looked at while mending them. Only the share counts: who tunes a
 * rule to one of these takes away the only honest measure there is.
 */
import type { OutcomeClass } from '../../../../src/core/language/outcomes/check-outcome';

const asRows = (as: OutcomeClass, texts: string) =>
  texts
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text): readonly [OutcomeClass, string] => [as, text]);

export const unseenPhrases: readonly (readonly [OutcomeClass, string])[] = [
  ...asRows(
    'Outcome',
    `
    Claims handled end to end without paper: 70 %
    Homeowners switch tariff in under three minutes
    Cut no-shows in outpatient clinics by half
    Two out of three learners pass at the first try
    Rent per desk down 12 %
    Dispatchers spend less than an hour a day on the phone
    Keep the error budget intact
    Average basket above €55
    Return on ad spend of 4
    Newcomers feel at home after their first month
    Raise vaccination coverage among over-60s to 75 %
    Customers give their details only once
    Stop losing deals to slow quotes
    Quote turnaround: same day for 9 of 10 requests
    Every engineer can deploy on day one
    Mean time to recovery below 30 minutes
    Payroll errors under 1 in 1,000
    Grow our share of the wholesale market
    Distributors reorder without being chased
    Fill rate of 98 %
    Lift the completion rate of the tax return form to 85 %
    Open data is used by at least 50 local firms
    Reduce the number of forms that citizens fill in
    Crime in the station area is down
    Teachers have an hour more for each class every week
    Late payments from public clients below 5 %
    Shrink the support backlog to one day
    Nurses find equipment within a minute
    Bed turnover 10 % faster
    Employees recommend us as a place to work
    eNPS from 12 to 30
    Hit 99.95 % availability
    Builds are green nineteen times out of twenty
    Developers wait less than five minutes for a build
    Generate 300 qualified leads a month
    Land five lighthouse customers in retail
    Incidents found by us before customers call: 90 %
    Boost weekend sales
    Halve food waste in canteens
    Donors give again within a year
    Save each branch ten hours of paperwork a week
    Free up 20 % of nurses' time for patients
    Northern region profitable by year end
    Sustain growth above 30 %
    Drivers report fewer near misses
    Fuel per kilometre 6 % lower
    Better sleep for shift workers
    Task success rate in usability tests at 95 %
    Elderly residents live at home for longer
    Complaints per 1,000 orders from 9 to 4
    Acquire 2,000 paying subscribers
    Infrastructure spend per user down a quarter
    Respond to nine of ten enquiries within a day
    Rural households can reach a doctor within 30 minutes
    Increase trust in the council
    Graduates find work in their field within six months
    Account managers meet their quota
    10,000 weekly users in Japan
    Zero critical findings in the external audit
    Users understand their bill
    Decisions are backed by data in every steering meeting
    Avoid fines for late filing
    `,
  ),
  ...asRows(
    'Output',
    `
    End-to-end tests for the checkout
    Tariff switch wizard
    Text message reminders for outpatient clinics
    Exam prep pack
    Negotiate a new lease for the head office
    Second round of user research with dispatchers
    Adopt the new design tokens in all products
    Basket page redesign
    Prepare the IPO prospectus
    Three ad creatives a week
    Buddy system for newcomers
    Open 12 vaccination points
    Create a single customer view
    Quote builder in the partner portal
    Carry out a skills inventory
    Onboarding checklist for engineers
    On-call rota for all services
    Move payroll to the new provider
    Wholesale price list
    Finalise terms with the three largest distributors
    Stock take in all branches
    Rework the tax return form
    Publish the open data catalogue
    Review 60 forms
    Install lighting around the station
    Hire 20 teaching assistants
    Agree on a joint roadmap with procurement
    Work through the support backlog
    Work with finance on a budget process
    Tag 4,000 devices with RFID
    Bed management module
    Employer branding campaign
    Employee survey in May and November
    High availability set-up for the database
    Investigate flaky builds
    Parallelise the build
    Generate API clients for Python and Go
    Landing page for retail
    Document the incident process
    Weekend opening hours
    Extend opening hours to Saturday
    Food waste measuring scales in each canteen
    Thank-you letters to all donors
    Design the donor journey
    Paperless branch project
    Finish the rollout in the northern region
    Growth team set up
    Weekly growth meeting
    Driver training in four depots
    Upgrade telematics in 300 vans
    New shift planning tool
    Fix the top ten usability issues
    Home care app for relatives
    Certify the quality system to ISO 9001
    Subscription billing
    Consolidate five data centres into two
    Respond to the consultation on AI rules
    Commission a study on rural transport
    Council newsletter
    Explore partnerships with universities
    Quota model for account managers
    Localise the app for Japan
    10 new templates
    External audit of access rights
    Plain language bill
    Build out the analytics team
    File the annual accounts by June
    `,
  ),
];
