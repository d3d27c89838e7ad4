/**
 * The words by which we tell a result from work: by meaning, in their plainest form, and in British spelling with -ise. They are read as
 * sets on first use, because global code runs on every cell.
 */

/** What we do: it is over when the thing is there or the is done. */
export const DELIVERY_VERBS =
  'launch ship build secure obtain implement migrate publish hire document integrate define create design develop deliver complete conduct write introduce add ' +
  'release deploy roll rollout set setup install configure provision construct assemble code program prototype redesign refactor rewrite rebuild ' +
  'rearchitect replatform port upgrade update replace swap sunset deprecate decommission retire remove merge move relocate transfer ' +
  'consolidate centralise standardise automate digitise digitalise modernise containerise localise translate internationalise rebrand rename ' +
  'restructure reorganise revamp overhaul rework renovate refurbish refresh revise finalise finish conclude execute perform carry run host hold organise ' +
  'arrange schedule prepare plan draft outline sketch compile collect gather assess evaluate analyse analyze audit review inspect investigate ' +
  'research explore study examine survey interview test pilot trial experiment prove validate verify check confirm benchmark measure monitor track ' +
  'report present demo demonstrate showcase pitch propose submit file apply register approve ratify adopt select choose pick procure purchase buy ' +
  'order source contract appoint recruit staff onboard train teach coach mentor educate certify brief inform notify announce communicate ' +
  'advertise market campaign sponsor attend visit travel join participate contribute record film produce print post blog tweet send mail ' +
  'e-mail email call contact invite consult advise collaborate partner coordinate co-ordinate liaise negotiate discuss agree align clarify ' +
  'specify describe map model chart list catalogue catalog classify label tag index archive back backup restore clean tidy fix patch repair debug ' +
  'resolve address handle process triage groom prioritise establish found form institute start begin kick kickoff initiate ' +
  'open provide supply offer distribute issue grant give hand equip activate switch turn wire connect link embed expose ' +
  'support cover include incorporate leverage use utilise employ operationalise formalise codify articulate formulate devise craft author ' +
  'curate edit illustrate animate brainstorm ideate conceptualise scope size estimate budget forecast model simulate calculate compute consider ' +
  'decide determine identify discover find recommend suggest advocate lobby petition license patent trademark incorporate crowdsource ' +
  'load import export sync synchronise crawl scrape parse query seed hash encrypt sign-off harden scan pen-test penetrate rotate ' +
  'instrument log alert trace profile cache shard partition replicate bundle package compress minify scaffold bootstrap fork branch tag cut-over ' +
  'stand spin hook plug put place position locate ready stage rehearse dry-run simulate bid tender finance fund invest allocate assign ' +
  'delegate outsource insource staff-up enrol enroll enlist vaccinate immunise plant pave dig drill paint furnish equip refit ' +
  'legislate enact repeal amend inaugurate commission designate publicise disseminate circulate convene facilitate moderate chair ' +
  'understand learn read explain collate summarise synthesise visualise dashboard participate engage ' +
  'productise productionise prototype beta soft-launch relaunch reopen re-launch reissue republish realign repackage reprice price redefine ' +
  'rotate share showcase syndicate co-create co-develop co-author overhaul architect draft storyboard wireframe mock spec iterate invent';

/** What changes: more of one thing, less of another, or a level that is reached. */
export const CHANGE_VERBS =
  'increase reduce grow cut raise halve double shorten lift win retain reach achieve decrease lower boost triple quadruple accelerate speed ' +
  'minimise maximise eliminate eradicate prevent avoid slash shrink drop exceed attain hit surpass beat outperform sustain maintain gain ' +
  'earn attract acquire convert end combat curb limit mitigate alleviate ease relieve diminish lessen trim narrow bridge widen ' +
  'reverse slow stop recover regain rescue save free unlock capture become be stay remain keep preserve protect safeguard conserve regenerate ' +
  'monetise upsell renew satisfy delight please exit quintuple multiply elevate heighten cap contain stem tackle fight overcome ' +
  'outgrow overtake dominate profit yield fall rise climb catch de-risk derisk tighten quicken hasten break-even';

/** What says that something gets better: a result, unless a thing is what gets better. */
export const BETTER_VERBS =
  'improve enhance optimise strengthen streamline simplify deepen broaden advance foster encourage empower stimulate cultivate nurture better drive influence ' +
  'stabilise balance enrich intensify reinforce bolster fortify inspire motivate mature level sharpen revitalise energise';

/** The same for what is worked on: work, unless it is said of a number, a quality or people. */
export const TENDING_VERBS =
  'refine promote scale expand extend diversify generate bring polish tune harmonise rationalise professionalise evolve transform champion ramp step';

