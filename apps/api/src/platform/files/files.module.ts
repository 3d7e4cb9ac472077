import { Module } from '@nestjs/common';
import { RequestContextsModule } from '../graphql/request-contexts.module.js';
import { FileRoutes } from './file-routes.js';

/** For modules that give files out or take them in. */
@Module({ imports: [RequestContextsModule], providers: [FileRoutes], exports: [FileRoutes] })
export class FilesModule {}
