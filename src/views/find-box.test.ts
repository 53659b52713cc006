import { describe, expect, it } from 'vitest';
import { findWords } from './find-box.ts';

const all = {
  plans: true,
  gaps: true,
  places: true,
  postcodes: true,
  shapes: true,
  stories: true,
  methods: true,
};

describe('the words of the find box', () => {
  it('ask for what the edition can answer', () => {
    expect(findWords(all).label).toBe('Postcode, town, council area or subject');
    expect(findWords({ ...all, postcodes: false }).label).toBe('Town, council area or subject');
    const few = findWords({ ...all, postcodes: false, places: false, shapes: false });
    expect(few).toEqual({
      label: 'Council area or subject',
      lists: [{ label: 'all areas', address: '/areas/' }],
      canLocate: false,
    });
  });
});
