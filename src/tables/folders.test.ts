import { describe, expect, it } from 'vitest';
import { editionFolders } from './folders.ts';

describe('the folders of an edition', () => {
  it('are data and content unless the environment names others', () => {
    expect(editionFolders({})).toEqual({ data: 'data', content: 'content' });
    expect(
      editionFolders({ SYSTEM_PROFILES_DATA: 'a/data', SYSTEM_PROFILES_CONTENT: 'a/content' }),
    ).toEqual({ data: 'a/data', content: 'a/content' });
  });
});
