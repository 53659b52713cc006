import type { FiguresFile } from '../../questions/figures-file.ts';
import type { Sex } from '../../tables/edition.ts';

/** That figures of women or men alone were asked for, and none are held. */
export const notOfSex = ({ sexes }: FiguresFile, sex: Sex | null): boolean =>
  sex !== null && !sexes.some((each) => each.sex === sex);
