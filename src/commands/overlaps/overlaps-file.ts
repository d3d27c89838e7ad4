/** What finding overlaps and accepting them know of the open file. */
import type { MapFacts } from '../../core/forms/map-facts';
import { factsOf } from '../file-map';
import { readStrategyFile, type StrategyFile } from '../strategy-file';
import { readWorkbook, type Workbook } from '../workbook';

export interface OverlapsFile extends StrategyFile {
  readonly facts: MapFacts;
}

export function readOverlapsFile(workbook: Workbook = readWorkbook('plan and settings')): OverlapsFile {
  const file = readStrategyFile(workbook);
  return { ...file, facts: factsOf(file) };
}
