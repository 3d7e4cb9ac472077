import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SessionReader } from '../platform/sessions/session-reader.js';
import { AccountFieldsResolver, AuditEventResolver } from './account-fields.resolver.js';
import { AccountFinder } from './account-finder.js';
import { AccountLinks } from './account-links.js';
import { AccountWriter } from './account-writer.js';
import { Account } from './account.entity.js';
import { AccountLoader } from './account.loader.js';
import { AccountStandingLoader, GrantsOfAccountLoader, SessionsOfAccountLoader } from './account.loaders.js';
import { AccountsResolver } from './accounts.resolver.js';
import { AccountsService } from './accounts.service.js';
import { Administrators } from './administrators.js';
import { EndedRecords } from './ended-records.js';
import { GrantsResolver } from './grants.resolver.js';
import { GrantsService } from './grants.service.js';
import { IdentityResolver } from './identity.resolver.js';
import { IdentityService } from './identity.service.js';
import { LinkHolderService } from './link-holder.service.js';
import { LoginAttempts } from './login-attempts.js';
import { LoginSessions } from './login-sessions.js';
import { NewPassword } from './new-password.js';
import { OwnAccountResolver } from './own-account.resolver.js';
import { OwnAccountService } from './own-account.service.js';
import { Passwords } from './passwords.js';
import { PeopleRecords } from './people-records.js';
import { RoleGrants } from './role-grants.js';
import { RoleGrant } from './role-grant.entity.js';
import { SetUpService } from './set-up.service.js';
import { SignedIn } from './signed-in.js';
import { Trail } from './trail.js';
import { WaysInResolver } from './ways-in.resolver.js';

/** Global because the platform looks sessions up through the SessionReader it provides. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Account, RoleGrant])],
  providers: [
    AccountFieldsResolver,
    AccountsResolver,
    AuditEventResolver,
    GrantsResolver,
    IdentityResolver,
    OwnAccountResolver,
    WaysInResolver,
    AccountFinder,
    AccountLinks,
    AccountLoader,
    AccountStandingLoader,
    AccountWriter,
    AccountsService,
    Administrators,
    EndedRecords,
    GrantsOfAccountLoader,
    GrantsService,
    IdentityService,
    LinkHolderService,
    LoginAttempts,
    LoginSessions,
    NewPassword,
    OwnAccountService,
    Passwords,
    PeopleRecords,
    RoleGrants,
    SessionsOfAccountLoader,
    SetUpService,
    SignedIn,
    Trail,
    { provide: SessionReader, useExisting: LoginSessions },
  ],
  exports: [SessionReader, AccountLoader, AccountsService, Passwords, SetUpService, Trail],
})
export class IdentityModule {}
