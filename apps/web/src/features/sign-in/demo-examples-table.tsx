import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Table } from '../../ui/table.js';
import { demoExamples } from './demo-examples.js';

/** The demo accounts by role; a press fills in the address. The password is printed where Dure was started. */
export function DemoExamples({ onChoose }: { onChoose(email: string): void }) {
  const { t } = useTranslation(['signIn', 'labels']);
  return (
    <section>
      <h2>{t('signIn:demoTitle')}</h2>
      <p>{t('signIn:demoText')}</p>
      <Table caption={t('signIn:demoCaption')} isCaptionHidden>
        <thead>
          <tr>
            <th scope="col">{t('signIn:demoRole')}</th>
            <th scope="col">{t('signIn:demoEmail')}</th>
          </tr>
        </thead>
        <tbody>
          {demoExamples.map(({ role, email }) => (
            <tr key={email}>
              <th scope="row">{t(`labels:role.${role}`)}</th>
              <td>
                <Button
                  size="small"
                  variant="text"
                  aria-label={t('signIn:demoUse', { email })}
                  onClick={() => onChoose(email)}
                >
                  {email}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
