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
  expect(view).toMatchObject({
    systems: [],
    none: `No target with a number was found in what was read of Northmoor or of ${system!.system.nameInSentence}.`,
  });
});

it('those with targets are shown alone, and of whom none was found is said once for all', () => {
  const own = profile(codes.system);
  const council = { code: own.code, name: own.name, nameInSentence: own.nameInSentence, url: null };
  const strategy = { council, targets: [], words: 'None of the board.' };
  const progress = { ...own.progress, strategy } as never;
  const view = progressView({ ...own, progress }, country, { indicators, themes, profiles })!;
  expect(view.systems).toHaveLength(own.progress.systems.length);
  expect(view.systems.every(({ groups }) => groups.length > 0)).toBe(true);
  expect(view.none).toBe(
    `No target with a number was found in what was read of ${own.nameInSentence}.`,
  );
});

/** The parts of an area’s page, all its targets with one status. */
function withStatus(status: string) {
  const own = profile(codes.system);
  const systems = own.progress.systems.map((each) => ({
    ...each,
    targets: each.targets.map((target) => ({
      ...target,
      years: target.years.map((year) => ({ ...year, status, reason: null })),
    })),
  }));
  const view = { ...own, progress: { ...own.progress, systems } } as never;
  return progressView(view, country, { indicators, themes, profiles })!;
}

it('asks whether promises are kept only where a target is followed and judged', () => {
  expect(profile(codes.system).progress.systems[0]!.targets).not.toEqual([]);
  expect(withStatus('on-course').title).toBe('Promises kept?');
  expect(withStatus('no-verdict').title).toBe('Progress');
  expect(withStatus('cannot-be-tracked').title).toBe('Progress');
});

it('of figures about themes five stand open, those worse than the country before all others', () => {
  const named = [...themes.all].map(({ id }) => id);
  const own = profile(codes.northmoor);
  const [first] = own.priorities.systems;
  const priorities = { ...own.priorities, systems: [{ ...first!, themes: named }] };
  const { figures } = progressView({ ...own, priorities }, country, {
    indicators,
    themes,
    profiles,
  })!;
  const rows = [...figures!.rows, ...figures!.folded];
  expect(figures!.rows).toHaveLength(Math.min(5, rows.length));
  const isWorse = rows.map((row) => String(row[3]).startsWith('Worse'));
  expect(isWorse).toEqual(isWorse.toSorted((a, b) => Number(b) - Number(a)));
});
