import { skipToken, useQuery } from '@apollo/client/react';
import { readOutline } from '@dure/domain/plan/outline';
import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { CurrentCodeDocument } from './lifecycle.generated.js';

/** Addresses that are no code of a goal, task or indicator: the plan itself, and stages by their letters. */
const NO_CODE = /^plan$|-[A-Z]+$/;

/** Leads from `?node=` with a code that a node had before the plan was renumbered to the one it has now. */
export function FormerCode({ plan, outline }: { plan: string; outline: Parameters<typeof readOutline>[0] }) {
  const codes = useMemo(() => readOutline(outline).map((node) => node.code), [outline]);
  const [address, setAddress] = useSearchParams();
  const code = address.get('node');
  const isUnknown = code !== null && !NO_CODE.test(code) && !codes.includes(code);
  const { data } = useQuery(CurrentCodeDocument, isUnknown ? { variables: { plan, code } } : skipToken);
  const current = isUnknown ? (data?.currentCode ?? null) : null;
  useEffect(() => {
    if (current === null || !codes.includes(current)) return;
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('node', current);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  }, [current, codes, setAddress]);
  return null;
}
