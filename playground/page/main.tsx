/** Starts the page: fetches the workbook and draws it. */
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import './style.css';
import { render } from 'preact';
import { App } from './app';
import { fetchView } from './connection';
import { openState } from './state';

const view = await fetchView();
openState(view);
document.title = `${view.name} · Throughline — local Sheets`;
render(<App view={view} />, document.body);
