import { describe, expect, it } from 'vitest';
import { comparisonDrawing } from './comparison-shape.ts';

describe('the shapes of a comparison', () => {
  it('differ from each other without colour', () => {
    const shapes = ['better', 'worse', 'similar', 'higher', 'lower', 'untested'] as const;
    expect(new Set(shapes.map((shape) => comparisonDrawing(shape).path)).size).toBe(6);
  });

  it('give higher and lower no colour of praise or blame', () => {
    expect(comparisonDrawing('higher').colour).toBe('similar');
    expect(comparisonDrawing('lower').colour).toBe('similar');
  });
});
