import { describe, expect, it } from '@jest/globals';
import { judgePassword } from './password-judgement.js';

const owner = { name: '김기획', email: 'planner@city.go.kr' };

describe('a password while it is typed', () => {
  it('is not judged before the first key', () => {
    expect(judgePassword('', owner)).toEqual({ kind: 'empty' });
  });

  it('is on its way while it is short, counted in characters', () => {
    expect(judgePassword('두레 모임', owner)).toEqual({ kind: 'short', length: 5, min: 10 });
  });

  it('is refused for what the API would refuse too: the name, the address, an easy run', () => {
    expect(judgePassword('우리 김기획 화이팅!', owner)).toMatchObject({ code: 'PASSWORD_CONTAINS_NAME' });
    expect(judgePassword('planner-2024-01', owner)).toMatchObject({ code: 'PASSWORD_CONTAINS_NAME' });
    expect(judgePassword('1234567890', owner)).toMatchObject({ code: 'PASSWORD_TOO_COMMON' });
  });

  it('fits when it is long and none of these', () => {
    expect(judgePassword('맑은 물 위의 종이배', owner)).toEqual({ kind: 'fits' });
  });
});
