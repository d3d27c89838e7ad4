/** The sheets that whoever works on the mapping may look at. */
import { type SheetFixture } from '../sheet-fixture';
import { balancedScorecard } from './balanced-scorecard';
import { companyAndProducts } from './company-and-products';
import { decimalCommas } from './decimal-commas';
import { kpiTree } from './kpi-tree';
import { matrixNineThreeOne } from './matrix-nine-three-one';
import { nowNextLater } from './now-next-later';
import { ogsm } from './ogsm';
import { oneColumn } from './one-column';
import { portfolioWithBudget } from './portfolio-with-budget';
import { researchRepository } from './research-repository';
import { riceBacklog } from './rice-backlog';
import { sideBySide } from './side-by-side';
import { staggeredLevels } from './staggered-levels';
import { stakeholderRegister } from './stakeholder-register';
import { strategyOnAPage } from './strategy-on-a-page';
import { terseHeadings } from './terse-headings';

export const knownSheets: Readonly<Record<string, SheetFixture>> = {
  'balanced-scorecard': balancedScorecard,
  'company-and-products': companyAndProducts,
  'decimal-commas': decimalCommas,
  'kpi-tree': kpiTree,
  'matrix-nine-three-one': matrixNineThreeOne,
  'now-next-later': nowNextLater,
  ogsm,
  'one-column': oneColumn,
  'portfolio-with-budget': portfolioWithBudget,
  'research-repository': researchRepository,
  'rice-backlog': riceBacklog,
  'side-by-side': sideBySide,
  'staggered-levels': staggeredLevels,
  'stakeholder-register': stakeholderRegister,
  'strategy-on-a-page': strategyOnAPage,
  'terse-headings': terseHeadings,
};
