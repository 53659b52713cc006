import { expect, it } from 'vitest';
import { ofLastTexts } from './last-texts.ts';

it('a text is read once, and again when five hundred others were asked since; a fault each time', () => {
  const read: string[] = [];
  const lengthOf = ofLastTexts((text) => {
    read.push(text);
    if (text === '') throw new Error('empty');
    return text.length;
  });
  expect([lengthOf('moor'), lengthOf('fen'), lengthOf('moor')]).toEqual([4, 3, 4]);
  expect(read).toEqual(['moor', 'fen']);
  for (let turn = 0; turn < 2; turn += 1) expect(() => lengthOf('')).toThrow('empty');
  expect(read).toEqual(['moor', 'fen', '', '']);
  for (let count = 0; count < 499; count += 1) lengthOf(`vale ${count}`);
  read.length = 0;
  expect([lengthOf('moor'), lengthOf('fen')]).toEqual([4, 3]);
  expect(read).toEqual(['fen']);
});
