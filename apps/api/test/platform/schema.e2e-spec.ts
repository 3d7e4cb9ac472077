import { describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { AppModule } from '../../src/app.module.js';
import { Settings } from '../../src/platform/settings.js';
import { printApiSchema } from '../../src/schema/print.js';

describe('the schema', () => {
  it('is printed from the code without a database, and every field declares who may read it', async () => {
    const printed = await printApiSchema();
    expect(Object.keys(buildSchema(printed).getQueryType()?.getFields() ?? {})).toContain('districts');
  });

  it('with a field that declares nothing is not served: the API does not start', async () => {
    @Resolver()
    class ForgetfulResolver {
      @Query(() => String)
      forgotten(): string {
        return '숨은글';
      }
    }
    const settings = new Settings({ databaseUrl: 'postgres://unused', logLevel: 'silent' });
    @Module({ imports: [AppModule.with(settings)], providers: [ForgetfulResolver] })
    class ForgetfulModule {}
    const adapter = new FastifyAdapter();
    const app = await NestFactory.create(ForgetfulModule, adapter, { logger: false, abortOnError: false });
    await expect(app.init()).rejects.toThrow('Query.forgotten declares no access rule.');
  });

  it('is looked through by the build, which fails on such a field', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['build']).toMatch(/ && node dist\/schema\/check\.js$/);
  });
});
