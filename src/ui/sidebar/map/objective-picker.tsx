/** Chooses a product objective by ID or name. */
import type { Objective } from '../../../rpc/map';
import { ItemPicker } from '../parts/item-picker';

interface Props {
  readonly objectives: readonly Objective[];
  readonly onChoose: (key: string) => void;
}

export function ObjectivePicker({ objectives, onChoose }: Props) {
  return (
    <ItemPicker
      id="choose-objective"
      label={`Or choose ${objectives.length === 1 ? 'it' : `one of ${objectives.length}`}`}
      items={objectives}
      onChoose={({ key }) => onChoose(key)}
    />
  );
}
