/** The cell that the formula goes to: the one that was active, until another is chosen. */
import { BusyButton } from '../parts/busy-button';
import type { Target } from './use-formula-form';
import { cellIn } from './words';

interface Props {
  readonly target: Target | undefined;
  readonly onTakeSelectedCell: () => Promise<void>;
}

export function TargetCell({ target, onTakeSelectedCell }: Props) {
  return (
    <div class="beside">
      <p class="target" role="status">
        {target ? (
          <>
            <strong>{cellIn(target.cell)}</strong> on {target.tab}, {target.isEmpty ? 'empty' : 'not empty'}
          </>
        ) : (
          'Looking at your sheet…'
        )}
      </p>
      <BusyButton onPress={onTakeSelectedCell}>Use selected cell</BusyButton>
    </div>
  );
}
