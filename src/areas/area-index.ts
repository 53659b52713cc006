import type { AreaLinkRow, AreaRow, SimilarAreaRow } from '../tables/edition.ts';
import {
  hasEnded,
  isLocalAuthority,
  isLowerTier,
  isSystemInForce,
  isUpperTier,
} from '../tables/area-kinds.ts';
import { areaPath, byName } from './area.ts';
import type { Area, AreaShare } from './area.ts';

interface AreaTables {
  areas: readonly AreaRow[];
  areaLinks: readonly AreaLinkRow[];
  similarAreas: readonly SimilarAreaRow[];
  comparators?: ReadonlySet<string>;
  about?: readonly string[];
}

/** Every area and how areas stand to each other, found by code without a search. */
export class AreaIndex {
  /** Every area but those that others are only compared with. */
  readonly all: readonly Area[];
  readonly #about: readonly string[] | null;
  readonly #byCode: ReadonlyMap<string, Area>;
  readonly #parents = new Map<string, AreaShare[]>();
  readonly #children = new Map<string, AreaShare[]>();
  readonly #successors = new Map<string, Area[]>();
  readonly #predecessors = new Map<string, Area[]>();
  readonly #similar = new Map<string, Area[]>();
  /** Every area by name, and lists of some of them: pages ask for these again and again. */
  readonly #byName: readonly Area[];
  readonly #lists = new Map<string, readonly Area[]>();
  readonly #country: Area | undefined;

