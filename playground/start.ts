/** `npm start`: opens the local Sheets with the add-on in it and says where. */
import { existsSync } from 'node:fs';
import { openBrowser } from './server/open-browser';
import { type LocalSheets, startLocalSheets } from './server/local-sheets';

const BUNDLE = process.env.THROUGHLINE_BUNDLE ?? 'dist';
const FOLDER = process.env.THROUGHLINE_LOCAL ?? '.local';

async function main(): Promise<void> {
  if (!existsSync(`${BUNDLE}/Code.js`)) {
    throw new Error('The add-on is not built: run "npm run build" first, or "npm start", which does both.');
  }
  const sheets = await startLocalSheets({
    port: askedPort(),
    folder: FOLDER,
    bundle: BUNDLE,
    say: console.log,
  });
  console.log(
    `The local Sheets are open at ${sheets.address}\nYour work is kept in ${FOLDER}. Press Ctrl+C to stop.`,
  );
  stopWith(sheets);
  openBrowser(sheets.address);
}

/** The port from the environment. Throws where it is no port number. */
function askedPort(): number | undefined {
  const { PORT } = process.env;
  if (!PORT) return undefined;
  const port = Number(PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT should be a number from 1 to 65535, but it is "${PORT}".`);
}

function stopWith(sheets: LocalSheets): void {
  let stopping = false;
  const stop = (): void => {
    // A second Ctrl+C does not wait for the first.
    if (stopping) process.exit(1);
    stopping = true;
    void sheets.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
