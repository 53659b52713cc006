/** How numbers are written, where the rule has its marks, and the size of the dots in pixels. */
export interface SpreadStyle {
  decimals: number;
  /** `%`, or nothing. */
  unitSuffix: string;
  /** A mark for every year, or at round numbers. */
  marks: 'years' | 'round';
  radius: number;
  endRadius: number;
  /** Between the middles of two dots on one level, and from level to level. */
  distance: number;
  levelHeight: number;
}

/** Years of life of a few areas. */
export const fewInYears: SpreadStyle = {
  decimals: 1,
  unitSuffix: '',
  marks: 'years',
  radius: 6,
  endRadius: 8,
  distance: 15,
  levelHeight: 16,
};

/** Some dozens of areas: smaller dots. */
export const manyDots = { radius: 4.5, endRadius: 6.5, distance: 10.5, levelHeight: 11 };
