/** Links, and the functions that would reach out of this machine. */
import { toText } from '../coercion';
import { define, special, type FunctionTable, type SheetFunction } from '../definition';
import { cellError, isError } from '../errors';

const OUTSIDE = [
  'IMPORTRANGE',
  'IMPORTDATA',
  'IMPORTHTML',
  'IMPORTXML',
  'IMPORTFEED',
  'GOOGLEFINANCE',
  'GOOGLETRANSLATE',
  'IMAGE',
];

const refused = (name: string): SheetFunction =>
  define(['...value'], () =>
    cellError('#ERROR!', `${name} is not available in the local Sheets: no request leaves this machine.`),
  );

export const LINKS: FunctionTable = {
  HYPERLINK: special(1, 2, (call) => {
    const address = toText(call.single(0), call.scope.world.language());
    if (isError(address)) return address;
    call.scope.world.link(address);
    return call.node.parameters.length > 1 ? call.single(1) : address;
  }),
  ...Object.fromEntries(OUTSIDE.map((name) => [name, refused(name)])),
};
