/** The stand-in as a command of its own, with what Google knows in the file that THROUGHLINE_STAND_IN names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { standIn, type Google } from './stand-in';

const file = process.env['THROUGHLINE_STAND_IN'] ?? '';
const google = JSON.parse(readFileSync(file, 'utf8')) as Google;
const { out, err, code } = standIn(google, process.cwd(), process.argv.slice(2));
writeFileSync(file, JSON.stringify(google));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
