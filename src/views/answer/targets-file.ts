import type { Profile } from '../../profiles/profile.ts';
import type { ProfileTarget } from '../../profiles/stated.ts';
import type { TargetStatus } from '../../progress/target-progress.ts';
import { progressPage } from '../priorities/progress-page.ts';
import type { TargetSetting } from '../priorities/target-view.ts';
import { targetCaution } from '../../words/progress/targets.ts';

/** One year of a target, and where it stands. */
export interface AskedTarget {
  code: string;
  text: string;
  status: TargetStatus;
  words: string;
  /** For what it was set and how sure its source is, where that is not the area itself and a sure one. */
  caution: string | null;
}

/** What `/answers/targets.json` holds. */
export interface TargetsFile {
  /** How many targets of systems stand where. */
  counts: string;
  /** Those that can be followed. */
  targets: AskedTarget[];
  /** By code: how many were found of an area in all. */
  found: Record<string, number>;
}

function ownTargets({ code, progress }: Profile): ProfileTarget[] {
  const own = progress.systems.filter(({ system }) => system.code === code);
  const { strategy } = progress;
  return [
    ...own.flatMap(({ targets }) => targets),
    ...(strategy?.council.code === code ? strategy.targets : []),
  ];
}

/** Every target that can be followed, with where it stands, for those who ask which are off course. */
export function targetsFile(profiles: readonly Profile[], setting: TargetSetting): TargetsFile {
  const found = profiles.map((profile) => ({ code: profile.code, targets: ownTargets(profile) }));
  return {
    counts: progressPage(profiles, setting).counts,
    targets: found.flatMap(({ code, targets }) =>
      targets.flatMap((target) =>
        target.years
          .filter(({ status }) => status !== 'cannot-be-tracked')
          .map(({ status, words }) => ({
            code,
            text: target.text,
            status,
            words,
            caution: targetCaution(target),
          })),
      ),
    ),
    found: Object.fromEntries(
      found.flatMap(({ code, targets }) => (targets.length > 0 ? [[code, targets.length]] : [])),
    ),
  };
}
