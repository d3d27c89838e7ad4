/**
 * Words of plans that mean nearly the same, one meaning a line: a small vocabulary written for this project. A word may stand in several
 * lines. American spelling, because the reader of words brings British spelling to it.
 */
export const BUSINESS_MEANINGS = `
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
localization localize language translation translate
standard standardize standardization interoperability interoperable harmonize
share sharing exchange
communicate communication inform message announce
knowledge expertise know
developer engineer engineering programmer coder
code repository source commit merge
refactor legacy debt modernize
innovation innovative invention patent
negotiate negotiation
travel trip hotel flight booking reservation
schedule calendar appointment timeline
delay late overdue deadline
workplace office facility
approve approval consent permission
review feedback rating
complaint complain escalation dispute
tutorial walkthrough wizard guide
notify notification alert reminder
email mail message
role permission access
backup restore
template example sample
upload import
download export
personalize personalization customize customization configure configuration setting
simple simplify easy ease friction effortless
fraud abuse spam scam
license licensing
`;
