import { expect, it } from 'vitest';
import { arcadiaProfiles } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { byId } from './stated-document.ts';
import { targetGroups } from './target-groups.ts';

const { indicators, profiles } = arcadiaProfiles;
const found = [...profiles.values()].flatMap(({ code, progress, priorities }) =>
  progress.systems.flatMap(({ system, targets }, place) =>
    system.code === code && targets.length > 0
      ? [{ targets, documents: byId(priorities.systems[place]!.documents) }]
      : [],
  ),
)[0]!;
const [target] = found.targets;
const standing = (
  status: 'met' | 'no-verdict' | 'cannot-be-tracked',
  reason: 'no-year' | null,
) => ({
  ...target!,
  text: status,
  years: target!.years.map((year) => ({ ...year, status, reason })),
});
const groups = (...of: (typeof found.targets)[number][]) =>
  targetGroups(of, found.documents, { indicators, country: 'Arcadia' });

it('targets stand in groups: judged first, then without a verdict, then not followed and why', () => {
  const cannot = standing('cannot-be-tracked', 'no-year');
  expect(
    groups(cannot, standing('no-verdict', null), cannot, standing('met', null)).map(
      ({ title, whys, targets }) => [title, whys, targets.map(({ text }) => text)],
    ),
  ).toEqual([
    ['Followed', '', ['met']],
    ['Followed, not judged', '', ['no-verdict']],
    [
      'Cannot be followed here',
      'For 2, no year for it was found in what was read.',
      ['cannot-be-tracked', 'cannot-be-tracked'],
    ],
  ]);
});

it('a target cites its page again where the one before it in its group does not', () => {
  const [met, ...others] = groups(standing('met', null), standing('no-verdict', null));
  expect(met?.targets[0]?.document).not.toBeNull();
  expect(others[0]?.targets[0]?.document).not.toBeNull();
});
