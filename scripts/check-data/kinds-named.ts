import { join } from 'node:path';
import type { Edition } from '../../src/tables/edition.ts';
import type { Folders } from '../../src/tables/folders.ts';
import type { Problem } from '../../src/tables/problem.ts';
import type { Terms } from '../../src/tables/terms.ts';

/** Kinds of area that areas.csv has and that terms.yaml says there are none of. */
export function kindProblems({ content }: Folders, edition: Edition, { kinds }: Terms): Problem[] {
  const held = new Set(edition.areas.map(({ kind }) => kind));
  return [...held]
    .filter((kind) => kinds[kind].isNone)
    .map((kind) => ({
      file: join(content, 'terms.yaml'),
      line: null,
      column: `kinds.${kind}`,
      value: null,
      rule: 'null says that there is no area of the kind, and areas.csv has some',
      fix: `Write what they are called: ${kind}: { one: …, many: … }.`,
    }));
}
