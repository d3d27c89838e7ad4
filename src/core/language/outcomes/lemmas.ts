/** The plainest forms that a word may come from: launched and launching from launch, stories from story. */

/** Past forms that no rule gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  built: 'build',
  rebuilt: 'rebuild',
  made: 'make',
  wrote: 'write',
  written: 'write',
  rewritten: 'rewrite',
  held: 'hold',
  ran: 'run',
  grew: 'grow',
  grown: 'grow',
  won: 'win',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  kept: 'keep',
  became: 'become',
  done: 'do',
  did: 'do',
  got: 'get',
  gave: 'give',
  given: 'give',
  sent: 'send',
  found: 'find',
  began: 'begin',
  begun: 'begin',
  bought: 'buy',
  taught: 'teach',
  sold: 'sell',
  drove: 'drive',
  driven: 'drive',
  chosen: 'choose',
  drawn: 'draw',
  spent: 'spend',
  paid: 'pay',
  lost: 'lose',
  borne: 'bear',
  met: 'meet',
  people: 'person',
  women: 'woman',
  men: 'man',
  children: 'child',
};

export function lemmasOf(word: string): readonly string[] {
  const found = [...singularsOf(word)];
  const take = (ending: string, ...instead: readonly string[]) => {
    if (!word.endsWith(ending) || word.length < ending.length + 2) return;
    const stem = word.slice(0, -ending.length);
    for (const other of instead) found.push(stem + other);
    if (/([bdfglmnprtv])\1$/.test(stem)) found.push(stem.slice(0, -1));
  };
  take('ied', 'y');
  take('ed', '', 'e');
  take('ing', '', 'e');
  return found;
}

/** The word itself and what it may be the plural of. */
export function singularsOf(word: string): readonly string[] {
  const found = [word];
  const known = IRREGULAR[word];
  if (known !== undefined) found.push(known);
  if (word.length > 3 && word.endsWith('s')) {
    found.push(word.slice(0, -1));
    if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`);
    if (word.endsWith('es')) found.push(word.slice(0, -2));
  }
  return found;
}

/** A word that tells of something done: launched, built. */
export function isPast(word: string): boolean {
  return word.length > 3 && (word.endsWith('ed') || (word in IRREGULAR && IRREGULAR[word] !== 'person'));
}
