import type { Sex } from '../tables/edition.ts';

/** `/compare/spread/<id>.json`: the figures of all areas an indicator is best seen by, in its newest period. */
export interface SpreadFile {
  period: string;
  /** What those areas are called, as in a sentence. */
  kind: string;
  figures: { sex: Sex; values: [name: string, value: number][] }[];
}
