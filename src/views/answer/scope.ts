import { kindOf } from '../../questions/kind-of.ts';
import type { Scope } from '../../questions/question.ts';
import type { AreaKind } from '../../tables/edition.ts';
import { isLocalAuthority, isLowerTier } from '../../tables/area-kinds.ts';
import { called, upperTierWords, withoutShort } from '../../words/kind-of-area.ts';
import { listOf } from '../../words/list.ts';
import { calledBy, named, type Asking } from './asking.ts';

/** Areas of one kind that may stand in one list, and what they are called together. */
export interface Among {
  codes: string[];
  /** `local authorities`, `London boroughs`. */
  many: string;
}

const isCouncilOf =
  (test: (area: { kind: AreaKind }) => boolean) =>
  (code: string, { words }: Asking): boolean =>
    test({ kind: kindOf(code, words) });

const isDistrict = isCouncilOf(({ kind }) => kind === 'district');
const isLower = isCouncilOf(isLowerTier);
const isUpper = isCouncilOf((area) => isLocalAuthority(area) && area.kind !== 'district');

/** The kind with most figures: councils of the lower and single tier, else of the upper, else systems. */
function usualKind(held: readonly string[], asking: Asking): Among {
  const keep = (test: (code: string, asking: Asking) => boolean) =>
    held.filter((code) => test(code, asking));
  if (keep(isDistrict).length > 0)
    return { codes: keep(isLower), many: called('local-authority').many };
  if (keep(isUpper).length > 0) return { codes: keep(isUpper), many: upperTierWords() };
  const systems = held.filter((code) => kindOf(code, asking.words) === 'ics');
  return { codes: systems, many: withoutShort(called('ics').many) };
}

/** Whether kinds are all those of councils, which two tiers share. */
const isEveryCouncil = (kinds: readonly AreaKind[]): boolean =>
  kinds.includes('district') && kinds.includes('county');

function ofKinds(kinds: readonly AreaKind[], held: readonly string[], asking: Asking): Among {
  const councils = kinds.filter((kind) => isLocalAuthority({ kind }));
  if (kinds.length === 0) return usualKind(held, asking);
  if (isEveryCouncil(kinds)) {
    const found = usualKind(held, asking);
    const areCouncils = found.codes.every((code) =>
      isLocalAuthority({ kind: kindOf(code, asking.words) }),
    );
    return areCouncils ? found : { codes: [], many: called('council').shortMany };
  }
  const [kind = 'unitary'] = councils.length > 0 ? councils : kinds;
  const codes = held.filter((code) => kinds.includes(kindOf(code, asking.words)));
  return {
    codes,
    many: withoutShort(kind === 'county' ? called(kind).shortMany : called(kind).many),
  };
}

/** The region of a council, by its county where it has one; the region of the health service of a system. */
export function regionOf(code: string, { areas }: Asking): string | undefined {
  const area = areas.get(code);
  return area?.county === undefined ? area?.where : areas.get(area.county)?.where;
}

function liesIn(code: string, inside: string, { areas }: Asking): boolean {
  const area = areas.get(code);
  return area?.county === inside || area?.systems?.[0] === inside;
}

/** Where a list is of, after “in”; null for everywhere. */
export function placeOf(scope: Scope, asking: Asking): string | null {
  const { place, inside, isOutside, without } = scope;
  if (without) {
    const names = without.map(({ name, codes }) => name ?? named(codes[0]!, asking).inSentence);
    const around = placeOf({ ...scope, without: undefined }, asking);
    return `${around ?? asking.words.country.name} without ${listOf(names)}`;
  }
  if (isOutside && place !== null) return `${asking.words.country.name} outside ${place}`;
  const [area] = inside ?? [];
  return place ?? (area === undefined ? null : (calledBy(area, asking)?.inSentence ?? null));
}

/** Whether an area is, or lies in, what a scope leaves out. */
const isLeftOut = (code: string, { without = [] }: Scope, asking: Asking): boolean =>
  without.some(({ codes }) =>
    codes.some(
      (each) =>
        each === code ||
        liesIn(code, each, asking) ||
        each === asking.words.regionCodes[regionOf(code, asking) ?? ''],
    ),
  );

/** Of the areas that are held those that a scope takes in. */
export function among(scope: Scope, held: readonly string[], asking: Asking): Among {
  const { kinds, regions, codes, inside, isOutside = false } = scope;
  const within = held.filter(
    (code) =>
      !isLeftOut(code, scope, asking) &&
      isOutside !==
        ((regions.length === 0 || regions.includes(regionOf(code, asking) ?? '')) &&
          (codes === null || codes.includes(code))),
  );
  if (inside === null) return ofKinds(kinds, within, asking);
  for (const area of inside) {
    const members = within.filter((code) => liesIn(code, area, asking));
    if (members.length > 0) return ofKinds(kinds, members, asking);
  }
  return { codes: [], many: called('council').shortMany };
}
