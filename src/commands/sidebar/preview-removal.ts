/** Sidebar: what would go with Throughline, and what would stay. It writes nothing. */
import { a1 } from '../../core/tables/sheet-data';
import { needsWhatGoes } from '../../core/removal/needs-what-goes';
import { countTimers } from '../../google/forget-file';
import type { GoingFormulas, GoingTab, RemovalPreview } from '../../rpc/removal';
import { fileToLeave, goingWith, type FileToLeave, type OwnTabToGo } from '../removal';

export function previewRemoval(): RemovalPreview {
  const leaving = fileToLeave();
  const { own, names } = leaving;
  const shown = (tabs: readonly OwnTabToGo[]) =>
    tabs.map(({ sheetId, tab, typedRows }): GoingTab => ({ sheetId, tab, typedRows }));
  return {
    goes: shown(own.filter(({ isPlan }) => !isPlan)),
    plan: shown(own.filter(({ isPlan }) => isPlan)),
    formulas: formulasIn(leaving),
    names: names.size,
    timers: countTimers(),
  };
}

/** As many as a person reads. */
const MOST_NAMED = 10;

function formulasIn(leaving: FileToLeave): GoingFormulas {
  const { own } = leaving;
  const sure = new Set(own.filter(({ isPlan }) => !isPlan).map(({ sheetId }) => sheetId));
  const all = new Set(own.map(({ sheetId }) => sheetId));
  const named = formulasThatNeed(leaving, sure);
  const withPlan = formulasThatNeed(leaving, all);
  return {
    count: named.length,
    withPlan: withPlan.length,
    named: named.slice(0, MOST_NAMED),
  };
}

function formulasThatNeed(leaving: FileToLeave, ids: ReadonlySet<number>): GoingFormulas['named'] {
  const going = goingWith(leaving, ids);
  return leaving.tabs
    .filter(({ held }) => !ids.has(held.sheetId))
    .flatMap(({ held }) =>
      (held.formulas ?? []).flatMap((line, row) =>
        line.flatMap((formula, column) =>
          formula !== '' && needsWhatGoes(formula, going)
            ? [{ tab: held.tab, cell: a1({ row: row + 1, column: column + 1 }), formula }]
            : [],
        ),
      ),
    );
}
