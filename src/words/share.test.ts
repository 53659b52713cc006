import { expect, it } from 'vitest';
import { shareText } from './share.ts';

it('a share is never all of what is less, nor none of what is more', () => {
  expect([1, 0.9999, 0.754, 0.001, 0].map(shareText)).toEqual([
    '100%',
    'over 99%',
    '75%',
    'under 1%',
    '0%',
  ]);
});
