import { expect, it } from 'vitest';
import { figuresSideBySide, namesSideBySide, noFocusSentence } from './compare-words.ts';

it('says why an indicator that an address asks for is not shown', () => {
  const areas = [{ name: 'Northmoor' }, { name: 'Southmarsh' }];
  const held = [{ id: 'whistling', name: 'Adults who whistle' }];
  expect(noFocusSentence('whistling', held, areas)).toBe(
    'No figure of “Adults who whistle” is held for Northmoor and Southmarsh.',
  );
  expect(noFocusSentence('humming', held, areas)).toBe('Nothing measured here goes by “humming”.');
});

it('says “side by side” of two areas or more alone', () => {
  const [a, b] = [{ name: 'Northmoor' }, { name: 'Southmoor' }] as const;
  expect(namesSideBySide([a, b])).toBe('Northmoor and Southmoor side by side');
  expect(namesSideBySide([a])).toBe('Northmoor');
  expect(figuresSideBySide(18, [a, b])).toBe('18 figures side by side');
  expect(figuresSideBySide(1, [a])).toBe('1 figure');
});
