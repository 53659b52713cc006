import { describe, expect, it } from 'vitest';
import { plainText } from '../words/sentence.ts';
import { everyPart as all } from './fixtures/every-part.ts';
import { findWords } from './find-box.ts';

describe('the words of the find box', () => {
  it('ask for what the edition can answer', () => {
    expect(findWords(all).label).toBe('Postcode, town, council area or subject');
    expect(findWords({ ...all, postcodes: false }).label).toBe('Town, council area or subject');
    const few = findWords({ ...all, postcodes: false, places: false, shapes: false });
    expect(few.label).toBe('Council area or subject');
    expect(few.canLocate).toBe(false);
  });

  it('lead to the lists that the edition has without script, or to all areas', () => {
    const { withoutScript } = findWords(all);
    expect(plainText(withoutScript)).toMatch(
      /Look in the lists of postcodes or towns and villages instead\.$/,
    );
    const few = findWords({ ...all, postcodes: false, places: false });
    expect(few.withoutScript.flatMap(({ href }) => href ?? [])).toEqual(['/areas/']);
  });
});
