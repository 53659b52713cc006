import { expect, it } from 'vitest';
import { inArea } from './in-area.ts';

it('says that people live in a place, but on an island', () => {
  expect(
    ['Northmoor', 'the Moor and Fen', 'the Isle of Fen', 'the Isles of Moor'].map(inArea),
  ).toEqual(['in Northmoor', 'in the Moor and Fen', 'on the Isle of Fen', 'on the Isles of Moor']);
});

it('looks only at what the whole place is', () => {
  expect(inArea('Northmoor and the Isle of Fen')).toBe('in Northmoor and the Isle of Fen');
  expect(inArea('the Isle of Fen and Northmoor')).toBe('in the Isle of Fen and Northmoor');
});
