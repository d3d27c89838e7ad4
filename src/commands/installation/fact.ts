/** One fact by itself: what Google refuses here hides nothing else. */
import type { Fact } from '../../core/installation/facts';
import { logFault } from '../../google/log';

export function fact<T>(name: string, find: () => T): Fact<T> {
  try {
    return { value: find() };
  } catch (error) {
    logFault(`check of ${name}`, error);
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
