import type { CellMove, StructureChange } from '../../../playground/engine/contract';
import { carryFormula, moveReferences, shiftFormula } from '../../../playground/engine/rewrite';

const MIXED = `= sum( a1:B3 , $C$4, Plan!D5,'My tab'!2:5 ) & "A1 stays" & LOG10(A:C) + Total`;

function moved(
  kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns',
  at: number,
  count: number,
) {
  return (formula: string) => moveReferences(formula, { kind, sheet: 'Sheet1', at, count }, 'Sheet1');
}

test('references follow inserted rows and columns; everything else stays as typed', () => {
  expect(moved('insertRows', 1, 2)(MIXED)).toBe(
    `= sum( A1:B5 , $C$6, Plan!D5,'My tab'!2:5 ) & "A1 stays" & LOG10(A:C) + Total`,
  );
  expect(moved('insertColumns', 0, 1)(MIXED)).toBe(
    `= sum( B1:C3 , $D$4, Plan!D5,'My tab'!2:5 ) & "A1 stays" & LOG10(B:D) + Total`,
  );
  expect(moved('insertRows', 50, 2)(MIXED)).toBe(MIXED);
  expect(moved('insertRows', 0, 1)('=A2:A')).toBe('=A3:A');
  expect(moved('insertColumns', 25, 2)('=Z1+AA$1')).toBe('=AB1+AC$1');
});

test('ranges shrink when rows are deleted, and what is gone altogether becomes #REF!', () => {
  const deleteSecond = moved('deleteRows', 1, 1);
  expect(deleteSecond('=SUM(A1:A3)+A2+A3')).toBe('=SUM(A1:A2)+#REF!+A2');
  expect(deleteSecond('=SUM(A2:A2)')).toBe('=SUM(#REF!)');
  expect(deleteSecond('=SUM(A2:A5)')).toBe('=SUM(A2:A4)');
  expect(deleteSecond('=SUM(A1:A2)')).toBe('=SUM(A1:A1)');
  expect(deleteSecond('=SUM(2:2)+SUM(A2:A)')).toBe('=SUM(#REF!)+SUM(A2:A)');
  expect(moved('deleteColumns', 0, 2)('=SUM(A:C)+SUM($B:$B)+C$1')).toBe('=SUM(A:A)+SUM(#REF!)+A$1');
  expect(moved('deleteRows', 0, 1)('="quoted "&A1&"!"')).toBe('="quoted "&#REF!&"!"');
});

function dragged(kind: 'moveRows' | 'moveColumns', at: number, count: number, to: number) {
  return (formula: string) => moveReferences(formula, { kind, sheet: 'Sheet1', at, count, to }, 'Sheet1');
}

test('references follow rows and columns that are dragged elsewhere, and those that make room', () => {
  const thirdToTop = dragged('moveRows', 2, 1, 0);
  expect(thirdToTop('=A1+A2+$A$3+A4+Plan!A3')).toBe('=A2+A3+$A$1+A4+Plan!A3');
  expect(dragged('moveRows', 0, 2, 5)('=A1+A2+A3+A5+A6')).toBe('=A4+A5+A1+A3+A6');
  expect(dragged('moveColumns', 1, 1, 4)('=SUM(B:B)+SUM(B2:B9)+C1')).toBe('=SUM(D:D)+SUM(D2:D9)+B1');
});

test('a range of which a part is dragged away shrinks, and one that rows are dragged into grows', () => {
  const firstToEnd = dragged('moveRows', 0, 1, 9);
  expect(firstToEnd('=SUM(A1:A5)')).toBe('=SUM(A1:A4)');
  expect(dragged('moveRows', 4, 1, 9)('=SUM(A1:A5)')).toBe('=SUM(A1:A4)');
  expect(dragged('moveRows', 8, 2, 3)('=SUM(A1:A5)')).toBe('=SUM(A1:A7)');
  expect(dragged('moveRows', 2, 4, 9)('=SUM(A1:A4)+SUM(A3:A4)')).toBe('=SUM(A1:A2)+SUM(A6:A7)');
});

test('a range whose rows change places among themselves stays, and so does a whole column', () => {
  expect(dragged('moveRows', 0, 1, 3)('=SUM(A1:A5)')).toBe('=SUM(A1:A5)');
  expect(dragged('moveRows', 4, 1, 1)('=SUM(A1:A5)+SUM(A:B)')).toBe('=SUM(A1:A5)+SUM(A:B)');
  expect(dragged('moveRows', 1, 1, 6)('=SUM(A2:A)')).toBe('=SUM(A2:A)');
});

