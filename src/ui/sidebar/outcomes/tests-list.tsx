/** The six tests of a result, as plain yes or no with the words that decided. */
import type { Checked, PassedTest } from '../../../core/outcomes/flagged-row';

const ASKS: Readonly<Record<PassedTest['name'], string>> = {
  change: 'Says what changes',
  who: 'Says for whom',
  measure: 'Names a number to watch',
  'from to': 'Says from where to where',
  'by when': 'Says by when',
  lever: 'Names revenue, customers kept, cost, risk or cash',
};

export function TestsList({ check: { tests, score, kind } }: { readonly check: Checked }) {
  const passed = tests.filter((test) => test.passed).length;
  return (
    <details class="say-tests">
      <summary>
        Why: {passed} of {tests.length} tests, {score} of 100 points
      </summary>
      <ul>
        {tests.map((test) => (
          <li key={test.name}>
            <strong>{test.passed ? 'Yes' : 'No'}</strong> {ASKS[test.name]}
            <span class="help">{wordsOf(test, kind === 'unclear')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function wordsOf({ name, passed, words }: PassedTest, isGuess: boolean): string {
  if (!passed && name === 'change' && isGuess) return ': no word that we know says so';
  const said = words.map((word) => `“${word}”`).join(', ');
  if (!passed) return name === 'change' && said !== '' ? `: ${said} is what we do or make` : '';
  return said === '' ? ': in its own column' : `: ${said}`;
}
