import { describe, expect, it } from 'vitest';
import { comparisonMark, shapeOf } from './comparison-shape.ts';
import { toSvg } from './to-svg.ts';

describe('the shapes of a comparison', () => {
  it('differ from each other without colour', () => {
    const shapes = ['better', 'worse', 'similar', 'higher', 'lower', 'untested'] as const;
    expect(new Set(shapes.map((shape) => shapeOf(shape).path)).size).toBe(6);
    expect(new Set(shapes.map((shape) => shapeOf(shape).onRule)).size).toBe(6);
  });

  it('give higher and lower no colour of praise or blame', () => {
    expect(shapeOf('higher').colour).toBe('similar');
    expect(shapeOf('lower').colour).toBe('similar');
  });

  it('stand before words in a box of their own, hidden from those who hear the words', () => {
    expect(toSvg(comparisonMark('worse'))).toBe(
      '<svg class="shape worse" viewBox="0 0 13 13" aria-hidden="true"><path d="M6.5 0L13 6.5 6.5 13 0 6.5z"/></svg>',
    );
  });
});