test('what is counted from the first cell of a rule stays, and what has a dollar sign follows', () => {
  const fixed = (formula: string, change: StructureChange) =>
    moveReferences(formula, change, 'Sheet1', 'fixed');
  const rows: StructureChange = { kind: 'moveRows', sheet: 'Sheet1', at: 1, count: 1, to: 8 };
  expect(fixed('=$B2>$F$2', rows)).toBe('=$B2>$F$8');
  const columns: StructureChange = { kind: 'moveColumns', sheet: 'Sheet1', at: 1, count: 1, to: 4 };
  expect(fixed('=$B2>B$2', columns)).toBe('=$D2>B$2');
});

const CUT: CellMove = {
  kind: 'moveCells',
  sheet: 'Sheet1',
  row: 0,
  column: 0,
  rows: 2,
  columns: 2,
  to: { sheet: 'Plan', row: 4, column: 3 },
};

test('references follow cells that are cut and pasted, ranges only as a whole', () => {
  const here: CellMove = { ...CUT, to: { ...CUT.to, sheet: 'Sheet1' } };
  expect(moveReferences('=A1+$B$2+SUM(A1:B2)+SUM(A1:A3)+C1', here, 'Sheet1')).toBe(
    '=D5+$E$6+SUM(D5:E6)+SUM(A1:A3)+C1',
  );
  expect(moveReferences('=A1+C1', CUT, 'Sheet1')).toBe('=Plan!D5+C1');
  expect(moveReferences('=Sheet1!A1+A1', CUT, 'Plan')).toBe('=Plan!D5+A1');
});

test('a formula that is cut keeps pointing at its cells, and at those that come along', () => {
  expect(carryFormula('=A1+C9+Other!A1', CUT)).toBe('=D5+Sheet1!C9+Other!A1');
  expect(carryFormula('=A1+C9', { ...CUT, to: { ...CUT.to, sheet: 'Sheet1' } })).toBe('=D5+C9');
});

test('whole columns follow only when they are cut from end to end', () => {
  const column: CellMove = { ...CUT, rows: null, columns: 1, to: { sheet: 'Sheet1', row: 0, column: 2 } };
  expect(moveReferences('=SUM(A:A)+SUM(A2:A)+SUM(A:B)', column, 'Sheet1')).toBe(
    '=SUM(C:C)+SUM(C2:C)+SUM(A:B)',
  );
});

test('only references to the changed tab move', () => {
  const change: StructureChange = { kind: 'insertRows', sheet: 'Plan', at: 0, count: 1 };
  expect(moveReferences("=A1+plan!A1+'Plan'!A1+Plans!A1", change, 'Other')).toBe(
    "=A1+plan!A2+'Plan'!A2+Plans!A1",
  );
  expect(moveReferences('=A1', change, 'PLAN')).toBe('=A2');
});

test('a renamed tab is renamed in formulas, with quotes where the name needs them', () => {
  const rename = (name: string) => (formula: string) =>
    moveReferences(formula, { kind: 'renameSheet', sheet: 'Plan', name }, 'Plan');
  expect(rename('Goals')("=Plan!A1+'plan'!B:B+A1")).toBe('=Goals!A1+Goals!B:B+A1');
  expect(rename("Bob's plan")('=SUM(Plan!$A1:B2)')).toBe("=SUM('Bob''s plan'!$A1:B2)");
  expect(rename('Q1')('=Plan!A1')).toBe("='Q1'!A1");
});

test('a deleted tab leaves #REF!', () => {
  const change: StructureChange = { kind: 'deleteSheet', sheet: 'Plan' };
  expect(moveReferences('=Plan!A1+SUM(Plan!A:A)+A1', change, 'Other')).toBe('=#REF!+SUM(#REF!)+A1');
});

test('a copied formula moves the parts of its references without a dollar sign', () => {
  expect(shiftFormula('=A1+$A1+A$1+$A$1', 2, 1)).toBe('=B3+$A3+B$1+$A$1');
  expect(shiftFormula("=SUM(B2:C$9, 'My tab'!A:$B , 2:$3)", 1, 1)).toBe("=SUM(C3:D$9, 'My tab'!B:$B , 3:$3)");
  expect(shiftFormula('=A1+B2', -1, 0)).toBe('=#REF!+B1');
  expect(shiftFormula('plain A1', 1, 1)).toBe('plain A1');
  expect(shiftFormula('=A1 + "open', 1, 1)).toBe('=A1 + "open');
  expect(shiftFormula('= a1 ', 0, 0)).toBe('= a1 ');
});
