/**
 * `npm run trace`: reads a stack of the execution log of Apps Script and says where in src/ its lines come from.
 * It reads what is given, or else what is typed or piped in. The map is that of the last build: what is pushed must be that build.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { mapFolder, sourceFinder } from './source-map';
import { traceStack } from './trace-stack';

const map = join(mapFolder(join(process.cwd(), 'dist')), 'Code.js.map');
if (existsSync(map)) {
  const given = process.argv.slice(2).join('\n');
  console.log(`By the build of ${statSync(map).mtime.toLocaleString()}:`);
  console.log(traceStack(given || readFileSync(0, 'utf8'), sourceFinder(readFileSync(map, 'utf8'))));
} else {
  console.error('There is no build to trace by: check out what was pushed and run "npm run build".');
  process.exitCode = 1;
}
