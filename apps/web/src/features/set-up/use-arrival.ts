import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { forgetAndReread } from '../../lib/reread.js';
import { useNotices } from '../../ui/notices.js';

/** What follows when a link has signed somebody in: everything is read anew for that person, then the first page. */
export function useArrival() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { notify } = useNotices();
  return async (address: string, greeting: string) => {
    await forgetAndReread(client);
    await navigate(address, { replace: true });
    notify({ text: greeting });
  };
}
