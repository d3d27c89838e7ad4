/** What lone texts between the rows say: the company objective, the objective or the team of the rows below, until the next one. */
import { bannerAbove, loneRows, teamIn } from './banner-rows';
import { mapThings } from './ids';
import type { LevelColumns } from './level-owners';
import { markOf } from './marks';
import type { Area } from '../area';
import { lower, type Thing } from './thing';

type Meaning = 'companyObjectives' | 'productObjectives' | 'team';

/** Fewer words may be a team, a theme or an objective; a sentence is an objective. */
const SENTENCE = 4;

/** The things with what the banners above them name. Banners whose meaning is not clear name nothing. */
export function underBanners(area: Area, things: readonly Thing[], columns: LevelColumns): readonly Thing[] {
  const rows = new Set(things.map(({ row }) => row));
  const lastRow = Math.max(...rows);
  const lastColumn = Math.max(...things.map((thing) => thing.column));
  const banners = loneRows(area)
    .filter(({ row, column }) => !rows.has(row) && row < lastRow && column <= lastColumn)
    .map(({ row, column, text }) => ({ row, column, text }));
  const top = [...new Set(things.map(({ table }) => table))].sort(lower)[0];
  const meaning =
    top &&
    meaningOf(
      banners.map(({ text }) => text),
      top,
      columns,
    );
  if (!meaning) return things;
  if (meaning === 'team') {
    const above = bannerAbove(banners);
    return mapThings(things, (thing) => {
      const team = above(thing.row)?.text;
      return thing.table === 'productObjectives' && team !== undefined
        ? { ...thing, team: teamIn(team) ?? team }
        : thing;
    });
  }
  const heads = banners.map(({ row, column, text }): Thing => {
    const mark = markOf(text);
    return {
      table: meaning,
      row,
      column,
      name: mark?.rest ?? text,
      id: mark?.id,
      parent: undefined,
      shared: false,
    };
  });
  const above = bannerAbove(heads);
  const placed = mapThings(things, (thing) =>
    thing.parent === undefined && lower(thing.table, meaning) > 0
      ? { ...thing, parent: above(thing.row) }
      : thing,
  );
  return [...heads, ...placed];
}

function meaningOf(
  texts: readonly string[],
  top: Thing['table'],
  columns: LevelColumns,
): Meaning | undefined {
  if (texts.length === 0) return undefined;
  if (texts.every((text) => teamIn(text) !== undefined)) return 'team';
  if (top === 'keyResults') return 'productObjectives';
  if (top !== 'productObjectives') return undefined;
  const hasCompanys = columns.get(top)?.has('companyObjective') ?? false;
  const hasTeams = columns.get(top)?.has('product') ?? false;
  if (hasCompanys) return hasTeams ? undefined : 'team';
  const isAbove = (text: string) => /^(?:companyObjectives|objectiveOrAbove)$/.test(markOf(text)?.word ?? '');
  const areSentences = texts.every((text) => text.split(' ').length >= SENTENCE);
  return texts.every(isAbove) || hasTeams || areSentences ? 'companyObjectives' : undefined;
}
