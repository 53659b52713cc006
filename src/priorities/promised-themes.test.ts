import { describe, expect, it } from 'vitest';
import { arcadiaProfiles } from '../../scripts/fixtures/arcadia-profiles.ts';
import { promisedThemes } from './promised-themes.ts';

describe('the themes that systems and boards promise', () => {
  it('are counted by readings whose lists name them, and those that neither names stand at the end', () => {
    expect(
      promisedThemes(arcadiaProfiles).map(({ theme, boards, systems }) => [
        theme.id,
        boards,
        systems,
      ]),
    ).toEqual([
      ['children', 1, 1],
      ['housing', 1, 1],
      ['long-lives', 0, 0],
      ['smoking', 0, 0],
      ['behaviour', 0, 0],
    ]);
  });
});
