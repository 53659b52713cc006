import type { Changes, FigureChange } from '../releases/changes.ts';
import { stringify } from './csv.ts';

const columns = {
  indicator: ({ indicatorId }: FigureChange) => indicatorId,
  area_code: ({ areaCode }: FigureChange) => areaCode,
  sex: ({ sex }: FigureChange) => sex,
  period: ({ period }: FigureChange) => period,
  change: ({ kind }: FigureChange) => kind,
  before: ({ before }: FigureChange) => before,
  now: ({ now }: FigureChange) => now,
};

/** Every figure that changed since a release, one a row, with the figure before and now. */
export const releaseChangesCsv = ({ figures }: Changes): string =>
  stringify(
    Object.keys(columns),
    figures.map((change) => Object.values(columns).map((cell) => cell(change))),
  );
