/** A name for a tab of ours that no other tab has. */

/** A person's tab keeps its name: ours takes another. */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let n = 1; taken.has(name.toLowerCase()); n++) {
    name = `${wanted} (Throughline${n === 1 ? '' : ` ${n}`})`;
  }
  taken.add(name.toLowerCase());
  return name;
}
