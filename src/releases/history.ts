import type { Release } from '../tables/release.ts';
import { changesSince, type Changes, type ComparedTables } from './changes.ts';
import { readKeptTables } from './kept-tables.ts';

/** A release that was kept; its tables are let go once no release is compared with it. */
export interface KeptRelease {
  release: Release;
  texts: ReadonlyMap<string, string> | null;
}

/** A release among those before it. */
export interface ReleaseHistory {
  release: Release;
  /** Every release of which copies are kept, the oldest first; it may be among them. */
  kept: readonly Release[];
  /** Every address that was ever published, copies with it. */
  addresses: ReadonlySet<string>;
  /** What changed since the release before; null where none was kept. */
  since: Changes | null;
  /** What the tables say otherwise than the copies of this very release; null where nothing, or none are kept. */
  corrected: Changes | null;
}

/** Whether copies of the release itself are kept. */
export const isKept = ({ release, kept }: Pick<ReleaseHistory, 'release' | 'kept'>): boolean =>
  kept.some(({ id }) => id === release.id);

/** Whether a copy of this release is kept under an address: of an area that came after it was frozen there is none. */
export const isCopyKept = (
  history: Pick<ReleaseHistory, 'release' | 'kept' | 'addresses'>,
  copyPath: string | undefined,
): boolean => isKept(history) && copyPath !== undefined && history.addresses.has(copyPath);

/** Whether anything at all changed. */
export const hasChanges = ({ areas, newIndicators, withdrawnIndicators, figures }: Changes) =>
  [areas, newIndicators, withdrawnIndicators, figures].some((list) => list.length > 0);

/** Sets a release and its tables beside those that were kept, the oldest first. */
export function historyOf(
  release: Release,
  kept: readonly KeptRelease[],
  tables: ComparedTables,
  addresses: readonly string[],
): ReleaseHistory {
  const compared = (one: KeptRelease | undefined): Changes | null => {
    if (!one) return null;
    if (one.texts) return changesSince(readKeptTables(one.release, one.texts), tables);
    const { id } = one.release;
    throw new Error(
      `The tables of release ${id} are gone. Take data/releases/${id}/ back from the history.`,
    );
  };
  const itself = compared(kept.find((one) => one.release.id === release.id));
  return {
    release,
    kept: kept.map((one) => one.release),
    addresses: new Set(addresses),
    since: compared(kept.findLast((one) => one.release.id !== release.id)),
    corrected: itself && hasChanges(itself) ? itself : null,
  };
}

/** A history with the figures that changed for one area and no others: what was corrected of others is nothing to it. */
export function historyOfArea(history: ReleaseHistory, code: string): ReleaseHistory {
  const ofArea = (changes: Changes | null): Changes | null =>
    changes && {
      ...changes,
      figures: changes.figures.filter(({ areaCode }) => areaCode === code),
    };
  const corrected = ofArea(history.corrected);
  return {
    ...history,
    since: ofArea(history.since),
    corrected: corrected && corrected.figures.length > 0 ? corrected : null,
  };
}
