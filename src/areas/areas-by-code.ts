import type { Area } from './area.ts';

/** `A99999999`: letters and figures of a code, whichever they are. */
const formOf = (code: string): string => code.replaceAll(/\d/g, '9').replaceAll(/[A-Z]/g, 'A');

type Coded = Pick<Area, 'code' | 'formerCodes' | 'otherCodes'>;

/** Codes of an area in the form of its own: its own, those that its land had before, and those of areas it replaced. */
const codesOf = ({ code, formerCodes, otherCodes }: Coded): string[] => [
  code,
  ...formerCodes,
  ...otherCodes.filter((other) => formOf(other) === formOf(code)),
];

/**
 * The areas that each code leads to: of a code that one has or had before, that one; of an area that ended without
 * a page, all that replaced it.
 */
export function areasByCode<Known extends Coded>(areas: readonly Known[]): Map<string, Known[]> {
  const named = areas.flatMap((area) => codesOf(area).map((code) => ({ code, area })));
  return new Map(
    [...Map.groupBy(named, ({ code }) => code)].map(([code, all]) => {
      const own = all.filter(({ area }) => [area.code, ...area.formerCodes].includes(code));
      return [code, (own.length > 0 ? own : all).map(({ area }) => area)];
    }),
  );
}
