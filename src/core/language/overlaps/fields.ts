/** Fields of work, one a line: what it is called, then words that are at home there. A word may belong to several. */
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
