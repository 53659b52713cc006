import { expect, it } from 'vitest';
import { ownColoursCss } from './own-colours.ts';

it('colours of an edition’s own are set in their scheme alone, and nothing where there are none', () => {
  expect(ownColoursCss(null)).toBe('');
  expect(ownColoursCss({ light: { women: '#8a1550', paper: '#fff' }, dark: {} })).toBe(
    '@media screen and (forced-colors:none) and (prefers-color-scheme:light){html:root{--women:#8a1550;--paper:#fff}}',
  );
  expect(ownColoursCss({ light: {}, dark: { men: '#9ff' } })).toBe(
    '@media screen and (forced-colors:none) and (prefers-color-scheme:dark){html:root{--men:#9ff}}',
  );
});
