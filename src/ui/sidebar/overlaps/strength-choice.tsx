/** How strong a product objective contributes: a press or a key each. */
import { Key } from '../parts/key';
import { STRENGTHS } from './words';

interface Props {
  readonly strengths: readonly number[];
  readonly strength: number;
  readonly onStrength: (strength: number) => void;
}

export function StrengthChoice({ strengths, strength, onStrength }: Props) {
  return (
    <div class="overlap-strength" role="group" aria-label="How strong it contributes">
      {strengths.map((one) => {
        const { word = String(one), key = '' } = STRENGTHS.get(one) ?? {};
        return (
          <button
            type="button"
            class="small"
            key={one}
            aria-pressed={one === strength}
            aria-keyshortcuts={key}
            onClick={() => onStrength(one)}
          >
            {word} <Key of={key} />
          </button>
        );
      })}
    </div>
  );
}
