import { describe, expect, it } from 'vitest';
import { editionFolders, environmentOf } from './folders.ts';

describe('the folders of an edition', () => {
  it('are data and content unless the environment names others', () => {
    expect(editionFolders({})).toEqual({ data: 'data', content: 'content' });
    expect(
      editionFolders({ SYSTEM_PROFILES_DATA: 'a/data', SYSTEM_PROFILES_CONTENT: 'a/content' }),
    ).toEqual({ data: 'a/data', content: 'a/content' });
  });

  it('are named to a command with where its site goes', () => {
    expect(environmentOf({ data: 'a/data', content: 'a/content' }, 'a/site')).toEqual({
      SYSTEM_PROFILES_DATA: 'a/data',
      SYSTEM_PROFILES_CONTENT: 'a/content',
      SYSTEM_PROFILES_OUT: 'a/site',
    });
  });
});
