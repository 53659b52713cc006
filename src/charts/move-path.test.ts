import { expect, it } from 'vitest';
import { movePath } from './move-path.ts';

const move = { x: 100, y: 10, scaleX: 2, scaleY: 0.5 };

it('absolute places are enlarged and moved, relative ones only enlarged', () => {
  expect(movePath('M10 20L30,40H50V60l5-6h3v-4z', move)).toBe(
    'M 120 20L 160 30H 200V 40l 10 -3h 6v -2z',
  );
});

it('the first move of a path is absolute, the next are not', () => {
  expect(movePath('m10 20h0m5 6h0', move)).toBe('M 120 20h 0m 10 3h 0');
});

it('numbers may stand without a space, and follow one another without a command', () => {
  expect(movePath('M.5 .5l3-4-2 8', move)).toBe('M 101 10.25l 6 -2 -4 4');
});

it('an arc keeps its turn and its flags', () => {
  expect(movePath('M0 0a6 6 0 1 1 0 12', { ...move, scaleY: 2 })).toBe(
    'M 100 10a 12 12 0 1 1 0 24',
  );
});
