import { describe, expect, it } from 'vitest';
import { hollowStrokes, stripEnd, stripLine, stripRest } from './year-strip.ts';

describe('a strip of years', () => {
  it('ends in the last stroke at its fraction of a year', () => {
    expect(stripEnd(2.5)).toBe(23.2);
    expect(stripEnd(79)).toBe(790);
    expect(stripEnd(0)).toBe(0);
  });

  it('begins its dots at the next year that no stroke touches', () => {
    expect(stripRest(79.3)).toBe(800);
    expect(stripRest(79)).toBe(790);
  });

  it('has no line where it has no length', () => {
    expect(stripLine(900, 900, 0, 2)).toBeNull();
    expect(stripLine(0, 100, 38.4, 21.6)).toEqual({ path: 'M0 49.2H100', width: 21.6 });
  });

  it('draws a hollow stroke a year, the last cut to its fraction', () => {
    expect(hollowStrokes(2.5, 60)).toBe('M0 1h6.4v58h-6.4zm10 0h6.4v58h-6.4zm10 0h3.2v58h-3.2z');
    expect(hollowStrokes(0, 60)).toBe('');
  });
});
