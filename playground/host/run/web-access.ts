/** Who may open the web app, by the account in the visitor's browser: as its deployment says, which keeps what the manifest said then. */
import { Refusal } from '../model/refusal';

/** As the manifest names them. */
export const WEB_ACCESS = ['MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS'] as const;
export type WebAccess = (typeof WEB_ACCESS)[number];

export interface WebVisit {
  readonly access: WebAccess;
  /** '' where nobody is signed in. */
  readonly visitor: string;
  /** Who deployed it. */
  readonly owner: string;
}

/** What Google shows in place of the page; undefined where it opens. */
export function closedPage({ access, visitor, owner }: WebVisit): 'sign in' | 'no access' | undefined {
  if (access === 'ANYONE_ANONYMOUS') return undefined;
  if (visitor === '') return 'sign in';
  const isLetIn =
    access === 'ANYONE' ||
    visitor === owner ||
    (access === 'DOMAIN' && domainOf(visitor) === domainOf(owner));
  return isLetIn ? undefined : 'no access';
}

/** @throws Refusal where the page would not have opened, so that nothing on it can have called */
export function refuseClosed(visit: WebVisit): void {
  if (closedPage(visit)) throw new Refusal('Authorization is required to perform that action.');
}

/** Whom the script is told of: Google names a visitor of the owner's own domain, and the owner. */
export function namedVisitor({ visitor, owner }: WebVisit): string {
  return domainOf(visitor) === domainOf(owner) && (isOrganisation(owner) || visitor === owner) ? visitor : '';
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Two private accounts share a domain and nothing else. */
function isOrganisation(address: string): boolean {
  return !/^(gmail|googlemail)\.com$/.test(domainOf(address));
}
