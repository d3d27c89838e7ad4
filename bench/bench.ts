/** `npm run bench`: size, time and service calls of the built add-on on the local Sheets; `-- --json` for machines. */
import { join } from 'node:path';
import { buildAddOn } from '../build/add-on';
import { bundleFigures } from './bundle-figures';
import { asTable } from './figure';
import { functionFigures } from './function-figures';
import { workbookFigures } from './workbook-figures';

const root = process.cwd();
const dist = join(root, 'dist');
await buildAddOn({ root, out: dist });
const figures = [...bundleFigures(dist), ...functionFigures(dist), ...workbookFigures(dist)];
console.log(process.argv.includes('--json') ? JSON.stringify(figures, undefined, 2) : asTable(figures));
