import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await seedDistricts(api);
  await seedAccounts(api);
});
afterAll(() => api.stop());

describe('districts', () => {
  it('are listed to anybody in code order', async () => {
    const { districts } = await api.client.ask('{ districts { code name zone } }');
    expect(districts[0]).toEqual({ code: '11110', name: '종로구', zone: '도심권' });
    expect(districts.map((it: { code: string }) => it.code)).toEqual([
      '11110',
      '11140',
      '11170',
      '11200',
      '11680',
    ]);
  });

  it('have their names in the language of the request', async () => {
    const query = '{ district(code: "11200") { name zone nameKo nameEn } }';
    expect(await api.client.inEnglish().ask(query)).toEqual({
      district: { name: 'Seongdong-gu', zone: 'North-east', nameKo: '성동구', nameEn: 'Seongdong-gu' },
    });
  });

  it('are not found by an unknown code, however often it is asked', async () => {
    for (let i = 0; i < 3; i++) {
      const answer = await api.client.send('{ district(code: "99999") { name } }');
      expect(answer.data).toEqual({ district: null });
      expect(answer.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'code' });
    }
  });

  it('stand on the role of an officer', async () => {
    const officer = await api.client.as('officer-11200@test');
    expect(await officer.ask('{ viewer { account { email } roles { role district { name } } } }')).toEqual({
      viewer: {
        account: { email: 'officer-11200@test' },
        roles: [{ role: 'DISTRICT_OFFICER', district: { name: '성동구' } }],
      },
    });
  });
});
