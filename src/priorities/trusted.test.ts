import { describe, expect, it } from 'vitest';
import { whyUncounted } from './trusted.ts';

const sure = { confidence: 'high', document: { confidence: 'high' } } as const;

describe('a target', () => {
  it('counts when it is of a plan in force and sure', () => {
    expect(whyUncounted({ ...sure, scope: 'system' })).toBeNull();
    expect(whyUncounted({ ...sure, scope: 'programme' })).toBeNull();
  });

  it('counts nowhere as a draft, when a later plan replaced it, or when it or its page is a hint', () => {
    expect(whyUncounted({ ...sure, scope: 'draft' })).toBe('draft');
    expect(whyUncounted({ ...sure, scope: 'superseded' })).toBe('superseded');
    expect(whyUncounted({ ...sure, scope: 'system', confidence: 'low' })).toBe('low-confidence');
    expect(whyUncounted({ ...sure, scope: 'system', document: { confidence: 'low' } })).toBe(
      'low-confidence',
    );
  });
});
