/** The words that the person added on Settings, as lists. */
import type { Settings } from '../../settings/definitions';
import type { OutcomeLists } from './lists';

export function addedWords(settings: Settings): OutcomeLists {
  const { deliveryVerbs, changeVerbs, metricWords, actorWords, vanityWords } = settings;
  return {
    delivery: partsOf(deliveryVerbs),
    change: partsOf(changeVerbs),
    metrics: partsOf(metricWords),
    actors: partsOf(actorWords),
    vanity: partsOf(vanityWords),
  };
}

function partsOf(text = ''): readonly string[] {
  return text.split(/[,;\n]/).flatMap((part) => part.trim() || []);
}
