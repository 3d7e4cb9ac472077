import { Module } from '@nestjs/common';
import { RequestContexts } from './request-contexts.js';

@Module({ providers: [RequestContexts], exports: [RequestContexts] })
export class RequestContextsModule {}
