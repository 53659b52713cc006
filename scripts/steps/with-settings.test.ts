import { expect, it } from 'vitest';
import { withSettings } from './with-settings.ts';

it('a hint carries the settings of the edition it is about', () => {
  expect(withSettings('npm run build', {})).toBe('npm run build');
  expect(
    withSettings('npm run build', {
      SYSTEM_PROFILES_DATA: 'mine/data',
      SYSTEM_PROFILES_CONTENT: 'my own/content',
    }),
  ).toBe("SYSTEM_PROFILES_DATA=mine/data SYSTEM_PROFILES_CONTENT='my own/content' npm run build");
});
