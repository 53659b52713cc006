import { expect, it } from 'vitest';
import {
  besideSentence,
  hereSentence,
  notToldSentence,
  outsideSentence,
  tooRoughSentence,
} from './here-sentence.ts';

it('names the one system of a council area, and says how sure it is', () => {
  expect(hereSentence('Northmoor', ['Moor and Fen'], 30)).toBe(
    'You seem to be in Northmoor and in Moor and Fen ICS. Near a boundary it may be the area next door.',
  );
  expect(hereSentence('the Isle of Fen', ['Moor and Fen'], 30)).toMatch(
    /^You seem to be on the Isle/,
  );
});

it('does not choose between systems', () => {
  expect(hereSentence('Northmoor', ['Moor', 'Fen'], 30)).toBe(
    'You seem to be in Northmoor, which lies in 2 ICSs: Moor and Fen. A postcode says which is yours. Near a boundary it may be the area next door.',
  );
});

it('says how little a device knows, and gives up where that is too little', () => {
  expect(hereSentence('Northmoor', ['Moor'], 4200)).toContain('only to within about 4 km');
  expect(tooRoughSentence(4200)).toBeNull();
  expect(tooRoughSentence(40_000)).toContain('only to within about 40 km, too little to name');
});

it('offers the area next to a place that is in none', () => {
  expect(besideSentence('Northmoor')).toContain(
    'just outside Northmoor. Choose it if you live there',
  );
  expect(outsideSentence('Farland')).toContain('outside Farland, or at sea');
});

it('tells a browser that may not say from a device that cannot', () => {
  expect([1, 2, 3].map(notToldSentence).map((text) => text.split('. ')[0])).toEqual([
    'Your browser may not say where you are',
    'Your device cannot tell where it is',
    'Your device took too long to find out where it is',
  ]);
});
