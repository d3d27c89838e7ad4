/** What a check was made of. Once any of it is another, what the check has found is out of date. */

export interface CheckedOf {
  /** none: nothing of a plan was there to be checked. */
  readonly plan: 'none' | 'found' | 'mapped' | 'own' | 'sample';
  /** The layout of our tabs. */
  readonly layout: number;
  /** The build of the script: a newer one may have other rules. */
  readonly build: string;
  /** The id of the file: a copy was not checked yet. */
  readonly file: string;
}

/** One word, kept beside the time of the check. */
export function checkedOf({ plan, layout, build, file }: CheckedOf): string {
  return [plan, layout, build, file].join('/');
}

/** What has changed since a check, in words for a person; undefined where its result still holds. */
export function changedSince(checked: string | undefined, now: CheckedOf): string | undefined {
  if (checked === checkedOf(now)) return undefined;
  const [plan, layout, build, ...file] = (checked ?? '').split('/');
  if (checked === undefined) return 'by an earlier Throughline, or in another file';
  if (file.join('/') !== now.file) return 'in the file that this one was copied from';
  if (plan === 'none') return 'when no plan was here';
  if (plan !== now.plan) return 'when another plan was here';
  if (layout !== String(now.layout)) return 'before the tabs of Throughline were changed';
  return build === now.build ? undefined : 'by another version of Throughline';
}
