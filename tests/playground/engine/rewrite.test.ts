import type { StructureChange } from '../../../playground/engine/contract';
import { moveReferences, shiftFormula } from '../../../playground/engine/rewrite';

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
