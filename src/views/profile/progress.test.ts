import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { progressView } from './progress.ts';

const { indicators, profile, profiles, themes } = arcadiaProfiles;
const country = profile(codes.country);

it('that no target was found of a board and of a system is said once, and nothing else stands empty', () => {
  const own = profile(codes.northmoor);
  const council = { code: own.code, name: own.name, nameInSentence: own.nameInSentence, url: null };
  const [system] = own.progress.systems;
  const bare = {
    ...own.progress,
    systems: [{ ...system!, targets: [], themesWithoutTarget: [], words: 'None of the system.' }],
    strategy: { council, targets: [], words: 'None of the board.' },
  };
  const view = progressView({ ...own, progress: bare as never }, country, {
    indicators,
    themes,
    profiles,
  });
  expect(view?.systems).toEqual([
    expect.objectContaining({
      none: `No target with a number was found in what was read of Northmoor or of ${system!.system.nameInSentence}.`,
    }),
  ]);
});
