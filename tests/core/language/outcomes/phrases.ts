/** A hundred texts of our own, with what they are: the tests hold the rules to them, and docs/language.md shows them. */
import type { OutcomeClass } from '../../../../src/core/language/outcomes/check-outcome';

export interface PhraseGroup {
  readonly name: string;
  /** What the group shows, in one sentence. */
  readonly about: string;
  readonly class: OutcomeClass;
  readonly texts: readonly string[];
}

const group = (name: string, about: string, as: OutcomeClass, texts: string): PhraseGroup => ({
  name,
  about,
  class: as,
  texts: texts
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean),
});

export const phraseGroups: readonly PhraseGroup[] = [
  group(
    'Work',
    'It is over when the thing is there. A key result that says only this is flagged.',
    'Output',
    `
    Launch the dashboard
    Migrate the remaining 140 clinics to the new booking system
    Pilot e-signatures in the Lyon and Ghent offices
    Rewrite the pricing page
    Recruit a head of data
    Set up a customer advisory board
    Draft the data retention policy
    Replace the legacy billing engine
    Run a pricing experiment in two markets
    Hold four town halls before the summer break
    Test the backup generator every month
    Introduce quarterly business reviews with key accounts
    Assess the feasibility of a hydrogen plant
    Build a partner network
    Get the budget approved
    Keep the documentation up to date
    Reach the beta milestone
    Secure planning permission for the depot
    Enable two-factor authentication
    Improve the intranet
    `,
  ),
  group(
    'Things and work without a verb',
    'A thing, or work as a noun, is work as well.',
    'Output',
    `
    New onboarding flow
    Dashboard v2
    Second warehouse in Antwerp
    Mobile app in both stores
    Redesign of the basket page
    Support for single sign-on
    Security training for everybody
    Internal wiki in place
    API documented
    Revised absence policy signed off by the works council
    The new mobile app is live
    Weekly growth meeting
    Better onboarding e-mails
    `,
  ),
  group(
    'Counts of what we make',
    'A number alone makes no result: it has to count what changes.',
    'Output',
    `
    Publish 12 articles
    Ship 5 integrations
    Ten customer interviews a month
    Increase the number of webinars we hold
    Hire 4 engineers
    80 % of engineers trained
    Install 200 smart meters
    `,
  ),
  group(
    'Results that begin with a change',
    'More, less, sooner: said of a number, of people or of a quality.',
    'Outcome',
    `
    Reduce enterprise logo churn from 8 % to 5 % by 31 Dec
    Cut the average invoice approval from 12 days to 4
    Win back a third of the accounts lost in 2024
    Double the number of active volunteers
    Raise the share of women in leadership roles to 40 %
    Lower energy use per square metre by 15 %
    Reduce dependence on a single supplier
    Regain the trust of our largest clients
    Eliminate manual re-keying of orders
    Prevent duplicate payments
    Reach 1 million in annual revenue
    Sign 12 enterprise contracts
    Deliver savings of £400k
    Break even in Brazil
    Make it easy for tenants to report a repair
    Enable branch staff to settle complaints on the spot
    Get 40 clinics to refer patients through the portal
    Improve on-time delivery to 97 %
    `,
  ),
  group(
    'Results that say how things are',
    'A level, or what people do when it works, is a result without any verb of change.',
    'Outcome',
    `
    90 % of teams deploy daily
    Customers can find an answer without calling
    NPS of 50
    Churn below 5 %
    Patients wait no longer than ten minutes at reception
    Self-serve revenue reaches half of new business
    Nine in ten support questions are answered without a person
    Zero lost-time injuries at the plant
    Page loads in under one second for 95 % of visits
    Support tickets below 50 a week
    Shorter queues at passport control
    More residents take the bus to work
    First-contact resolution at 75 %
    Carbon emissions per shipment fall by a tenth
    Percent of leases below market rates
    Time to hire: 30 days
    `,
  ),
  group(
    'Work with a result behind it',
    'A stated result with a number counts as a result: nobody is scolded for saying how.',
    'Outcome',
    `
    Launch the portal to cut calls by a third
    Introduce triage nurses so that waiting times fall below two hours
    Migrate to the cloud, cutting hosting costs by 30 %
    Build a referral scheme that brings 200 new members
    By launching the portal, reduce calls by a third
    `,
  ),
  group(
    'Work with a hope behind it',
    'Without a number we cannot tell. It is not flagged as work, and the advice asks for the number.',
    'Unclear',
    `
    Hire two success managers in order to reduce churn in mid-market
    Train store managers to reduce shrinkage
    Open a repair café so residents throw away less
    `,
  ),
  group(
    'Attention',
    'Counts that can rise while the business stays where it is are asked who does what because of them.',
    'Outcome',
    `
    Grow page views by 20 %
    Increase Twitter followers to 5,000
    500,000 impressions on social media
    `,
  ),
  group(
    'Better, but how much',
    'Where something wide gets better and no number says so, nothing follows from it.',
    'Unclear',
    `
    Improve the experience
    Optimise processes
    Strengthen our culture
    Streamline operations
    `,
  ),
  group(
    'What should stay',
    'To keep a level is a result. The advice asks for the level that still counts as fine.',
    'Outcome',
    `
    Keep uptime at 99.9 %
    Keep voluntary turnover under 8 %
    Maintain a five-star rating in the app store
    `,
  ),
  group(
    'Two results in one',
    'Each needs a line of its own, so that one cannot hide the other.',
    'Outcome',
    `
    Reduce churn to 5 % and raise NPS to 40
    Increase revenue and reduce costs
    `,
  ),
  group(
    'Left open',
    'A placeholder on its own is neither; inside a sentence the sentence is judged, and the placeholder is a gap.',
    'Unclear',
    `
    TBD
    ???
    `,
  ),
  group(
    'Other languages',
    'Our lists are English. Other texts are left alone, and the check says so.',
    'Unclear',
    `
    Einführung der neuen Rechnung für alle Kunden
    Réduire le taux de départ des clients
    Reducir el abandono de los clientes
    Повысить удержание клиентов
    `,
  ),
];
