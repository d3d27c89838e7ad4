/** What a plan says about its company objectives, and about the work that may serve them. */
import type { CompanyObjective, Initiative, ProductObjective, Strategy } from '../../strategy/strategy';
import type { ItemText, LinkedText, ObjectiveText, TextKind } from './overlap';

/** Each company objective under its key, with its theme, metric and key results. */
export function objectiveTexts(objectives: readonly CompanyObjective[]): readonly ObjectiveText[] {
  return objectives.map(({ key, name, row, keyResults }) => ({
    id: key,
    title: name,
    more: [
      ...texts('theme', [row.theme]),
      ...texts('metric', [row.metric, ...keyResults.map((result) => result.row.metric)]),
      ...texts(
        'key result',
        keyResults.map((result) => result.name),
      ),
    ],
  }));
}

/** What serves each company objective by now: product objectives, the initiatives under them, and those that name it themselves. */
export function linkedTexts({ productObjectives, companyObjectives }: Strategy): readonly LinkedText[] {
  const direct = companyObjectives.flatMap(({ links }) => links.filter(({ strength }) => strength > 0));
  const below = productObjectives.flatMap((one) =>
    one.links
      .filter(({ strength }) => strength > 0)
      .flatMap(({ to }) => one.initiatives.map((from) => ({ from, to }))),
  );
  const seen = new Set<string>();
  return [...direct, ...below].flatMap(({ from, to }) => {
    const pair = JSON.stringify([from.key, to.key]);
    if (seen.has(pair)) return [];
    seen.add(pair);
    return [{ key: from.key, text: from.name, objective: to.key }];
  });
}

/** A piece of work, with the need behind it and what it is measured by. */
export function itemText(item: ProductObjective | Initiative): ItemText {
  const need = item.table === 'productObjectives' ? [item.row.customerNeed] : [];
  const more = [...need, ...item.keyResults.map(({ name }) => name)];
  return { key: item.key, text: item.name, more: more.flatMap((text) => (text ? [text] : [])) };
}

function texts(kind: TextKind, said: readonly (string | undefined)[]) {
  return [...new Set(said)].flatMap((text) => (text ? [{ kind, text }] : []));
}
