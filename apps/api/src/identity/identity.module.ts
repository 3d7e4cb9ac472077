import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SessionReader } from '../platform/sessions/session-reader.js';
import { Account } from './account.entity.js';
import { AccountLoader } from './account.loader.js';
import { IdentityResolver } from './identity.resolver.js';
import { IdentityService } from './identity.service.js';
import { LoginAttempts } from './login-attempts.js';
import { LoginSessions } from './login-sessions.js';
import { Passwords } from './passwords.js';
import { RoleGrant } from './role-grant.entity.js';

/** Global because the platform looks sessions up through the SessionReader it provides. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Account, RoleGrant])],
  providers: [
    IdentityResolver,
    IdentityService,
    AccountLoader,
    LoginAttempts,
    LoginSessions,
    Passwords,
    { provide: SessionReader, useExisting: LoginSessions },
  ],
  exports: [SessionReader, AccountLoader, Passwords],
})
export class IdentityModule {}
