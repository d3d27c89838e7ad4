/** The texts of the sample plan, which only those need who start it or take it away: a page of data, see src/data-pages.ts. */
import { sampleCompanyObjectives } from './company-objectives';
import { sampleEvidence } from './evidence';
import { sampleInitiatives } from './initiatives';
import { sampleKeyResults } from './key-results';
import { sampleProductObjectives } from './product-objectives';
import { sampleStakeholders } from './stakeholders';
import { sampleVision } from './vision';

export const sampleTexts = {
  vision: sampleVision,
  companyObjectives: sampleCompanyObjectives,
  productObjectives: sampleProductObjectives,
  keyResults: sampleKeyResults,
  initiatives: sampleInitiatives,
  evidence: sampleEvidence,
  stakeholders: sampleStakeholders,
} as const;

export type SampleTexts = typeof sampleTexts;
