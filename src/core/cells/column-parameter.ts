/** A parameter of a formula that is read as a column of a tab is, so that both know the same words. */
import type { Column } from '../tables/column';
import type { Parameter } from './parameters';

export function columnParameter<T>(
  name: string,
  help: string,
  { expected, read }: Pick<Column<T>, 'expected' | 'read'>,
): Parameter<T> {
  return { name, help, type: 'string', expected, read };
}
