import { describe, expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { profileJson } from '../../profiles/public-form.ts';
import { plainText } from '../../words/sentence.ts';
import { nameView } from './name.ts';
import { limitsSaidOnce } from '../../words/priorities/read.ts';
import { targetsOfGroups } from '../priorities/target-groups.ts';
import { prioritiesView } from './priorities.ts';
import { progressView } from './progress.ts';
import { scorecardView } from './scorecard.ts';
import { sourcesView } from './sources.ts';

const { indicators, profile, profiles, themes } = arcadiaProfiles;
const country = profile(codes.country);
const all = [...profiles.values()].map((each) => ({
  profile: each,
  file: JSON.parse(profileJson(each)),
}));

interface Keyed {
  [key: string]: unknown;
}
/** Everything that stands under a key, at any depth. */
const under = (data: unknown, key: string): unknown[] =>
  data !== null && typeof data === 'object'
    ? Object.entries(data as Keyed).flatMap(([each, value]) => [
        ...(each === key ? [value] : []),
        ...under(value, key),
      ])
    : [];

describe('a page and the public file of the same area', () => {
  it('give the same figures in the scorecard, and name the same indicators as blank', () => {
    for (const { profile: each, file } of all) {
      const { open, folded, notHeld } = scorecardView(each, country, indicators);
      const rows = [...open, ...folded].flatMap((group) => group.rows);
      const held = file.scorecard.filter(({ latest }: Keyed) => latest !== null);
      const printed = held.map(
        ({ indicator_id: id, latest }: { indicator_id: string; latest: { value: number } }) => [
          `/indicators/${id}/`,
          formatNumber(latest.value, indicators.get(id)!.decimals),
        ],
      );
      const ids = new Set(held.map(({ indicator_id: id }: { indicator_id: string }) => id));
      const averaged = file.scorecard.flatMap(({ indicator_id: id }: { indicator_id: string }) => {
        const average = ids.has(id)
          ? null
          : file.averages.find((one: Keyed) => one['indicator_id'] === id);
        const { value } = average?.periods.at(-1) ?? {};
        return average ? [[`/indicators/${id}/`, formatNumber(value, average.decimals)]] : [];
      });
      expect(rows.map(({ href, valueText }) => [href, valueText]).sort()).toEqual(
        [...printed, ...averaged].sort(),
      );
      expect(notHeld.count).toBe(file.scorecard.length - held.length - averaged.length);
    }
  });

  it('say the same of priorities: what was read, every list shown, every group', () => {
    for (const { profile: each, file } of all) {
      const view = prioritiesView(each, { country, indicators, themes, corrections: null });
      expect(view?.intro ?? []).toEqual(file.priorities.words);
      const systems = view?.systems ?? [];
      // The page says once what all readings may have missed; the file, with each.
      const read = [
        ...(view?.board ? [view.board.read] : []),
        ...systems.map((found) => found.read),
      ];
      const filed = [file.priorities.strategy ?? [], file.priorities.systems]
        .flat()
        .map(({ reading }: { reading: Keyed }) => reading.words as string);
      const isSaidBefore = view?.summary.includes('Only part was read') ?? false;
      expect(read).toEqual(limitsSaidOnce(filed, isSaidBefore));
      const lists = systems.flatMap(({ blocks, places }) => [...blocks, ...places]);
      const labels = [...lists, ...(view?.own?.blocks ?? [])].flatMap((block) =>
        block.lists.flatMap(({ priorities }) => priorities.map(({ label }) => label)),
      );
      expect(labels.sort()).toEqual(under(file.priorities.systems, 'label').sort());
      const groups = systems.flatMap((system) => system.groups.flatMap((found) => found.groups));
      expect(groups.sort()).toEqual(under(file.priorities.systems, 'group').sort());
    }
  });

  it('say the same of every target and of every overlooked gap', () => {
    let said = 0;
    for (const { profile: each, file } of all) {
      const view = progressView(each, country, { indicators, themes, profiles });
      const years = [file.progress.strategy ?? {}, ...file.progress.systems].flatMap(
        ({ targets }: Keyed) => under(targets, 'years'),
      );
      const tracks = (view?.systems ?? []).flatMap(({ groups }) =>
        targetsOfGroups(groups).flatMap((target) => target.tracks),
      );
      expect(tracks.map(({ words }) => words).sort()).toEqual(
        (years.flat() as Keyed[]).map(({ words }) => words).sort(),
      );
      const told = view?.overlooked;
      const gaps = told ? [...told.gaps, ...told.folded, ...told.untested] : [];
      const published = file.progress.overlooked_gaps.gaps.map(({ words }: Keyed) => words);
      expect(gaps.map((gap) => plainText(gap).replace(/ Themes?: .*$/, ''))).toEqual(
        view ? published : [],
      );
      said += tracks.length + gaps.length;
    }
    expect(said).toBeGreaterThan(0);
  });

  it('begin with the same words and name the same sources', () => {
    for (const { profile: each, file } of all) {
      expect(nameView(each).headline).toEqual(file.headline);
      const uses = sourcesView(each).flatMap(({ sources }) => sources.map((source) => source.uses));
      expect(uses).toHaveLength(file.sources.length);
      expect(uses).toEqual(
        expect.arrayContaining(file.sources.map((source: Keyed) => source.uses)),
      );
    }
  });
});
