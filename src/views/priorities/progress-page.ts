import { byName } from '../../areas/area.ts';
import type { Profile } from '../../profiles/profile.ts';
import { statusCounts } from './status-counts.ts';
import { byId } from './stated-document.ts';
import { targetGroups, targetsOfGroups, type TargetGroup } from './target-groups.ts';
import type { TargetSetting } from './target-view.ts';

/** A system that was read, with its targets. */
export interface SystemTargets {
  name: string;
  path: string;
  groups: TargetGroup[];
}

/** The targets of every system that was read, and the systems in which none with a number was found, by name; some may stand in both. */
export interface ProgressPageView {
  /** How many targets stand where. */
  counts: string;
  withTargets: SystemTargets[];
  withoutNumber: SystemTargets[];
}

/** The targets of a system by its own profile; nothing where its profile shows those of others. */
function targetsOf({ code, name, url, progress, priorities }: Profile, setting: TargetSetting) {
  const place = progress.systems.findIndex(({ system }) => system.code === code);
  const [own, found] = [progress.systems[place], priorities.systems[place]];
  if (!own || !found) return [];
  return [{ name, path: url, groups: targetGroups(own.targets, byId(found.documents), setting) }];
}

/** Every target with where it stands and why, system by system. */
export function progressPage(
  profiles: Iterable<Profile>,
  setting: TargetSetting,
): ProgressPageView {
  const systems = [...profiles]
    .flatMap((profile): SystemTargets[] => targetsOf(profile, setting))
    .sort(byName);
  const hasNumber = (groups: readonly TargetGroup[]): boolean =>
    targetsOfGroups(groups).some((target) => target.hasNumber);
  const withTargets = systems.filter(({ groups }) => groups.length > 0);
  return {
    counts: statusCounts(withTargets.flatMap(({ groups }) => targetsOfGroups(groups))),
    withTargets,
    withoutNumber: systems.filter(({ groups }) => !hasNumber(groups)),
  };
}
