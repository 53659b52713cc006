import { expect, it } from 'vitest';
import { withoutSmallWords } from './small-words.ts';

it('takes a question down to what it is about', () => {
  expect(withoutSmallWords('how long do people live in salt and iron')).toBe(
    'long people salt and iron',
  );
});

it('leaves a text of small words alone as it is', () => {
  expect(withoutSmallWords('who are we')).toBe('we');
  expect(withoutSmallWords('who')).toBe('who');
});
