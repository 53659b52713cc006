import type { ProfileTarget } from '../../profiles/stated.ts';
import type { TargetStatus } from '../../progress/target-progress.ts';
import { untrackedWhys } from '../../words/progress/targets.ts';
import type { Documents } from './stated-document.ts';
import { targetViews, type TargetSetting, type TargetView } from './target-view.ts';

/** How targets are grouped: judged, followed without a verdict, or not followed. */
type Standing = 'followed' | 'no-verdict' | 'cannot-be-tracked';

/** Targets that stand alike. */
export interface TargetGroup {
  standing: Standing;
  title: string;
  /** Why none of them can be followed, each reason with how many it holds for; empty for the others. */
  whys: string;
  targets: TargetView[];
}

const groups: readonly (readonly [Standing, string])[] = [
  ['followed', 'Followed'],
  ['no-verdict', 'Followed, not judged'],
  ['cannot-be-tracked', 'Cannot be followed here'],
];

const standingOf = (status: TargetStatus): Standing =>
  status === 'no-verdict' || status === 'cannot-be-tracked' ? status : 'followed';

/** A target of two years stands where its latest year does. */
const lastOf = ({ years }: ProfileTarget) => years.at(-1);

/** Targets in groups by where they stand, in the order stated within each; groups without any are left out. */
export function targetGroups(
  targets: readonly ProfileTarget[],
  documents: Documents,
  setting: TargetSetting,
): TargetGroup[] {
  return groups
    .map(([standing, title]) => {
      const alike = targets.filter(
        (target) => standingOf(lastOf(target)?.status ?? 'cannot-be-tracked') === standing,
      );
      const reasons = alike.flatMap((target) => lastOf(target)?.reason ?? []);
      return {
        standing,
        title,
        whys: standing === 'cannot-be-tracked' ? untrackedWhys(reasons) : '',
        targets: targetViews(alike, documents, setting),
      };
    })
    .filter((group) => group.targets.length > 0);
}

/** The targets of some groups, one after another. */
export const targetsOfGroups = (found: readonly TargetGroup[]): TargetView[] =>
  found.flatMap(({ targets }) => targets);
