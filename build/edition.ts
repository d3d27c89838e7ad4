/** One source, two editions: what the build leaves out of the one without an answer page, and what it writes in. */
import type { BuiltInPage, Edition } from '../src/core/edition/edition';
import { scopeAddress, scopesOf } from '../src/core/edition/scopes';

/** What a build is made for. */
export interface Target {
  readonly edition: Edition;
  /** Left out until the page is published, and where nothing is. */
  readonly page?: BuiltInPage;
  /** For the Marketplace: the menu then stands under Extensions. */
  readonly isPublished?: boolean;
}

/** What stands in src/, built without further words. */
export const PLAIN: Target = { edition: 'full' };

/** One script for everybody's files. A page that its publisher runs could not open them, so people answer by reply. */
export const FOR_MARKETPLACE: Target = { edition: 'mail-only', isPublished: true };

/** The functions of main.ts that anybody on the web can reach. */
const WEB_FUNCTIONS = ['doGet', 'openReview', 'answerReview', 'answerCheck'];
const WEB_PAGES = ['answer', 'check'];

export function hasFunction({ edition }: Target, name: string): boolean {
  return edition === 'full' || !WEB_FUNCTIONS.includes(name);
}

export function hasPage({ edition }: Target, name: string): boolean {
  return edition === 'full' || !WEB_PAGES.includes(name);
}

/** For esbuild: see src/core/edition/edition.ts. */
export function builtIn({ edition, page, isPublished = false }: Target): Record<string, string> {
  return {
    BUILT_EDITION: JSON.stringify(edition),
    BUILT_PAGE: JSON.stringify(page ?? null),
    BUILT_AS_ADD_ON: String(isPublished),
  };
}

/** @param full the manifest at the top of the project, which is that of the full edition */
export function manifestFor({ edition }: Target, full: string): string {
  if (edition === 'full') return full;
  const { webapp: _webapp, ...manifest } = JSON.parse(full) as Record<string, unknown>;
  return `${JSON.stringify({ ...manifest, oauthScopes: scopesOf(edition).map(scopeAddress) }, null, 2)}\n`;
}
