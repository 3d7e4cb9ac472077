import type { ReactNode } from 'react';
import { Outlet } from 'react-router';
import { useViewer } from '../lib/viewer.js';

/** Every page but that of the set-up link: without any account they say instead how Dure is begun. */
export function SetUpGate({ needsSetUp }: { needsSetUp: ReactNode }) {
  return useViewer().needsSetUp ? needsSetUp : <Outlet />;
}
