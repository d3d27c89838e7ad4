/** Keeps the work of the local Sheets in a folder that git does not see, so that it survives a restart. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Storage {
  /** The saved work; undefined on the first start, and where the file could not be read and was put aside. */
  load(): unknown;
  /** @param work as JSON */
  save(work: string): void;
  /** Moves the saved work out of the way; gives the file's new name, undefined where there was none. */
  putAside(): string | undefined;
}

/** @param say where a sentence for the person goes */
export function openStorage(folder: string, say: (sentence: string) => void): Storage {
  const file = join(folder, 'workbook.json');
  const putAside = (): string | undefined => {
    if (!existsSync(file)) return undefined;
    const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
    const aside = join(folder, `workbook-${stamp}.json`);
    renameSync(file, aside);
    return aside;
  };
  return {
    load() {
      if (!existsSync(file)) return undefined;
      try {
        return JSON.parse(readFileSync(file, 'utf8')) as unknown;
      } catch {
        say(
          `The saved workbook could not be read. It is kept as ${putAside() ?? file}, and you start with a fresh sample.`,
        );
        return undefined;
      }
    },
    save(work) {
      mkdirSync(folder, { recursive: true });
      // Written beside and then renamed, so that a computer that stops half way leaves the old file whole.
      const draft = `${file}.${process.pid}.tmp`;
      writeFileSync(draft, work);
      renameSync(draft, file);
    },
    putAside,
  };
}
