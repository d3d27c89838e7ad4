/**
 * Words of plans that mean nearly the same, and the fields of work that words belong to: a small vocabulary of business and public work,
 * written for this project. A word may stand in several lines. American spelling, because readers bring British spelling to it.
 */

/** One meaning a line. */
export const MEANINGS = `
revenue sales bookings turnover income arr mrr acv
price pricing monetize monetization fee charge tariff
discount rebate promotion
profit margin profitability earnings ebitda
cost expense spend spending expenditure opex cogs overhead
save savings reduce cut lower decrease decline drop shrink fewer less shorten minimize
grow growth increase raise expand expansion scale boost gain more higher double maximize
improve better enhance strengthen upgrade optimize refine
customer client buyer subscriber account consumer
user visitor member audience
churn attrition cancel cancellation leave defection retention retain renewal renew keep loyalty loyal
acquire acquisition win attract convert conversion signup
upsell expansion cross-sell upgrade
lead pipeline prospect opportunity funnel mql sql demand
deal contract close quota
trial demo pilot poc freemium
adopt adoption usage use active engaged engagement utilization uptake
hire recruit hiring recruiting recruitment headcount candidate talent vacancy staffing interview
employee staff team people workforce personnel colleague worker
manager leader leadership executive management director
train training learn learning skill coaching mentoring course curriculum education teach workshop
onboard onboarding activation activate ramp setup
culture engagement morale values belonging
diversity diverse inclusion inclusive equity
pay salary compensation wage benefit remuneration
satisfaction satisfied csat nps happiness happy delight promoter
support helpdesk ticket service assistance care
respond response reply answer resolve resolution
partner partnership alliance reseller channel integrator distributor
competitor rival competition competitive
market industry sector segment vertical
enterprise corporate large
smb small medium sme startup
brand awareness reputation visibility recognition fame image
marketing campaign advertising advertisement promotion outreach
blog article content post newsletter
press media pr journalist coverage
event conference meetup webinar summit
community contributor contribution contribute forum
volunteer volunteering donate donation charity
website site web page homepage portal
store shop retail outlet branch
internet online digital broadband connectivity
search discover find discovery
mobile phone app ios android smartphone
speed performance fast latency faster quick slow
uptime availability reliability reliable outage downtime resilience stability stable
incident emergency disaster crisis recovery
bug defect error failure crash fault
quality test testing qa
release ship launch deliver delivery rollout deploy deployment publish
feature functionality capability
roadmap plan strategy planning strategic
vision mission purpose
objective goal okr target
measure metric kpi measurement indicator statistic
monitor monitoring track tracking observe
infrastructure platform hosting cloud server
migrate migration move transition switch
integration integrate api connector plugin interface
secure security vulnerability breach threat attack cyber
identity login password authentication sso access
privacy gdpr confidential
compliance compliant regulation regulatory audit certification certify
risk exposure mitigation mitigate
legal contract law agreement
document documentation docs handbook guide manual guidance
data dataset database record
analytics dashboard report reporting insight
ai ml model algorithm prediction
automate automation automatic self-service
process workflow procedure
efficient efficiency productivity productive throughput waste
tool tooling software system
research study survey insight
experiment hypothesis validate test
design ux usability ui interface experience
accessibility accessible disability disabled wcag
budget forecast finance financial funding fund
invoice billing payment pay collect
debt loan credit lending borrow
bank banking insurance insurer
tax duty levy
investor fundraising ipo shareholder investment invest capital
supplier vendor procurement purchasing sourcing
inventory stock warehouse logistics shipping fulfillment
production manufacture manufacturing factory plant
country region global international worldwide abroad foreign
localization localize language translation translate
trade export import customs
emission carbon climate co2 greenhouse warming
energy power electricity fuel
renewable solar wind
sustainable sustainability esg green
recycle recycling reuse circular
pollution pollute contamination chemical toxic
water sanitation drinking hygiene
health medical disease patient illness clinical
hospital doctor nurse physician clinic
vaccine vaccination immunization
death mortality die
mother maternal birth pregnancy reproductive
infant newborn baby child children
safety accident injury hazard
poor poverty deprived
hunger food nutrition malnutrition
farm farmer agriculture agricultural crop rural
woman women female gender girl
youth young adolescent
elderly older aging senior
school pupil student university teacher
job employment unemployment labor work occupation
house housing home household
city urban settlement municipal town
transport traffic road rail vehicle mobility
ocean sea marine coast fish fishing fishery
forest land soil deforestation desert
biodiversity ecosystem species wildlife nature conservation habitat
justice court crime criminal police prison
violence war conflict peace weapon
corruption bribery fraud
legislation policy rule law
government public agency state administration ministry
vote election democracy participation
transparency open openness
governance oversight accountability accountable
stakeholder consultation consult engage
standard standardize standardization interoperability interoperable harmonize
ethic ethical responsible
share sharing exchange
communicate communication inform message announce
knowledge expertise know
developer engineer engineering programmer coder
code repository source commit merge
refactor legacy debt modernize
innovation innovative invention patent
equal equality inequality discrimination fairness
refugee migrant immigration
`;

/** One field a line: what it is called, then words that are at home there. */
export const FIELDS = `
sales: revenue sales bookings arr mrr acv quota pipeline lead deal prospect account customer upsell renewal opportunity close win territory discount pricing forecast buyer reseller partner channel commission crm churn subscription contract
marketing: brand awareness campaign website blog content social media press event conference webinar lead traffic visitor seo advertising analyst audience message positioning launch story newsletter conversion signup
people: hire recruit candidate employee team talent onboarding culture diversity compensation benefit training manager leader performance engagement retention headcount vacancy salary career feedback staff offsite survey inclusion
product: feature product user release roadmap usability design customer adoption experience category persona feedback discovery journey research prototype mobile onboarding
engineering: code architecture deploy test bug backend frontend api database pipeline merge performance refactor latency infrastructure server scalability technical debt library repository developer engineer build integration sdk
operations: uptime availability incident outage capacity monitoring sla disaster recovery migration infrastructure cloud hosting cost backup reliability performance
security: vulnerability security audit compliance encryption access breach threat penetration privacy risk certification password identity incident
finance: revenue cost margin budget forecast cash profit expense audit close invoice billing accounting tax investor ipo financial spend payroll reporting savings funding
service: ticket support customer satisfaction response resolution sla help documentation csat agent knowledge complaint service
law: contract compliance policy regulation trademark license legal gdpr privacy risk agreement negotiation patent
data: data dataset metadata analytics dashboard model metric report quality governance inventory statistics machine learning ai catalog warehouse standard schema
community: contributor open source community meetup event contribution merge forum star fork ambassador issue documentation
supply: supplier inventory warehouse logistics shipping procurement factory production order delivery stock freight manufacturing quality
health: health disease mortality death maternal hospital vaccine medicine medical nurse patient epidemic infection mental drug alcohol tobacco clinic
education: school education student teacher learning literacy skill university training scholarship curriculum primary secondary
environment: climate emission pollution waste biodiversity forest ocean water energy renewable conservation ecosystem sustainable species carbon land soil
society: poverty inequality gender woman child migrant disability social protection discrimination violence vulnerable equality income
government: law justice institution corruption public policy agency regulation transparency accountability tax citizen budget rights
food: food agriculture farmer crop hunger nutrition livestock seed rural
city: city urban transport housing road waste public building infrastructure heritage
economy: growth job employment trade industry investment tourism labor productivity enterprise bank financial market export manufacturing innovation
`;
