/** Every tab that Throughline knows, in the order in which set-up lays them out. */
import { alignmentMap } from './alignment-map';
import { companyObjectives } from './company-objectives';
import { coverage } from './coverage';
import { evidence } from './evidence';
import { gaps } from './gaps';
import { history } from './history';
import { initiatives } from './initiatives';
import { keyResults } from './key-results';
import { changes, dismissed, help, summary, templates } from './pages';
import { productObjectives } from './product-objectives';
import { reviewLog, reviews } from './reviews';
import { settingsTable } from './settings';
import { stakeholders } from './stakeholders';
import { vision } from './vision';

/** Tables that people fill in, under the names that the rest of the code calls them by. */
export const planTables = {
  vision,
  companyObjectives,
  productObjectives,
  keyResults,
  initiatives,
  evidence,
  stakeholders,
} as const;
export type PlanTables = typeof planTables;
export type PlanTableKey = keyof PlanTables;

export const allTables = {
  summary,
  vision,
  companyObjectives,
  productObjectives,
  keyResults,
  initiatives,
  alignmentMap,
  evidence,
  stakeholders,
  gaps,
  coverage,
  reviews,
  reviewLog,
  history,
  settings: settingsTable,
  templates,
  changes,
  dismissed,
  help,
} as const;
export type TableKey = keyof typeof allTables;
export const tableKeys = Object.keys(allTables) as readonly TableKey[];
