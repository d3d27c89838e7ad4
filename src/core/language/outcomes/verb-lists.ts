/**
 * The verbs by which we tell a result from work: by meaning, in their plainest form, and in British spelling with -ise. They are read as
 * sets on first use, because global code runs on every cell. A rare verb is missing on purpose: what nobody knows counts as work.
 */

/** What we do: it is over when the thing is there or the is done. */
export const DELIVERY_VERBS =
  'launch ship build take secure obtain implement migrate publish hire document integrate define create design develop deliver complete ' +
  'conduct write introduce add release deploy roll rollout set setup install configure provision construct assemble code program ' +
  'prototype refactor replatform port upgrade update swap sunset deprecate decommission retire merge move transfer consolidate ' +
  'centralise standardise automate digitise digitalise modernise containerise localise translate internationalise rebrand rename ' +
  'restructure revamp overhaul rework renovate refurbish refresh revise finalise finish conclude execute perform carry run host hold ' +
  'organise arrange schedule prepare plan draft outline sketch compile collect gather assess evaluate analyse audit review inspect ' +
  'investigate research explore study examine survey interview test pilot trial experiment prove validate verify check confirm ' +
  'benchmark measure monitor track present demo demonstrate showcase pitch propose submit file apply register approve ratify adopt ' +
  'select choose pick procure purchase buy order source contract appoint recruit staff onboard train teach coach mentor educate certify ' +
  'brief inform notify announce communicate advertise market campaign sponsor attend visit travel join participate contribute record ' +
  'film produce print post blog tweet send mail e-mail email call contact invite consult advise collaborate partner coordinate ' +
  'co-ordinate liaise negotiate discuss agree align clarify specify describe map model chart list catalogue catalog classify label tag ' +
  'index archive back backup restore clean tidy fix patch repair debug resolve address handle process triage groom prioritise establish ' +
  'found form institute start begin kick kickoff initiate open provide supply offer distribute issue grant give hand equip activate ' +
  'switch turn wire connect link embed expose support cover include incorporate leverage use utilise employ operationalise formalise ' +
  'codify articulate formulate devise craft author curate edit illustrate animate brainstorm ideate conceptualise scope estimate budget ' +
  'forecast simulate calculate compute consider decide determine identify discover find recommend suggest advocate lobby petition ' +
  'license patent trademark crowdsource load import export sync synchronise crawl scrape parse query seed hash encrypt sign-off harden ' +
  'scan pen-test penetrate rotate instrument log alert trace profile cache shard partition replicate bundle package compress minify ' +
  'scaffold bootstrap fork branch cut-over stand spin hook plug put place position locate ready stage rehearse dry-run bid tender ' +
  'finance fund invest allocate assign delegate outsource insource staff-up enrol enroll enlist vaccinate immunise plant pave dig drill ' +
  'paint furnish refit legislate enact repeal amend inaugurate commission designate publicise disseminate circulate convene facilitate ' +
  'moderate chair understand learn read explain collate summarise synthesise visualise dashboard engage productise productionise beta ' +
  'soft-launch price share syndicate co-create co-develop co-author architect storyboard wireframe mock spec iterate invent';

/** What changes: more of one thing, less of another, or a level that is reached. */
export const CHANGE_VERBS =
  'increase reduce grow cut raise halve double shorten lift win retain reach achieve decrease lower boost triple quadruple accelerate ' +
  'speed minimise maximise eliminate eradicate prevent avoid slash shrink drop exceed attain hit surpass beat outperform sustain ' +
  'maintain gain earn attract acquire convert end combat curb limit mitigate alleviate ease relieve lessen trim bridge reverse slow ' +
  'stop recover regain rescue save free unlock capture become be stay remain keep preserve protect safeguard conserve regenerate ' +
  'monetise upsell renew satisfy delight please exit elevate heighten cap contain stem tackle fight overcome dominate profit yield fall ' +
  'rise climb catch tighten';

/** What says that something gets better: a result, unless a thing is what gets better. */
export const BETTER_VERBS =
  'improve enhance optimise strengthen streamline simplify deepen broaden advance foster encourage empower stimulate cultivate nurture ' +
  'better drive influence stabilise balance enrich intensify reinforce bolster fortify inspire motivate mature level sharpen revitalise ' +
  'energise';

/** The same for what is worked on: work, unless it is said of a number, a quality or people. */
export const TENDING_VERBS =
  'refine promote scale expand extend diversify generate bring polish tune harmonise rationalise professionalise evolve transform ' +
  'champion ramp step';

/** Verbs that yield a result where what they take is one: deliver 20 % growth, close 30 deals. */
export const YIELD_VERBS =
  'achieve attract book bring close collect complete convert create deliver demonstrate drive generate get have land make obtain ' +
  'produce provide reach receive retain return secure see show sign source win';

/** Verbs whose clause behind them says what it is about. */
export const FRAME_VERBS = 'ensure assure guarantee have get see let make help enable allow empower equip';

/** Two words that mean another thing together than the first one alone. */
export const PHRASAL: Readonly<Record<string, 'delivery' | 'change'>> = {
  'reach out': 'delivery',
  'cut over': 'delivery',
  'keep track': 'delivery',
  'kick off': 'delivery',
  'break even': 'change',
  'free up': 'change',
  'cut down': 'change',
  'turn around': 'change',
  'scale back': 'change',
  'win back': 'change',
  'bring down': 'change',
  'drive down': 'change',
  'drive up': 'change',
  'catch up': 'change',
};
