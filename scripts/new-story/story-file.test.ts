import { describe, expect, it } from 'vitest';
import { nextOrder, storyText, wrongSlug } from './story-file.ts';

describe('starting a story', () => {
  it('takes a name in lower case with hyphens, and says what is wrong with another', () => {
    expect(wrongSlug('a-river-between')).toBeNull();
    expect(wrongSlug('A River')).toMatch(/^"A River" /);
  });

  it('puts it after the last story', () => {
    expect(nextOrder([])).toBe(1);
    expect(nextOrder([storyText(2, '2026-11-22'), storyText(7, '2026-11-22')])).toBe(8);
  });

  it('dates it and leaves title and summary to be written', () => {
    expect(storyText(3, '2026-11-22')).toMatch(
      /^---\ntitle:\nsummary:\norder: 3\ndate: 2026-11-22\nthemes: \[\]\n---\n/,
    );
  });
});
