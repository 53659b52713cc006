import { expect, it } from 'vitest';
import { publisherInSentence, shortPublisher } from './short-publisher.ts';

it('names a publisher by its initials, or by its name where it has none', () => {
  expect(shortPublisher('Office for National Statistics (ONS)')).toBe('ONS');
  expect(shortPublisher('NHS England')).toBe('NHS England');
});

it('sets an article before offices and departments of state', () => {
  expect(publisherInSentence('Office for National Statistics (ONS)')).toBe(
    'the Office for National Statistics (ONS)',
  );
  expect(publisherInSentence('NHS England')).toBe('NHS England');
});
