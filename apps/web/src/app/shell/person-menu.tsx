import { useApolloClient } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../lib/paths.js';
import { forgetAndReread } from '../../lib/reread.js';
import { useSubmission } from '../../lib/use-submission.js';
import { useViewer } from '../../lib/viewer.js';
import { useNotices } from '../../ui/notices.js';
import styles from './person-menu.module.css';
import { SignOutDocument } from './sign-out.generated.js';

// The menu's code is not part of what the first page waits for.
const Menu = lazy(async () => ({ default: (await import('../../ui/menu.js')).Menu }));

/** Who is signed in, and the way out. */
export function PersonMenu() {
  const { t } = useTranslation(['frame', 'labels']);
  const { account, roles } = useViewer();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const { submit } = useSubmission(SignOutDocument);
  const name = account?.name ?? '';
  const held = roles.map(({ role, district }) =>
    district === null
      ? t(`labels:role.${role}`)
      : t('frame:roleOf', { role: t(`labels:role.${role}`), district: district.name }),
  );
  const leave = async () => {
    const { problems } = await submit({});
    if (problems[0]) return notify({ text: problems[0].text, kind: 'wrong' });
    await navigate(paths.home());
    await forgetAndReread(client);
    notify({ text: t('frame:signedOut') });
  };
  return (
    <Suspense fallback={<span className={styles.name}>{name}</span>}>
      <Menu
        trigger={
          <span className={styles.trigger}>
            <span className={styles.name}>{name}</span>
            <span className={styles.role}>{held.join(', ')}</span>
          </span>
        }
        entries={[
          {
            key: 'own-account',
            label: t('frame:ownAccount'),
            onSelect: () => void navigate(paths.ownAccount()),
          },
          { key: 'sign-out', label: t('frame:signOut'), onSelect: () => void leave() },
        ]}
      />
    </Suspense>
  );
}
