/** Plans that try to do everything. */
import type { Item } from '../../strategy/item';
import type { ProductObjective } from '../../strategy/strategy';
import { STRONG } from '../../strategy/contribution-map';
import { byKey, normaliseName } from '../../strategy/item';
import { count, list, percent, quote } from '../wording';
import type { Finding, Rule } from '../rule';

const MAP_CELLS_WORTH_JUDGING = 6;

export const tangledMap: Rule = {
  id: 'G06',
  name: 'Everything links to everything',
  family: 'Strategy and coverage',
  level: 2,
  why: 'When everything supports everything, the map cannot help us choose.',
  needs: ['productObjectives', ['productObjectives.companyObjective', 'alignmentMap']],
  settings: ['strongLinksMost', 'mapFilledMost'],
  mendedIn: 'map',
  find: ({ map, productObjectives, settings }) => {
    const spread = productObjectives.filter((item) => strongLinks(item).length > settings.strongLinksMost);
    const filled =
      map && map.cells >= MAP_CELLS_WORTH_JUDGING && map.filled / map.cells > settings.mapFilledMost
        ? map
        : undefined;
    const whole: readonly Finding[] = filled
      ? [
          {
            items: [],
            part: 'map',
            place: { sheetId: filled.sheetId, tab: filled.tab, row: 1, column: 1 },
            gap: 'Nearly everything on the map is linked to everything.',
            saw: `${filled.filled} of ${filled.cells} cells are filled (${percent(filled.filled / filled.cells)}).`,
            next: 'Keep the one or two links of each row that you would defend.',
          },
        ]
      : [];
    return [...whole, ...spread.map(spreadFinding)];
  },
};

function spreadFinding(item: ProductObjective): Finding {
  const strong = strongLinks(item);
  return {
    items: [item],
    gap: `${quote(item)} claims to serve ${strong.length} company objectives strongly.`,
    saw: `Strong links to ${list(strong.map(({ to }) => to.id || quote(to)))}.`,
    next: 'Keep the one or two links that you would defend.',
  };
}

function strongLinks(item: ProductObjective) {
  return item.links.filter(({ strength }) => strength === STRONG);
}

export const tooManyObjectives: Rule = {
  id: 'G10',
  name: 'Too many objectives',
  family: 'Strategy and coverage',
  level: 2,
  why: 'What is not left out on purpose is left out by accident.',
  needs: [],
  settings: ['companyObjectivesMost', 'productObjectivesMost'],
  find: ({ companyObjectives, productObjectives, settings }) => [
    ...tooMany(companyObjectives, settings.companyObjectivesMost, 'the company', 'company'),
    ...[...groupByProduct(productObjectives)].flatMap(([product, items]) =>
      tooMany(items, settings.productObjectivesMost, product, `product ${normaliseName(product)}`),
    ),
  ],
};

/** Drafts promise nothing yet. */
function tooMany(
  all: readonly (Item & { readonly draft: boolean })[],
  most: number,
  whose: string,
  part: string,
): readonly Finding[] {
  const items = all.filter(({ draft }) => !draft).sort(byKey);
  const [first] = items;
  if (!first || items.length <= most) return [];
  return [
    {
      items: [],
      part,
      place: first.place,
      gap: `${count(items.length, 'objective')} for ${whose}: which would you drop if you had to?`,
      saw: `${list(items.map((item) => item.id || quote(item)))}. The setting allows ${most}.`,
      next: 'Mark the ones that can wait as Draft or Dropped, or put several under one.',
    },
  ];
}

function groupByProduct(
  items: readonly ProductObjective[],
): ReadonlyMap<string, readonly ProductObjective[]> {
  const groups = new Map<string, ProductObjective[]>();
  for (const item of items) {
    const product = item.row.product;
    if (product) groups.set(product, [...(groups.get(product) ?? []), item]);
  }
  return groups;
}

export const thinReason: Rule = {
  id: 'G12',
  name: 'Stand-alone reason too thin',
  family: 'Strategy and coverage',
  level: 1,
  why: 'One more line on why it stands alone will save the next argument.',
  needs: ['productObjectives.standsAlone'],
  settings: ['standAloneWords'],
  mendedIn: 'standsAlone',
  find: ({ productObjectives, settings }) =>
    productObjectives.flatMap((item) => {
      const reason = item.row.standsAlone;
      if (reason === undefined || reason.split(' ').length >= settings.standAloneWords) return [];
      return [
        {
          items: [item],
          gap: `${quote(item)} stands alone for a reason that is hard to follow.`,
          saw: `The reason given is ${quote(reason)}.`,
          next: 'Say in a short sentence why it serves no company objective and is still worth doing.',
        },
      ];
    }),
};