  constructor(tables: AreaTables) {
    const { comparators } = tables;
    const pathOf = (row: AreaRow) => (comparators?.has(row.code) ? null : areaPath(row));
    const known = tables.areas.map((row) => ({ ...row, path: pathOf(row) }));
    this.#byCode = new Map(known.map((area) => [area.code, area]));
    this.all = known.filter(({ code, kind }) => kind === 'country' || !comparators?.has(code));
    this.#byName = this.all.toSorted(byName);
    this.#country = this.all.find((area) => area.kind === 'country');
    this.#about = tables.about ?? null;
    tables.areaLinks.forEach((link) => this.#addLink(link));
    [...tables.similarAreas]
      .filter((row) => row.basis === 'global')
      .sort((a, b) => a.rank - b.rank)
      .forEach((row) => append(this.#similar, row.areaCode, this.get(row.similarCode)));
  }

  #addLink({ areaCode, link, toCode, residents, share }: AreaLinkRow): void {
    const from = this.get(areaCode);
    const to = this.get(toCode);
    if (link === 'succeeded-by') {
      append(this.#successors, areaCode, to);
      append(this.#predecessors, toCode, from);
      return;
    }
    const common = { residents: residents ?? 0, share: share ?? 0 };
    append(this.#parents, areaCode, { area: to, ...common });
    append(this.#children, toCode, { area: from, ...common });
  }

  /** The area with this code; throws where there is none, which the tables' checks rule out. */
  get(code: string): Area {
    const area = this.#byCode.get(code);
    if (!area) throw new Error(`There is no area ${code} in areas.csv.`);
    return area;
  }

  /** The area with this code, or undefined. */
  find(code: string): Area | undefined {
    return this.#byCode.get(code);
  }

  /** The areas to keep, by name, worked out once under a name of the list; a copy, which may be changed. */
  #listOf(list: string, keep: (area: Area) => boolean): Area[] {
    const known = this.#lists.get(list) ?? this.#byName.filter(keep);
    this.#lists.set(list, known);
    return [...known];
  }

  /** The one area that all others are compared with. */
  get country(): Area {
    if (!this.#country) throw new Error('areas.csv has no area of kind “country”.');
    return this.#country;
  }

  /** What the edition is about: its country, or the parts of it that it covers. */
  get about(): Area[] {
    return this.#about?.map((code) => this.get(code)) ?? [this.country];
  }

  /** Areas that have a page, the country first, then by name. */
  get withPage(): Area[] {
    const others = this.#listOf('with page', (a) => a.path !== null && a.kind !== 'country');
    return this.country.path ? [this.country, ...others] : others;
  }

  /** Systems in force, by name. */
  get systems(): Area[] {
    return this.#listOf('systems', isSystemInForce);
  }

  /** Systems that have ended, by name. */
  get endedSystems(): Area[] {
    return this.#listOf('ended-systems', (area) => area.kind === 'ics' && hasEnded(area));
  }

  /** Councils of every tier in force, by name. */
  get localAuthorities(): Area[] {
    return this.#listOf('councils', (area) => isLocalAuthority(area) && !hasEnded(area));
  }

  /** Councils that have ended, by name. */
  get endedAuthorities(): Area[] {
    return this.#listOf('ended-councils', (area) => isLocalAuthority(area) && hasEnded(area));
  }

  /** Regions in the tables' order. */
  get regions(): Area[] {
    return this.all.filter((area) => area.kind === 'region');
  }

  /** Whether areas are told of by region: in some countries there are none. */
  get hasRegions(): boolean {
    return this.regions.length > 0 || this.systems.some(({ nhsRegion }) => nhsRegion !== null);
  }

  /** Whether there are systems, in force or ended: an edition may be of councils alone. */
  get hasSystems(): boolean {
    return this.systems.length + this.endedSystems.length > 0;
  }

  /** The region an area lies in, or undefined. */
  regionOf(area: Area): Area | undefined {
    return area.regionCode ? this.find(area.regionCode) : undefined;
  }

  /** The name of the region an area lies in, of a system that of the health service; null where it has none. */
  regionNameOf(area: Area): string | null {
    return this.regionOf(area)?.name ?? area.nhsRegion;
  }

  /** The county of a district, or undefined. */
  countyOf(area: Area): Area | undefined {
    return this.#parents.get(area.code)?.find((parent) => parent.area.kind === 'county')?.area;
  }

  /** Systems a council area lies in, largest share first; in force only, unless told. */
  systemsOf(area: Area, { ended = false } = {}): AreaShare[] {
    return (this.#parents.get(area.code) ?? [])
      .filter((parent) => parent.area.kind === 'ics' && hasEnded(parent.area) === ended)
      .sort((a, b) => b.share - a.share);
  }

  /**
   * Lower and single tier councils inside an area, by name, each with the share of it that lies inside: those in
   * force, and of an area that has ended also those that ended.
   */
  membersOf(area: Area): AreaShare[] {
    if (area.kind !== 'country' && area.kind !== 'region')
      return this.#childrenOf(area, isLowerTier);
    const inside = this.#listOf(
      `members of ${area.code}`,
      (each) =>
        isLowerTier(each) &&
        !hasEnded(each) &&
        (area.kind === 'country' || each.regionCode === area.code),
    );
    return inside.map((each) => ({ area: each, residents: 0, share: 1 }));
  }

  /** Upper and single tier councils inside an area, by name: those for which healthy life expectancy is published. */
  upperTierMembersOf(area: Area): AreaShare[] {
    return this.#childrenOf(area, isUpperTier);
  }

  /** Whether an area is put together from lower and single tier councils, as a system or a county is. */
  hasMembers(area: Area): boolean {
    return this.#childrenOf(area, isLowerTier).length > 0;
  }

  #childrenOf(area: Area, keep: (child: Area) => boolean): AreaShare[] {
    return (this.#children.get(area.code) ?? [])
      .filter((child) => keep(child.area) && (hasEnded(area) || !hasEnded(child.area)))
      .sort((a, b) => byName(a.area, b.area));
  }

  /** Areas that took over from this one, by name. */
  successorsOf(area: Area): Area[] {
    return [...(this.#successors.get(area.code) ?? [])].sort(byName);
  }

  /** The code of the area in force where one with this code is now; the same where it has not ended, or was shared out. */
  codeInForce(code: string): string {
    const [only, ...others] = this.#successors.get(code) ?? [];
    return only && others.length === 0 ? this.codeInForce(only.code) : code;
  }

  /** Areas this one took over from, by name. */
  predecessorsOf(area: Area): Area[] {
    return [...(this.#predecessors.get(area.code) ?? [])].sort(byName);
  }

  /** Areas most like this one by the publisher's own measure, nearest first; empty where none is published. */
  similarTo(area: Area): Area[] {
    return this.#similar.get(area.code) ?? [];
  }
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
