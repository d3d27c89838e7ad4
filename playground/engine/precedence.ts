/** The operators of formulas and the functions that they stand for. */

/** How tightly an infix operator binds, and the function it stands for. Unary minus binds tighter than ^: -2^2 is 4. */
export const INFIX: Readonly<Record<string, readonly [binding: number, name: string]>> = {
  '=': [1, 'EQ'],
  '<>': [1, 'NE'],
  '<': [1, 'LT'],
  '<=': [1, 'LTE'],
  '>': [1, 'GT'],
  '>=': [1, 'GTE'],
  '&': [2, 'CONCAT'],
  '+': [3, 'ADD'],
  '-': [3, 'MINUS'],
  '*': [4, 'MULTIPLY'],
  '/': [4, 'DIVIDE'],
  '^': [5, 'POW'],
};

/** Operators before an operand. */
export const PREFIX: Readonly<Record<string, string>> = { '-': 'UMINUS', '+': 'UPLUS' };
