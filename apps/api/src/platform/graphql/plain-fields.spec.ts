import { afterAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import {
  Field,
  GraphQLSchemaBuilderModule,
  GraphQLSchemaFactory,
  ObjectType,
  Query,
  Resolver,
  TypeMetadataStorage,
} from '@nestjs/graphql';
import { buildSchema, execute, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { requireHeldValues } from './plain-fields.js';

describe('a property of a type', () => {
  afterAll(() => TypeMetadataStorage.clear());

  it('that is a promise is lost by the compiled query, where graphql itself would wait for it', async () => {
    const schema = buildSchema(
      'type Query { inner: Inner } type Inner { later: Later } type Later { name: String }',
    );
    const root = { inner: { later: Promise.resolve({ name: '이름' }) } };
    const document = parse('{ inner { later { name } } }');
    expect((await execute({ schema, document, rootValue: root })).data).toEqual({
      inner: { later: { name: '이름' } },
    });
    const compiled = compileQuery(schema, document);
    if (!isCompiledQuery(compiled)) throw new Error('The query could not be compiled.');
    expect((await compiled.query(root, {}, {})).data).toEqual({ inner: { later: { name: null } } });
  });

  it('may therefore hold values only', async () => {
    @ObjectType()
    class Held {
      @Field(() => String) name!: string;
      @Field(() => Date, { nullable: true }) at!: Date | null;
    }
    @ObjectType()
    class Promised {
      @Field(() => Held) owner!: Promise<Held>;
      @Field(() => String) get title(): Promise<string> {
        return Promise.resolve('');
      }
      @Field(() => String, { name: 'shown' }) text!: () => string;
      @Field(() => String) name!: string;
    }
    @Resolver()
    class PromisedResolver {
      @Query(() => Promised) promised(): Promised | null {
        return null;
      }
    }
    const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
    await app.get(GraphQLSchemaFactory).create([PromisedResolver]);
    await app.close();
    const refusal = (): string => {
      try {
        requireHeldValues();
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(refusal().split('\n').sort()).toEqual([
      'Promised.owner holds no value but a promise or a function.',
      'Promised.shown holds no value but a promise or a function.',
      'Promised.title holds no value but a promise or a function.',
    ]);
  });
});
