import { expect, it } from 'vitest';
import { hereSentence } from './here-sentence.ts';

it('names the one system of a council area, and says how sure it is', () => {
  expect(hereSentence('Northmoor', ['Moor and Fen'])).toBe(
    'You seem to be in Northmoor and Moor and Fen ICS. Near a boundary it may be the area next door.',
  );
});

it('does not choose between systems', () => {
  expect(hereSentence('Northmoor', ['Moor', 'Fen'])).toBe(
    'You seem to be in Northmoor, which lies in 2 ICSs: Moor and Fen. A postcode says which is yours. Near a boundary it may be the area next door.',
  );
});
