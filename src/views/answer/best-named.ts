import type { FiguresFile } from '../../questions/figures-file.ts';

/** Whether an area has a figure of an indicator, of any sex. */
export const hasFigure = (code: string, file: FiguresFile): boolean =>
  file.sexes.some(({ figures }) => figures.some(([each]) => each === code));

/** Of the areas that bear a name the first that has a figure, else the first that has an average, else the first. */
export function bestNamed(codes: readonly string[], file: FiguresFile): string {
  const withFigure = codes.find((code) => hasFigure(code, file));
  const withAverage = codes.find((code) => file.averages.some((each) => each.code === code));
  return withFigure ?? withAverage ?? codes[0] ?? '';
}
