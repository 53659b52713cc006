import { expect, it } from 'vitest';
import { noFocusSentence } from './compare-words.ts';

it('says why an indicator that an address asks for is not shown', () => {
  const areas = [{ name: 'Northmoor' }, { name: 'Southmarsh' }];
  const held = [{ id: 'whistling', name: 'Adults who whistle' }];
  expect(noFocusSentence('whistling', held, areas)).toBe(
    'No figure of “Adults who whistle” is held for Northmoor and Southmarsh.',
  );
  expect(noFocusSentence('humming', held, areas)).toBe('Nothing measured here goes by “humming”.');
});
