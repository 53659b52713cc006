import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { progressPage } from './progress-page.ts';

const { indicators, profile } = arcadiaProfiles;
const own = profile(codes.endedSystem);
const named = (found: readonly { name: string }[]): string[] => found.map(({ name }) => name);

/** The page where the system has its targets, all with or all without a number. */
function pageWith(value: number | null) {
  const systems = own.progress.systems.map((each) => ({
    ...each,
    targets: each.targets.map((target) => ({ ...target, value })),
  }));
  const changed = { ...own, progress: { ...own.progress, systems } };
  return progressPage([changed], { indicators, country: 'Arcadia' });
}

it('a system whose targets have no number is shown with them, and named as one without a number', () => {
  const page = pageWith(null);
  expect(named(page.withTargets)).toEqual([own.name]);
  expect(named(page.withoutNumber)).toEqual([own.name]);
  expect(page.counts).toMatch(/without a number/);
  expect(named(pageWith(5).withoutNumber)).toEqual([]);
});
