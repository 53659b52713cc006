import { join } from 'node:path';
import { coveredAreas } from '../../src/areas/covered-areas.ts';
import type { Edition } from '../../src/tables/edition.ts';
import type { Folders } from '../../src/tables/folders.ts';
import type { Problem } from '../../src/tables/problem.ts';
import type { Settings } from '../../src/tables/settings.ts';

/** Why the areas that the settings ask to cover cannot be covered, each with what to do. */
export function coverageProblems(
  { content }: Folders,
  edition: Edition,
  { areasToCover }: Settings,
): Problem[] {
  return coveredAreas(areasToCover ?? [], edition).faults.map((fault) => ({
    file: join(content, 'site.yaml'),
    line: null,
    column: 'areas_to_cover',
    value: null,
    rule: fault.replace(/\.$/, ''),
    fix: 'Write codes of systems and councils from areas.csv, such as [X54000002].',
  }));
}

/** The edition without the areas that others are only compared with: what words may lead to. */
export function withPages(edition: Edition & { comparators?: ReadonlySet<string> }): Edition {
  const { comparators } = edition;
  return { ...edition, areas: edition.areas.filter(({ code }) => !comparators?.has(code)) };
}
