import { describe, expect, it } from 'vitest';
import { blockingTime } from './blocking-time.ts';

describe('blockingTime', () => {
  it('counts what is over 50 ms of each task', () => {
    const tasks = [
      { start: 1000, duration: 250 },
      { start: 1300, duration: 90 },
      { start: 1400, duration: 35 },
    ];
    expect(blockingTime(tasks, 900)).toBe(240);
  });

  it('leaves out what came before there was anything to tap', () => {
    expect(blockingTime([{ start: 100, duration: 300 }], 900)).toBe(0);
    expect(blockingTime([{ start: 800, duration: 200 }], 900)).toBe(50);
  });
});
