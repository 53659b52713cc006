import type { Materials } from '../../indicators/materials.ts';
import type { Area } from '../../areas/area.ts';

import { releaseAddress } from '../../releases/addresses.ts';
import type { ReleaseHistory } from '../../releases/history.ts';
import type { Release } from '../../tables/release.ts';
import type { Settings } from '../../tables/settings.ts';
import { plainText } from '../../words/sentence.ts';
import { areaChangesView } from './area-changes.ts';
import type { Feed, FeedEntry } from './atom.ts';
import { changesPageView } from './changes-page.ts';
import { wholeAddress } from '../../citations/whole-address.ts';

interface Setting extends Materials {
  settings: Settings;
  history: ReleaseHistory;
}

/** Where the feed of the whole site stands. */
export const feedPath = '/feed.xml';

/** Where the feed of an area stands that has one. */
export const feedPathOf = ({ path }: { path: string }): string => `${path}feed.xml`;

/** This release with what it changed, then those before it, each by the copy that is kept of it. */
function entriesOf(
  { history, settings }: Setting,
  told: { title: (release: Release) => string; says: string[]; path: string; copy: string },
): FeedEntry[] {
  const whole = (path: string): string => wholeAddress(path, settings.baseAddress);
  const entry = (release: Release, path: string, says: string[]): FeedEntry => ({
    id: whole(`${releaseAddress(release.id)}${told.copy}`),
    title: told.title(release),
    date: release.date,
    address: whole(path),
    says,
  });
  const { release, kept } = history;
  return [
    entry(release, told.path, told.says),
    ...kept
      .filter(({ id }) => id !== release.id)
      .toReversed()
      .map((before) => entry(before, `${releaseAddress(before.id)}${told.copy}`, [before.notes])),
  ];
}

/** The feed of the whole site: an entry for each release. */
export function siteFeed(materials: Setting): Feed {
  const { settings, history } = materials;
  const { headline, notes, sections } = changesPageView(history, materials);
  const whole = (path: string): string => wholeAddress(path, settings.baseAddress);
  return {
    title: `${settings.title}: releases`,
    author: settings.publisher,
    address: whole(feedPath),
    of: whole('/changes/'),
    entries: entriesOf(materials, {
      title: ({ id }) => `Release ${id}`,
      says: [notes, headline, ...sections.flatMap(({ says }) => says)],
      path: '/changes/',
      copy: '',
    }),
  };
}

/** The feed of a system: what each release changed for it and for the councils in it. */
export function systemFeed(area: Area & { path: string }, materials: Setting): Feed {
  const { areas, settings, history, indicators } = materials;
  const whole = (path: string): string => wholeAddress(path, settings.baseAddress);
  const own = areaChangesView(area.code, history, indicators);
  const inside = areas.membersOf(area).map(({ area: member }) => ({
    name: member.name,
    view: areaChangesView(member.code, history, indicators),
  }));
  const changed = inside.filter(({ view }) => view.lines.length > 0);
  return {
    title: `${area.name}: releases of ${settings.title}`,
    author: settings.publisher,
    address: whole(feedPathOf(area)),
    of: whole(area.path),
    entries: entriesOf(materials, {
      title: ({ id }) => `${area.name}: release ${id}`,
      says: [
        own.says,
        ...own.lines.map(plainText),
        ...changed.map(({ name, view }) => `${name}. ${view.says}`),
      ],
      path: `/id/${area.code}/`,
      copy: `${area.code}/`,
    }),
  };
}
