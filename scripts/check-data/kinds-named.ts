import { join } from 'node:path';
import type { Edition } from '../../src/tables/edition.ts';
import type { Folders } from '../../src/tables/folders.ts';
import type { Problem } from '../../src/tables/problem.ts';
import type { KindsByCode, Terms } from '../../src/tables/terms.ts';

/** Kinds of area that areas.csv has and that terms.yaml says there are none of. */
function unnamedKinds({ content }: Folders, edition: Edition, { kinds }: Terms): Problem[] {
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

/** Areas of another kind than their code says, where terms.yaml says how codes begin. */
const otherThanCoded = ({ data }: Folders, { areas }: Edition, codes: KindsByCode): Problem[] =>
  areas.flatMap(({ code, kind, name }, i) => {
    const coded = codes[code.slice(0, 3)];
    if (coded === undefined || coded === kind) return [];
    const rule = 'is not the kind that its code says';
    const fix = `By codes in terms.yaml ${code} (${name}) is of the kind ${coded}: correct kind or code.`;
    const place = { file: join(data, 'areas.csv'), line: i + 2, column: 'kind', value: kind };
    return [{ ...place, rule, fix }];
  });

/** What kinds of area there are, by areas.csv and by terms.yaml. */
export const kindProblems = (
  folders: Folders,
  edition: Edition,
  { terms, codes = {} }: { terms: Terms; codes?: KindsByCode | undefined },
): Problem[] => [
  ...unnamedKinds(folders, edition, terms),
  ...otherThanCoded(folders, edition, codes),
];
