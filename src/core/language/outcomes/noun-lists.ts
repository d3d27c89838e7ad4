/** The nouns by which we tell a result from work, in the singular. They are read as sets on first use, like the verbs. */

/** Numbers that an organisation or its customers are measured by, and qualities that people feel. */
export const MEASURES =
  'churn retention revenue arr mrr acv iacv tcv nrr grr ndr gmv ebitda ebit nps csat ces mau dau wau clv ltv cac cltv roi roas aov arpu ' +
  'arpa dso cogs rate ratio incidence intensity proportion share percentage percent number count amount volume frequency level score ' +
  'index rating rank ranking average median mean total conversion activation adoption usage utilisation utilization engagement ' +
  'satisfaction loyalty trust confidence morale wellbeing well-being time duration speed throughput velocity efficacy capacity cadence ' +
  'lag delay wait downtime uptime quality accuracy precision recall safety privacy cost expense spend spending price margin profit ' +
  'income earnings turnover cash cashflow burn runway debt sales booking pipeline opportunity deal lead renewal upsell upgrades ' +
  'downgrades referral signup sign-up registrations subscriptions subscribers downloads installs visits visitors views pageviews ' +
  'traffic sessions impressions clicks click-through followers likes stars stargazers mentions reach penetration footprint valuation ' +
  'win-rate win market-share damage harm disruption incident outage error defect failure crash regressions vulnerabilities complaint ' +
  'ticket calls escalation cancellation refund returns rework waste backlog abandonment bounce fraud loss theft accident injury ' +
  'morbidity infection readmission deaths hospitalisations attrition absenteeism absence diversity inclusion representation equity ' +
  'belonging enps tenure vacancy emission carbon co2 energy consumption pollution poverty hunger unemployment employment literacy crime ' +
  'access participation enrolment coverage occupancy yield lifetime payback mttr mtbf mttd mtta slo sla apdex lcp ttfb tti p95 p99 ' +
  'value risk exposure dependence effort burden workload stress friction pain overhead toil behaviour behavior habit knowledge skill ' +
  'competence agility autonomy ownership alignment collaboration cooperation recognition reputation position leadership prosperity ' +
  'health livelihoods nutrition outcome result benefit impact success demand supply contribution donation turnout voter-turnout ' +
  'recovery survival complication waiting response resolution on-time hours minutes days weeks seconds money quota target attainment';

/** What moves: who does something else when it works. */
export const ACTORS =
  'customer client user account team buyer shopper visitor member subscriber patient nurse doctor clinician student pupil teacher ' +
  'learner citizen resident employee manager engineer developer designer colleague staff people person family household child parent ' +
  'woman man girl boy adult consumer guest traveller traveler passenger driver rider tenant donor volunteer applicant candidate partner ' +
  'reseller seller merchant vendor supplier contributor admin administrator agent company business enterprise startup organisation ' +
  'organization firm shop school hospital department farmer worker reader viewer listener player creator author speaker prospect ' +
  'trialist evaluator fan follower investor stakeholder community everyone everybody anyone nobody anybody somebody who beneficiary ' +
  'claimant caller new-hire newcomer joiner maintainer smb sme country nation youth population agency council municipality';

/** Things that are made. */
export const THINGS =
  'dashboard app application feature page website site portal platform tool system api sdk cli plugin extension connector module ' +
  'component library framework flow wizard screen form button menu widget template checklist playbook runbook handbook guide guideline ' +
  'manual tutorial article post blog newsletter video podcast e-book ebook whitepaper paper report document doc spec specification rfc ' +
  'adr prd roadmap plan strategy policy process procedure program programme initiative project pilot prototype mvp poc beta alpha ' +
  'version v1 v2 v3 release update patch infrastructure environment cluster server database warehouse lake model algorithm engine ' +
  'service microservice bot chatbot assistant copilot script test suite job workflow rule alert monitor questionnaire benchmark ' +
  'catalogue catalog inventory list register registry board committee structure org-chart role contract agreement mou licence license ' +
  'certificate certification accreditation standard principle charter manifesto vision mission statement deck slide pitch event ' +
  'conference meetup course curriculum session class bootcamp summit seminar roadshow booth logo brand identity design mockup wireframe ' +
  'icon theme style layout stylesheet banner ad advert brochure flyer leaflet poster landing-page case-study story testimonial office ' +
  'building clinic centre center lab room store branch kiosk machine device equipment sensor vehicle bus road bridge ward bed park ' +
  'package kit bundle pricing price-list offer offering product sku line checkout cart search filter notification e-mail email sms chat ' +
  'inbox calendar login sso mfa repository repo codebase crm erp cms hris lms intranet wiki faq forum marketplace store-listing backup ' +
  'mirror gateway proxy firewall vpn endpoint schema protocol parser hire job-description scorecard rubric matrix map canvas persona ' +
  'journey-map taxonomy glossary ontology dataset data-set data visualisation visualization chart guidance content material station ' +
  'terminal stand guidebook toolkit hub network mechanism scheme fund grant law act bill regulation directive legislation budget ' +
  'proposal bid tender application-form';

/** Work as a noun: it is over when it has taken place. */
export const WORK_NOUNS =
  'launch announcement rollout roll-out migration implementation redesign refactoring refactor introduction development creation ' +
  'delivery deployment setup set-up completion publication rewrite upgrade rebuild relaunch rebrand rebranding overhaul revamp ' +
  'consolidation transition installation configuration integration automation digitisation digitalisation modernisation standardisation ' +
  'centralisation localisation translation documentation discovery research exploration investigation evaluation experimentation ' +
  'experiment testing validation construction establishment formation recruitment hiring onboarding training coaching mentoring meeting ' +
  'workshop interview visit trip presentation demo webinar hackathon offsite kickoff kick-off retrospective standup planning ' +
  'preparation coordination communication outreach campaign advertising sponsorship procurement purchase selection maintenance clean-up ' +
  'cleanup deprecation decommissioning removal replacement refresh review audit assessment analysis study survey mapping benchmarking ' +
  'reporting monitoring tracking ga general-availability milestone parity phase sprint iteration activity task';

/** A change as a noun. */
export const CHANGE_NOUNS =
  'reduction increase growth decrease decline rise drop gain uplift improvement saving savings shortening elimination eradication ' +
  'doubling halving acceleration';

/** Words that compare with today. */
export const COMPARATIVES =
  'faster fewer better higher lower more less shorter cheaper easier greater stronger happier smoother quicker smaller larger bigger ' +
  'safer healthier earlier sooner simpler zero no cleaner leaner richer fairer greener clearer deeper wider broader';

/** How something is, said in front: "Stable releases", "Happy patients". */
export const QUALITIES =
  'stable reliable fast happy engaged loyal secure safe healthy efficient profitable successful sustainable effective skilled resilient ' +
  'accurate timely affordable accessible predictable consistent seamless transparent trusted satisfied motivated confident clean quick ' +
  'easy simple smooth strong competitive';

/** Counts that may rise while nothing else does. */
export const VANITY =
  'engagement pageview view visit impression like follower traffic click hits download awareness stars registered mentions reach shares ' +
  'eyeballs buzz';

/** Words that end like people but are none. */
export const MACHINES =
  'computer container router tracker folder header footer letter chapter printer scanner counter builder loader helper wrapper handler ' +
  'controller parameter character calculator generator transfer pointer answer trigger trailer compiler debugger quarter semester ' +
  'marker charger converter buffer master matter border disorder reminder binder browser crawler scheduler balancer detector planner ' +
  'checker';
