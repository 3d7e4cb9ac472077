import { describe, expect, it } from '@jest/globals';
import { decodeNotices, encodeNotices, type Notice } from './notice.js';

const notice = (facts: Partial<Notice>): Notice => ({
  topic: 'PLAN',
  id: 'x',
  planId: 'plan',
  districtCode: null,
  ...facts,
});

describe('notices', () => {
  it('arrive as they were sent, with the version of their plan', () => {
    const sent = [notice({}), notice({ topic: 'REPORT', districtCode: '11200' }), notice({ planId: null })];
    const payload = encodeNotices(sent, new Map([['plan', '17']]));
    expect(decodeNotices(payload ?? '')).toEqual(
      sent.map((it) => ({ ...it, dataVersion: it.planId === null ? '0' : '17' })),
    );
  });

  it('are not sent at all when there is none', () => {
    expect(encodeNotices([], new Map())).toBeNull();
  });

  it('fit into a message whatever their number', () => {
    const many = Array.from({ length: 5_000 }, (_, i) =>
      notice({
        id: `node-${i}`,
        topic: ['PLAN', 'REPORT', 'READING'][i % 3] ?? '',
        districtCode: String(11110 + (i % 25)),
      }),
    );
    const payload = encodeNotices(many, new Map()) ?? '';
    expect(Buffer.byteLength(payload)).toBeLessThan(8_000);
    expect(decodeNotices(payload)).toHaveLength(75);
  });
});
