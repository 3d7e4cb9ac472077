import type { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { dataSourceOptions } from './data-source-options.js';

describe('a connection to the database', () => {
  it('may be cut while nobody else listens, without ending the process', () => {
    const { Client } = dataSourceOptions('postgres://nobody@127.0.0.1:1/none').extra as {
      Client: new () => EventEmitter;
    };
    expect(() => new Client().emit('error', new Error('terminating connection'))).not.toThrow();
  });
});
