/** The comment above a cell function, from which Sheets writes the help that people see while they type a formula. */
import type { CellFunctionDoc } from '../src/core/cells/cell-function';
import { BuildError } from './build-error';

/** JSDoc as Sheets reads it: one line a text, because Sheets shows neither line breaks nor HTML. */
export function cellFunctionComment(doc: CellFunctionDoc): string {
  const lines = [
    plain(doc.name, `${doc.summary} Example: ${doc.example}`),
    '',
    ...doc.parameters.map((parameter) => parameterLine(doc.name, parameter)),
    `@return ${plain(doc.name, doc.result)}`,
    '@customfunction',
  ];
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

/** Sheets shows every parameter as required, so an optional one says so in its help. */
function parameterLine(
  functionName: string,
  { name, type, help, optional }: CellFunctionDoc['parameters'][number],
): string {
  if (!/^[A-Za-z]\w*$/.test(name)) {
    throw new BuildError(
      `The parameter "${name}" of ${functionName} is not a name that a function can have: use letters, digits and _.`,
    );
  }
  const text = plain(functionName, `${optional ? 'Optional. ' : ''}${help}`);
  return `@param ${type ? `{${type}} ` : ''}${name} ${text}`;
}

function plain(functionName: string, text: string): string {
  if (/\*\/|<\/?[a-z][^>]*>/i.test(text)) {
    throw new BuildError(
      `The documentation of ${functionName} holds HTML or "*/", which Sheets cannot show: write it as plain text.`,
    );
  }
  return text.replaceAll(/\s+/g, ' ').trim();
}
