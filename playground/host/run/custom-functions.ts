/** Custom functions for the formula engine: each call is an execution of its own, without rights to change anything. */
import type { CustomFunctions } from '../../engine/contract';
import type { Executions } from './execution';
import type { HostState } from './state';

/**
 * Every global function without a trailing underscore can be called from a cell, in capitals or not.
 * @param host asked for at the first call, because the workbook that holds the formulas is made before it
 */
export function customFunctions(
  host: () => { readonly state: HostState; readonly executions: Executions },
): CustomFunctions {
  let names: ReadonlyMap<string, string> | undefined;
  const known = (): ReadonlyMap<string, string> => {
    names ??= new Map(
      host()
        .executions.functions()
        .filter((name) => !name.endsWith('_'))
        .map((name) => [name.toUpperCase(), name]),
    );
    return names;
  };
  return {
    has: (name) => known().has(name.toUpperCase()),
    call: (name, args) => {
      const { state, executions } = host();
      const start = {
        kind: 'custom',
        authMode: 'CUSTOM_FUNCTION',
        user: state.workbook.owner,
        visitor: '',
      } as const;
      return executions.execute(known().get(name.toUpperCase()) ?? name, start, () => args);
    },
  };
}
