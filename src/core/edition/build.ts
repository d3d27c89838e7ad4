/** What the build has written into this script about itself. */

/** What the build puts in place of this name: true for a published add-on. Unit tests run without it. */
declare const BUILT_AS_ADD_ON: boolean | undefined;

/** A published add-on has its place under Extensions; a script that is bound to its file has a menu of its own. */
export const isPublished: boolean = typeof BUILT_AS_ADD_ON !== 'undefined' && BUILT_AS_ADD_ON;

/** The same in two scripts only where they were built from the same code; the build writes it in. */
export const buildMark = '@@mark@@';
