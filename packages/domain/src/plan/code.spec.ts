import { describe, expect, it } from '@jest/globals';
import { nextGoalCode, nextIndicatorCode, nextStageCode, nextTaskCode } from './code.js';

describe('the next free code', () => {
  it('of a goal is the next number', () => {
    expect(nextGoalCode([])).toBe('1');
    expect(nextGoalCode(['1', '3', '1-1', '2-3-P1'])).toBe('4');
  });

  it('of a task follows the highest of its goal, whose only task may be its third', () => {
    expect(nextTaskCode('2', ['1', '2', '1-1', '2-3', '2-3-P1'])).toBe('2-4');
    expect(nextTaskCode('2', ['1-9'])).toBe('2-1');
    expect(nextTaskCode('1', ['11-4', '1-2'])).toBe('1-3');
  });

  it('of a stage is the next letter of its task', () => {
    expect(nextStageCode([])).toBe('A');
    expect(nextStageCode(['A', 'B', 'D'])).toBe('E');
    expect(nextStageCode(['Z'])).toBe('AA');
    expect(nextStageCode(['AA', 'Z'])).toBe('AB');
    expect(nextStageCode(['AZ'])).toBe('BA');
  });

  it('of an indicator counts within its task and kind', () => {
    const used = ['1-2', '1-2-P1', '1-2-P5', '1-2-O1', '1-1-P9'];
    expect(nextIndicatorCode('1-2', 'PROCESS', used)).toBe('1-2-P6');
    expect(nextIndicatorCode('1-2', 'OUTCOME', used)).toBe('1-2-O2');
    expect(nextIndicatorCode('1-2', 'RESULT', used)).toBe('1-2-R1');
  });

  it('of a result under a goal stands beside the tasks of the goal', () => {
    expect(nextIndicatorCode('1', 'RESULT', ['1-1', '1-1-R4', '1-R1'])).toBe('1-R2');
  });

  it('never fills a gap that a removed node left', () => {
    expect(nextTaskCode('1', ['1-1', '1-7'])).toBe('1-8');
  });
});
