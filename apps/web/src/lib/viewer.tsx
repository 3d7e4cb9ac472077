import { can as canDo, publicReader, type Actor, type Scope } from '@dure/domain/access/can';
import type { Action } from '@dure/domain/access/actions';
import type { Role } from '@dure/domain/access/access.types';
import { createContext, use, useMemo, type ReactNode } from 'react';

/** Who looks at the page. */
export interface Viewer {
  readonly account: { readonly id: string; readonly name: string; readonly email: string | null } | null;
  readonly roles: readonly {
    readonly role: Role;
    readonly from: string;
    readonly to: string | null;
    readonly district: { readonly code: string; readonly name: string } | null;
  }[];
  /** The business date. */
  readonly today: string;
  readonly isDatePinned: boolean;
  /** The data are the examples that came with the installation. */
  readonly isDemo: boolean;
  /** There is no account yet: the first administrator is to be registered. */
  readonly needsSetUp: boolean;
}

const ViewerContext = createContext<Viewer | null>(null);

export function ViewerProvider({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

/** The person at this page, also when signed out. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (viewer === null) throw new Error('useViewer stands outside of the frame');
  return viewer;
}

/** The viewer as the permission table knows people: the roles held on the business date. */
export function toActor(viewer: Viewer): Actor {
  if (viewer.account === null) return publicReader;
  const grants = viewer.roles
    .filter(({ from, to }) => from <= viewer.today && (to === null || viewer.today <= to))
    .map(({ role, district }) => ({ role, district: district?.code ?? null }));
  return { accountId: viewer.account.id, grants };
}

/** `can(action, scope)` of the viewer, by the same table the API enforces. */
export function useCan(): (action: Action, scope?: Scope) => boolean {
  const viewer = useViewer();
  return useMemo(() => {
    const actor = toActor(viewer);
    return (action, scope) => canDo(actor, action, scope);
  }, [viewer]);
}
