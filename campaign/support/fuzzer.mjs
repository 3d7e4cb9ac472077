import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { OddValues } from './odd-values.mjs';

const require = createRequire(new URL('../../apps/api/package.json', import.meta.url));
/** @type {typeof import('graphql')} */
const graphql = require('graphql');

/**
 * @typedef {import('graphql').GraphQLObjectType} ObjectType
 * @typedef {import('graphql').GraphQLOutputType} OutputType
 * @typedef {import('graphql').GraphQLInputType} InputType
 * @typedef {import('graphql').GraphQLNamedType} NamedType
 * @typedef {import('graphql').GraphQLArgument} Argument
 * @typedef {import('./random.mjs').Random} Random
 */

/** Mutations that would end the session the fuzzer asks with. */
const LEAVING = ['signOut'];

const DEEPEST = 5;

/** The API's schema as it is committed. */
export function readSchema() {
  const file = new URL('../../apps/api/schema.graphql', import.meta.url);
  return graphql.buildSchema(readFileSync(file, 'utf8'));
}

/** Makes up requests from a schema: valid documents with odd arguments, and some that are nearly valid. */
export class Fuzzer {
  /**
   * @param {import('graphql').GraphQLSchema} schema
   * @param {Random} random
   * @param {import('./odd-values.mjs').Known} known
   */
  constructor(schema, random, known) {
    this.schema = schema;
    this.random = random;
    this.values = new OddValues(random, known);
    /** @type {{ name: string, type: InputType, value: unknown }[]} */
    this.variables = [];
  }

  /** The body of one request. @returns {string} */
  next() {
    const { random } = this;
    this.variables = [];
    const isMutation = random.isChance(0.25);
    const root = isMutation ? this.schema.getMutationType() : this.schema.getQueryType();
    if (root == null) throw new Error('The schema has no such root.');
    const count = isMutation || random.isChance(0.7) ? 1 : random.between(2, 4);
    const fields = Array.from({ length: count }, (_, index) => this.rootField(root, index)).join(' ');
    const head = this.variables.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const text = `${isMutation ? 'mutation' : 'query'} Fuzz${head === '' ? '' : `(${head})`} { ${fields} }`;
    const variables = Object.fromEntries(this.variables.map(({ name, value }) => [name, value]));
    return random.isChance(0.3) ? this.damage(text, variables) : JSON.stringify({ query: text, variables });
  }

  /** @param {ObjectType} root @param {number} index */
  rootField(root, index) {
    const fields = Object.values(root.getFields()).filter(({ name }) => !LEAVING.includes(name));
    return `f${index}: ${this.field(this.random.pick(fields), DEEPEST)}`;
  }

  /** @param {{ name: string, args: readonly Argument[], type: OutputType }} field @param {number} depth */
  field({ name, args, type }, depth) {
    const given = args.filter((arg) => graphql.isRequiredArgument(arg) || this.random.isChance(0.5));
    const list = given.map((arg) => `${arg.name}: ${this.argument(arg)}`).join(', ');
    const named = graphql.getNamedType(type);
    return `${name}${list === '' ? '' : `(${list})`}${this.selection(named, depth)}`;
  }

  /** @param {Argument} arg */
  argument({ name, type }) {
    const value = this.value(type, name);
    if (this.random.isChance(0.5)) return this.literal(value);
    const variable = `v${this.variables.length}`;
    this.variables.push({ name: variable, type, value: plain(value) });
    return `$${variable}`;
  }

  /** @param {NamedType} type @param {number} depth @returns {string} */
  selection(type, depth) {
    if (graphql.isUnionType(type)) {
      const parts = type.getTypes().map((member) => `... on ${member.name}${this.selection(member, depth)}`);
      return ` { __typename ${parts.join(' ')} }`;
    }
    if (!graphql.isObjectType(type)) return '';
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => graphql.isLeafType(graphql.getNamedType(field.type)));
    const chosen = new Map([['__typename', '__typename']]);
    const from = depth > 0 ? fields : leaves;
    for (let left = this.random.between(1, 4); left > 0 && from.length > 0; left -= 1) {
      const field = this.random.pick(from);
      if (!chosen.has(field.name))
        chosen.set(field.name, this.field(field, depth - this.random.between(1, 2)));
    }
    return ` { ${[...chosen.values()].join(' ')} }`;
  }

  /** @param {InputType} type @param {string} name @returns {unknown} */
  value(type, name) {
    if (graphql.isNonNullType(type)) return this.value(type.ofType, name);
    if (this.random.isChance(0.08)) return null;
    if (graphql.isListType(type)) {
      return Array.from({ length: this.random.between(0, 3) }, () => this.value(type.ofType, name));
    }
    if (graphql.isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => graphql.isRequiredInputField(field) || this.random.isChance(0.4),
      );
      return Object.fromEntries(fields.map((field) => [field.name, this.value(field.type, field.name)]));
    }
    if (graphql.isEnumType(type)) return new EnumValue(this.random.pick(type.getValues()).name);
    return this.values.ofScalar(type.name, name);
  }

  /** A value as it stands in a document. @param {unknown} value @returns {string} */
  literal(value) {
    if (value instanceof EnumValue) return value.name;
    if (Array.isArray(value)) return `[${value.map((each) => this.literal(each)).join(', ')}]`;
    if (value !== null && typeof value === 'object') {
      const members = Object.entries(value).map(([name, each]) => `${name}: ${this.literal(each)}`);
      return `{ ${members.join(', ')} }`;
    }
    return JSON.stringify(value);
  }

  /** A request that is nearly right. @param {string} text @param {Record<string, unknown>} variables */
  damage(text, variables) {
    const { random } = this;
    const at = random.between(0, text.length - 1);
    const to = Math.min(text.length, at + random.between(1, 12));
    const bits = [
      '{',
      '}',
      '(',
      ')',
      '!',
      '...',
      '@skip(if: null)',
      '$x',
      '"""',
      '#',
      '\0',
      '\ud800',
      'null',
      '...F',
    ];
    const names = Object.keys(variables);
    const makers = [
      () => ({ query: text.slice(0, at) + text.slice(to), variables }),
      () => ({ query: text.slice(0, to) + text.slice(at), variables }),
      () => ({ query: text.slice(0, at) + random.pick(bits) + text.slice(at), variables }),
      () => ({ query: text.replace(/\b[a-z][A-Za-z]+\b(?=[^a-z]*$)/, 'noSuchField'), variables }),
      () => ({
        query: text,
        variables: names.length === 0 ? [] : { ...variables, [random.pick(names)]: {} },
      }),
      () => ({ query: text, variables: random.pick([null, [], 'x', 1, { x: 1 }]) }),
      () => ({ query: text, variables, operationName: random.pick(['Other', '', null, 1]) }),
      () => ({
        query: random.pick([null, 1, '', [], {}, `${text} ${text}`, `fragment F on Query { ${text} }`]),
      }),
      () => random.pick([[], null, 'text', [{ query: text, variables }], { documentId: 'x', variables }]),
    ];
    const body = JSON.stringify(random.pick(makers)());
    return random.isChance(0.05) ? body.slice(0, random.between(0, body.length - 1)) : body;
  }
}

class EnumValue {
  /** @param {string} name */
  constructor(name) {
    this.name = name;
  }

  toJSON() {
    return this.name;
  }
}

/** As JSON carries it. @param {unknown} value @returns {unknown} */
function plain(value) {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
