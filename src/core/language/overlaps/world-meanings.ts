/** Words of public work and of the wider world that mean nearly the same, one meaning a line, as in meanings.ts. */
export const WORLD_MEANINGS = `
country region global international worldwide abroad foreign
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
ethic ethical responsible
equal equality inequality discrimination fairness
refugee migrant immigration
`;
