import { familyNamesFirst, namesSeveral } from '../../../../src/core/gaps/owners';
import { noSingleOwner } from '../../../../src/core/gaps/rules/owners';
import { whatItSays } from '../../plan-builder';

describe('G28 No single owner', () => {
  test('a blank owner and several owners are gaps', () => {
    expect(
      whatItSays(noSingleOwner, {
        'Product Objectives': [
          'ID | Objective | PM',
          'PO-1 | Faster set-up |',
          'PO-2 | Fewer calls | Mara Lind',
        ],

        Initiatives: ['ID | Initiative | Owner', 'IN-1 | Guided tour | Mara / Ola', 'IN-2 | Chat | Ola Berg'],
      }),
    ).toMatchInlineSnapshot(`
     "High, Product Objectives!C2
     “PO-1 Faster set-up” has no owner.
     "PM" is blank.
     Agree on one person who answers for it.

     High, Initiatives!C2
     “IN-1 Guided tour” has more than one owner.
     "Owner" says “Mara / Ola”.
     Pick the one who answers for it; the others can help."
    `);
  });

  test('a key result without an owner is its objective’s; where that has none either, the objective is told', () => {
    expect(
      whatItSays(noSingleOwner, {
        'Product Objectives': [
          'ID | Objective | Owner',
          'PO-1 | Faster set-up | Mara Lind',
          'PO-2 | Fewer calls |',
        ],
        'Key Results': [
          'ID | Supports | Key result | Owner',
          'KR-1 | PO-1 | Set-up time | ',
          'KR-2 | PO-2 | Calls a team | ',
          'KR-3 | PO-2 | Answers | Ola Berg',
        ],
      })
        .split('\n')
        .filter((line) => line.startsWith('“')),
    ).toEqual(['“PO-2 Fewer calls” has no owner.']);
  });

  test('a key result that measures nothing, or something without an owner column, needs its own', () => {
    expect(
      whatItSays(noSingleOwner, {
        'Product Objectives': ['ID | Objective', 'PO-1 | Faster set-up'],
        'Key Results': [
          'ID | Supports | Key result | Owner',
          'KR-1 | PO-1 | Set-up time | ',
          'KR-2 | PO-1 | Answers | Ola Berg',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "High, Key Results!D2
     “KR-1 Set-up time” has no owner.
     "Owner" is blank.
     Agree on one person who answers for it."
    `);
  });

  test('a placeholder is not a second person, and closed work needs nobody', () => {
    expect(
      whatItSays(noSingleOwner, {
        Initiatives: [
          'ID | Initiative | Owner | Status',
          'IN-1 | Guided tour | TBD / Ola | Planned',
          'IN-2 | Old portal | | Done',
          'IN-3 | Chat | Ola Berg | Planned',
        ],
      }),
    ).toBe('');
  });

  const owned = [
    'ID | Initiative | Owner',
    'IN-10 | Guided tour | ann@acme.test',
    'IN-2 | Chat | Ann@acme.test',
    'IN-3 | Price page | bob@acme.test',
    'IN-4 | One log-in | cat@acme.test',
  ];

  test('an address that the list of stakeholders does not know may be of somebody who left', () => {
    expect(
      whatItSays(noSingleOwner, {
        Initiatives: owned,
        Stakeholders: ['Name | E-mail', 'Bob | bob@acme.test', 'Cat | CAT@acme.test'],
      }),
    ).toMatchInlineSnapshot(`
     "Medium, Initiatives!C3
     ann@acme.test owns 2 items, but is not among the stakeholders.
     The first is “IN-2 Chat”. Most other owners are on the list of stakeholders.
     Check the address; if the person has left, agree on a new owner."
    `);
  });

  test('a list that knows few of the owners is no list of everybody', () => {
    expect(
      whatItSays(noSingleOwner, {
        Initiatives: owned,
        Stakeholders: ['Name | E-mail', 'Cat | cat@acme.test'],
      }),
    ).toBe('');
    expect(whatItSays(noSingleOwner, { Initiatives: owned })).toBe('');
  });
});

test.each([
  'Ann / Bob',
  'Ann, Bob',
  'Ann and Bob',
  'Ann Lee & Bob Ray',
  'CEO / CTO',
  'Ann; Bob',
  '@ann @bob',
  'Ann/Bob',
  'a@x.test, b@x.test',
])('%s names several people', (owner) => {
  expect(namesSeveral(owner)).toBe(true);
});

test.each([
  'Ann Lee',
  'Platform team',
  'Sales and Marketing',
  'Ann Lee, Head of Product',
  'Ann Lee, ann@acme.test',
  'Ann (with Bob, Cat)',
  'UX/UI lead',
  'PAO/Revenue',
  'Head of Product & Design',
  'Anderson',
  'https://people.test/ann',
])('%s names one', (owner) => {
  expect(namesSeveral(owner)).toBe(false);
});

test('where the list puts family names first, a comma parts no people', () => {
  const owners = ['Lind, Mara', 'Berg, Ola', 'Lee, Ann M.', 'Bob'];
  expect(familyNamesFirst(owners)).toBe(true);
  expect(namesSeveral('Lind, Mara', true)).toBe(false);
  expect(familyNamesFirst(['Ann, Bob', 'Cat', 'Dan'])).toBe(false);
});
