/** The sidebar: what people do with Throughline beside their sheet. */
import { render } from 'preact';
import { InsertFormula } from './insert-formula';
import './sidebar.css';

const place = document.getElementById('page');
if (place) {
  document.title = 'Insert a formula';
  render(
    <main>
      <h1>Insert a formula</h1>
      <InsertFormula />
    </main>,
    place,
  );
}