/** Verbs that yield a result where what they take is one: deliver 20 % growth, close 30 deals. */
export const YIELD_VERBS =
  'deliver generate bring produce create drive close sign secure obtain land book get have see receive make convert source provide ' +
  'win achieve reach show demonstrate complete attract collect retain complete return';

/** Verbs whose clause behind them says what it is about. */
export const FRAME_VERBS = 'ensure assure guarantee have get see let make help enable allow empower equip';

/** Numbers that an organisation or its customers are measured by, and qualities that people feel. */
export const MEASURES =
  'churn retention revenue arr mrr acv iacv tcv nrr grr ndr gmv ebitda ebit nps csat ces mau dau wau clv ltv cac cltv roi roas aov arpu arpa dso cogs ' +
  'rate ratio proportion prevalence share percentage percent number count amount volume frequency level score index rating rank ranking average median mean total ' +
  'conversion activation adoption usage utilisation utilization engagement satisfaction loyalty happiness trust confidence awareness morale wellbeing well-being ' +
  'time duration latency speed throughput velocity performance efficiency productivity effectiveness efficacy capacity cadence lag delay wait downtime uptime availability ' +
  'reliability stability resilience durability scalability quality accuracy precision recall correctness completeness freshness consistency usability ' +
  'accessibility discoverability visibility transparency safety security privacy compliance ' +
  'cost costs expense expenses spend spending price margin margins profit profits profitability income earnings turnover cash cashflow burn runway debt savings saving sales ' +
  'bookings booking pipeline opportunities opportunity deals deal leads lead renewals renewal upsell upsells upgrades downgrades referrals referral signups sign-ups signup sign-up registrations ' +
  'subscriptions subscribers downloads installs visits visitors views pageviews traffic sessions impressions clicks click-through followers likes stars stargazers mentions shares ' +
  'growth reach penetration footprint valuation win-rate win market-share ' +
  'damage harm disruption disruptions incidents incident outages outage errors error defects defect failures failure crashes crash regressions vulnerabilities complaints complaint tickets ticket calls escalations escalation cancellations cancellation refunds refund returns ' +
  'rework waste backlog abandonment bounce fraud loss losses theft accidents accident injuries injury mortality morbidity infections infection readmissions readmission deaths hospitalisations ' +
  'attrition absenteeism absence sickness diversity inclusion representation equity equality belonging enps tenure vacancy ' +
  'emissions emission carbon co2 energy consumption footprint pollution poverty hunger unemployment employment literacy inequality crime homelessness access attendance participation enrolment ' +
  'coverage occupancy yield lifetime payback mttr mtbf mttd mtta slo sla apdex lcp ttfb tti p95 p99 ' +
  'value risk exposure dependency dependence effort burden workload stress friction pain overhead toil debt ' +
  'behaviour behavior habit knowledge skills skill capability capabilities competence ' +
  'responsiveness agility predictability autonomy ownership alignment collaboration cooperation competitiveness recognition reputation position leadership ' +
  'prosperity health livelihoods wellness nutrition outcomes outcome results result benefit benefits impact success demand supply ' +
  'contribution contributions donations donation turnout voter-turnout recovery survival complication complications waiting response resolution ' +
  'throughput punctuality on-time timeliness hours minutes days weeks seconds money quota target attainment';

/** What moves: who does something else when it works. */
export const ACTORS =
  'customer client user account team buyer shopper visitor member subscriber patient nurse doctor clinician student pupil teacher learner citizen resident ' +
  'employee manager engineer developer designer colleague staff people person family household child parent woman man girl boy adult consumer guest traveller ' +
  'traveler passenger driver rider tenant donor volunteer applicant candidate partner reseller seller merchant vendor supplier contributor admin administrator agent ' +
  'company business enterprise startup organisation organization firm shop school hospital department ' +
  'farmer worker reader viewer listener player creator author speaker lead prospect trialist evaluator fan follower investor stakeholder community ' +
  'everyone everybody anyone nobody anybody somebody who beneficiary claimant caller new-hire newcomer joiner hire maintainer smb sme country nation youth population agency council municipality';

