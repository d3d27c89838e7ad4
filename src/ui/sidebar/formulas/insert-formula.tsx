/** Insert a formula: first the list to choose from, then the form of the chosen one. */
import { useState } from 'preact/hooks';
import type { FormulaEntry } from '../../../core/formulas/entry';
import { useAnswer } from '../../use-answer';
import { FormulaForm } from './formula-form';
import { FormulaPicker } from './formula-picker';

export function InsertFormula() {
  const asked = useAnswer('listFormulas');
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<FormulaEntry>();
  const [returnsTo, setReturnsTo] = useState<string>();
  if (chosen) {
    const goBack = () => {
      setReturnsTo(chosen.name);
      setChosen(undefined);
    };
    return <FormulaForm key={chosen.name} entry={chosen} onBack={goBack} />;
  }
  return (
    <FormulaPicker
      asked={asked}
      query={query}
      returnsTo={returnsTo}
      onQuery={setQuery}
      onChoose={setChosen}
    />
  );
}
