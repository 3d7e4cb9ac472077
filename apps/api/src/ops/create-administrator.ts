import { DomainError } from '@dure/domain/domain-error';
import { errorSentence } from '@dure/domain/messages/error-sentence';
import type { IssuedPath } from '../identity/account-links.js';
import { AccountsService } from '../identity/accounts.service.js';
import type { Config } from '../platform/config/config.js';
import { listenUrlOf } from '../platform/config/database-url.js';
import type { DatabaseAccess } from '../platform/database/schema-state.js';
import { Settings } from '../platform/settings.js';
import { startApp } from '../start.js';
import { OpsError } from './ops.error.js';

/**
 * Makes an administrator by the same service as the app, as the API's role, on a migrated database. Returns the link by
 * which the person sets a password.
 * @throws OpsError with the sentence for a name or an address that cannot be used
 */
export async function createAdministrator(
  config: Config,
  access: DatabaseAccess,
  person: { readonly name: string; readonly email: string },
): Promise<IssuedPath> {
  const app = await startApp(
    new Settings({
      databaseUrl: access.apiUrl,
      listenUrl: listenUrlOf(access.apiUrl, access.ownerUrl),
      timeZone: config.timeZone,
      publicUrl: config.publicUrl,
      hasPublicUrl: config.hasPublicUrl,
      logLevel: config.logLevel,
      sessionIdleMinutes: config.sessionIdleMinutes,
      sessionMaxHours: config.sessionMaxHours,
    }),
    { withDemo: false },
  );
  try {
    return await app.get(AccountsService, { strict: false }).createAdministrator(person);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const option = error.field === undefined ? '' : `--${error.field}: `;
    throw new OpsError(
      `${option}${errorSentence(error.code, 'en', error.params)}`,
      'Nothing was changed; correct it and run the command again.',
    );
  } finally {
    await app.close();
  }
}
