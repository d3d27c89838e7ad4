/**
 * Data that only few executions need, and that would make Code.js longer for all of them: the build writes each into a page of its own,
 * data-<name>.html, and google/read-data.ts reads it. What a formula needs for each cell stays in the code.
 */
import { allCellDocs } from './core/cells/all-cell-docs';
import { formulaEntries } from './core/formulas/entry';
import { helpPage } from './core/help';
import { sampleTexts } from './core/sample/sample-texts';

export const dataPages = {
  formulas: formulaEntries(allCellDocs),
  help: helpPage(),
  sample: sampleTexts,
} as const;

export type DataPages = typeof dataPages;
