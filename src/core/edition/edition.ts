/** Which of the two editions this build is, and where its answers go. The build writes it in; both come from one source. */

/** full: people answer on a page. mail-only: they answer by reply, nothing is published, and Google is asked for less. */
export const EDITIONS = ['full', 'mail-only'] as const;
export type Edition = (typeof EDITIONS)[number];

/** The page that was published together with a build. */
export interface BuiltInPage {
  /** Ends in /exec. */
  readonly address: string;
  /** The script that it was published from: a copy of the file has another one, and its answers do not belong there. */
  readonly script: string;
}

/** What the build puts in place of these two names. Unit tests run without it, on the full edition. */
declare const BUILT_EDITION: Edition | undefined;
declare const BUILT_PAGE: BuiltInPage | null | undefined;

export const edition: Edition = typeof BUILT_EDITION === 'undefined' ? 'full' : BUILT_EDITION;

/** Undefined in a build that was not made by "npm run deploy". */
export const builtInPage: BuiltInPage | undefined =
  typeof BUILT_PAGE === 'undefined' ? undefined : (BUILT_PAGE ?? undefined);
