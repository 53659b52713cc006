import type { Area } from '../../src/areas/area.ts';
import { releaseChangesCsv } from '../../src/profiles/release-changes-csv.ts';
import { atomXml } from '../../src/views/changes/atom.ts';
import { feedPath, feedPathOf, siteFeed, systemFeed } from '../../src/views/changes/feeds.ts';
import type { SiteFile } from './site-file.ts';

type Materials = Parameters<typeof siteFeed>[0];

const isSystem = (area: Area): area is Area & { path: string } =>
  area.kind === 'ics' && area.path !== null;

/** What a release tells beside its pages: every change as a table, and the feeds of the site and of each system. */
export function* releaseFiles(materials: Materials): Generator<SiteFile> {
  const { history, areas } = materials;
  for (const which of ['since', 'corrected'] as const) {
    const changes = history[which];
    if (changes && changes.figures.length > 0)
      yield { address: `/data/changes-${which}.csv`, content: releaseChangesCsv(changes) };
  }
  yield { address: feedPath, content: atomXml(siteFeed(materials)) };
  for (const area of areas.withPage.filter(isSystem))
    yield { address: feedPathOf(area), content: atomXml(systemFeed(area, materials)) };
}
