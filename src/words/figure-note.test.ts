import { describe, expect, it } from 'vitest';
import { figureNote } from './figure-note.ts';

const percent = { unit: '%', decimals: 1 };

describe('the note of a figure', () => {
  const figure = {
    period: '2024/25',
    mark: null,
  };

  it('gives the range, or says that there is none', () => {
    expect(
      figureNote({ ...figure, lower: 28.86, upper: 35.84 }, percent, { publisher: 'ONS' }),
    ).toBe('2024/25; between 28.9 and 35.8');
    const rate = { unit: 'per 100,000', decimals: 1 };
    const bare = { ...figure, lower: null, upper: null };
    const said = (ranges: 'left-out' | 'not-published' | null) =>
      figureNote(bare, rate, { publisher: 'ONS', ranges });
    expect(said(null)).toBe('2024/25, per 100,000; no range held');
    expect(said('not-published')).toBe('2024/25, per 100,000; no range published');
    expect(said('left-out')).toBe('2024/25, per 100,000; no range held');
  });

  it('carries what the publisher warns of', () => {
    const marked = { ...figure, lower: null, upper: null, mark: 'small-sample' as const };
    expect(figureNote(marked, percent, { publisher: 'ONS' })).toBe(
      '2024/25; no range held; ONS marks this figure as unreliable: it rests on a very small sample',
    );
  });
});
