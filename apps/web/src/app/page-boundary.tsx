import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasNetwork, useServerState } from '../lib/use-server-state.js';
import { Button } from '../ui/button.js';
import { Page } from '../ui/page.js';

interface BoundaryState {
  error: unknown;
  /** Where it broke; another address is tried anew. */
  address: string;
}

/** Keeps the frame standing when a page breaks, and says so in the page's place. */
export class PageBoundary extends Component<{ address: string; children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null, address: this.props.address };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error: error ?? new Error('A page threw nothing') };
  }

  static getDerivedStateFromProps(props: { address: string }, state: BoundaryState): BoundaryState | null {
    return props.address === state.address ? null : { error: null, address: props.address };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <BrokenPage error={this.state.error} />;
  }
}

/** A chunk that cannot be had: the server has a newer build than this page, or cannot be reached. */
function isMissingChunk(error: unknown): boolean {
  return error instanceof TypeError && /import|module/i.test(error.message);
}

function BrokenPage({ error }: { error: unknown }) {
  const { t } = useTranslation(['frame', 'states']);
  const hasNetwork = useHasNetwork();
  const { isReachable } = useServerState();
  const cause = isMissingChunk(error)
    ? hasNetwork && isReachable
      ? 'states:outdatedPage'
      : 'states:pageNotLoaded'
    : null;
  return (
    <Page title={t('frame:brokenTitle')} lead={t(cause ?? 'frame:brokenText')}>
      <p role="alert">
        <Button variant="primary" onClick={() => location.reload()}>
          {t('frame:reload')}
        </Button>
      </p>
    </Page>
  );
}
