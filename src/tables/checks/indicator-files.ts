import { join } from 'node:path';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt, problemOfFile } from './check.ts';

/** Every indicator has a file of observations, and every such file an indicator. */
export function indicatorFiles({ indicators, observations }: Tables): Problem[] {
  if (!indicators.readable) return [];
  const rule = 'has no file of observations';
  const without = indicators.rows.flatMap(({ id }, i) => {
    if (observations.has(id)) return [];
    const file = join('observations', `${id}.csv`);
    return [problemAt(indicators, i, 'id', id, rule, `Add ${file}, or take the row out.`)];
  });
  const orphans = [...observations].flatMap(([id, { file }]) => {
    if (indicators.named.has(id)) return [];
    const hint = didYouMean(id, indicators.named);
    const fix = `${hint === '' ? '' : `${hint} `}Add a row with the id "${id}", or delete the file.`;
    return [problemOfFile(file, 'The file belongs to no indicator of indicators.csv', fix)];
  });
  return [...without, ...orphans];
}
