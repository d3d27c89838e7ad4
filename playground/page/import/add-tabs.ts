/** Takes tables out of a file of the person's and puts each on a tab of its own. The file never leaves the browser but for its cells. */
import { sendEdit } from '../connection';
import { showRefusal } from '../state';
import { readTables } from './read-tables';

export async function addTabsFromFile(): Promise<void> {
  const file = await chooseFile();
  if (!file) return;
  try {
    const tables = await readTables(file);
    for (const { name, rows } of tables) sendEdit({ kind: 'importTab', name, rows });
  } catch {
    showRefusal(`${file.name} could not be read. Save it as .xlsx or .csv and try again.`);
  }
}

function chooseFile(): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.csv,.tsv';
  input.setAttribute('aria-label', 'A file with tables');
  input.hidden = true;
  document.body.append(input);
  return new Promise((resolve) => {
    const end = (file: File | undefined) => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => end(input.files?.[0]));
    input.addEventListener('cancel', () => end(undefined));
    input.click();
  });
}
