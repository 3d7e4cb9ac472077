import { Module } from '@nestjs/common';
import { RequestContexts } from './graphql/request-contexts.js';

@Module({ providers: [RequestContexts], exports: [RequestContexts] })
export class RequestContextsModule {}
