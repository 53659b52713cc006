import { expect, it } from 'vitest';
import { savedName } from './saved-name.ts';

const settings = { release: { id: '2026-11', date: '2026-11-30', notes: '' } };

it.each([
  ['/data/gaps.csv', 'gaps-2026-11.csv'],
  ['/data/changes/smoking.csv', 'smoking-changes-2026-11.csv'],
  ['/data/indicators/smoking.csv', 'smoking.csv'],
])('saves %s as %s', (address, name) => {
  expect(savedName(address, settings)).toBe(name);
});