/** Things that are made. */
export const THINGS =
  'dashboard app application feature page website site portal platform tool system api sdk cli plugin extension integration connector module component library framework ' +
  'flow onboarding wizard screen form button menu widget template checklist playbook runbook handbook guide guideline manual tutorial article post blog newsletter video webinar ' +
  'podcast e-book ebook whitepaper paper report document documentation doc docs spec specification rfc adr prd roadmap plan strategy policy process procedure framework ' +
  'program programme campaign initiative project pilot prototype mvp poc beta alpha version v1 v2 v3 release update patch infrastructure environment cluster server database ' +
  'warehouse lake model algorithm engine service microservice bot chatbot assistant copilot script test suite job workflow automation rule alert monitor survey questionnaire study ' +
  'analysis assessment audit review benchmark catalogue catalog inventory list register registry board committee structure org-chart position role vacancy ' +
  'contract agreement mou licence license certificate certification accreditation standard guideline principle charter manifesto vision mission statement deck slide presentation pitch demo ' +
  'event conference meetup workshop training course curriculum session class bootcamp hackathon offsite meeting summit seminar roadshow booth ' +
  'logo brand identity design mockup wireframe prototype icon theme style layout stylesheet banner ad advert brochure flyer leaflet poster landing-page case-study case-studies story stories testimonial ' +
  'office building clinic centre center lab room store branch kiosk machine device equipment sensor vehicle bus road bridge ward bed park ' +
  'package kit bundle pricing price-list offer offering product sku line catalogue checkout cart search filter notification e-mail email sms chat inbox calendar login sso mfa ' +
  'repository repo codebase branch crm erp cms hris lms intranet wiki faq forum marketplace store-listing backup mirror gateway proxy firewall vpn endpoint schema protocol parser ' +
  'hire interview job-description scorecard rubric matrix map canvas persona journey-map taxonomy glossary index ontology dataset data-set data visualisation visualization chart ' +
  'content material station terminal stand guidebook toolkit hub network mechanism scheme fund grant law act bill regulation directive legislation budget proposal bid tender application-form';

/** Work as a noun: it is over when it has taken place. */
export const WORK_NOUNS =
  'launch rollout roll-out migration implementation redesign refactoring refactor introduction development creation delivery deployment setup set-up completion publication rewrite ' +
  'upgrade rebuild relaunch rebrand rebranding overhaul revamp consolidation transition installation configuration integration automation digitisation digitalisation modernisation ' +
  'standardisation centralisation localisation translation documentation discovery research exploration investigation evaluation experimentation experiment testing validation ' +
  'construction establishment formation recruitment hiring onboarding training coaching mentoring meeting workshop interview visit trip presentation demo webinar ' +
  'hackathon offsite kickoff kick-off retrospective standup planning preparation coordination communication outreach campaign advertising sponsorship procurement purchase selection ' +
  'maintenance clean-up cleanup deprecation decommissioning removal replacement refresh review audit assessment analysis study survey mapping benchmarking reporting monitoring tracking ' +
  'ga general-availability milestone parity phase sprint iteration activity activities task tasks';

/** A change as a noun. */
export const CHANGE_NOUNS =
  'reduction increase growth decrease decline rise drop gain uplift improvement saving savings shortening elimination eradication doubling halving acceleration';

/** Words that compare with today. */
export const COMPARATIVES =
  'faster fewer better higher lower more less shorter cheaper easier greater stronger happier smoother quicker smaller larger bigger safer healthier earlier sooner simpler zero no longer ' +
  'cleaner leaner richer wealthier fairer greener calmer clearer deeper wider broader best lowest highest fastest';

/** Counts that may rise while nothing else does. */
export const VANITY =
  'engagement pageview pageviews view views visit visits impressions impression likes like followers follower traffic clicks click hits downloads download awareness stars registered mentions reach shares eyeballs buzz';

/** How something is, said in front: "Stable releases", "Happy patients". */
export const QUALITIES =
  'stable reliable fast happy engaged loyal secure safe healthy efficient profitable successful sustainable effective skilled resilient accurate timely affordable accessible predictable ' +
  'consistent seamless transparent trusted satisfied motivated confident clean quick easy simple smooth strong competitive';

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

/** Words that end like people but are none. */
export const MACHINES =
  'server computer container router tracker filter folder header footer poster order offer paper number letter newsletter error sensor connector vector monitor register chapter printer ' +
  'scanner counter banner display builder loader parser helper wrapper handler controller parameter character factor actor mirror floor motor indicator calculator generator simulator ' +
  'locator elevator refrigerator transfer timer pointer answer trigger trailer boiler heater fiber fibre water lever corner color colour barrier compiler debugger quarter semester divider ' +
  'driver marker charger meter sticker flyer adapter adaptor inverter reactor tractor converter buffer cluster master center tender shelter gutter winter summer october november december ' +
  'september matter cover power tower layer border disorder reminder folder binder ladder cylinder reader browser crawler scheduler balancer compressor processor editor detector injector list exist ' +
  'minister twitter shutter router switcher launcher installer manager-tool planner checker tester-tool linter formatter';
