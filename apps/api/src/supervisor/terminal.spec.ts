import { describe, expect, it } from '@jest/globals';
import { describeStart } from './terminal.js';

const ready = { url: 'http://127.0.0.1:4000', setUpUrl: null, guessedUrl: null } as const;

describe('the end of a start', () => {
  it('names the address, the accounts by role, the data, and how to stop', () => {
    const accounts = [
      { email: 'admin@demo', role: 'ADMINISTRATOR' },
      { email: 'officer-11110@demo', role: 'DISTRICT_OFFICER' },
      { email: 'officer-11200@demo', role: 'DISTRICT_OFFICER' },
      { email: 'officer-11740@demo', role: 'DISTRICT_OFFICER' },
      { email: 'member-a@demo', role: 'COMMITTEE_MEMBER' },
      { email: 'member-b@demo', role: 'COMMITTEE_MEMBER' },
    ];
    const text = describeStart({ ...ready, demo: { password: 'secret', accounts } }, 4.21, '/var/lib/dure/x');
    expect(text.trim().split('\n')).toEqual([
      'Dure runs at http://127.0.0.1:4000  (4.2 s)',
      '',
      '  Demo accounts, all with the password secret',
      '    administrator     admin@demo',
      '    district officer  officer-11110@demo … officer-11740@demo  (3 accounts)',
      '    committee member  member-a@demo  member-b@demo',
      '',
      '  Data: /var/lib/dure/x',
      '  Stop with Ctrl-C.',
    ]);
  });

  it('speaks of no accounts where there are no demo data', () => {
    expect(describeStart({ ...ready, demo: null }, 1, 'x')).not.toMatch(/account/i);
  });

  it('asks for PUBLIC_URL where others can reach it and nothing says how', () => {
    const text = describeStart({ ...ready, demo: null, guessedUrl: 'http://127.0.0.1:4000' }, 1, 'x');
    expect(text).toContain('begin with http://127.0.0.1:4000, because PUBLIC_URL is not set');
    expect(describeStart({ ...ready, demo: null }, 1, 'x')).not.toContain('PUBLIC_URL');
  });

  it('names the set-up link while nobody has an account', () => {
    const setUpUrl = 'https://dure.city.go.kr/setup#token';
    expect(describeStart({ ...ready, demo: null, setUpUrl }, 1, 'x')).toContain(`Set up: ${setUpUrl}`);
    expect(describeStart({ ...ready, demo: null }, 1, 'x')).not.toContain('Set up');
  });
});
