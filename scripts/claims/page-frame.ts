import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOfArea, type Page } from './claim.ts';
import { decodeEntities } from './decode-entities.ts';
import { figuresOf } from './figures-of-kind.ts';
import { indicatorOfPage } from './peers.ts';
import type { PublicSite } from './public-site.ts';
import { remembered } from './remember.ts';
import { rowsIn } from './table-rows.ts';

interface Frame {
  release: string;
  day: string;
  /** Every attribution of a source, the longest first. */
  attributions: string[];
}

const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const frameOf = remembered(({ data }: PublicSite): Frame => {
  const { id, date } = JSON.parse(readFileSync(join(data, 'release.json'), 'utf8')) as {
    id: string;
    date: string;
  };
  const sources = rowsIn<{ attribution: string }>(join(data, 'sources.csv'));
  return {
    release: id,
    day: inWords.format(new Date(date)),
    attributions: [...new Set(sources.map(({ attribution }) => attribution))].toSorted(
      (a, b) => b.length - a.length,
    ),
  };
});

/** What a page tells machines of itself, by its own JSON-LD; null where it says nothing of data. */
function datasetOn(html: string): Record<string, unknown> | null {
  const scripts = html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g);
  const all = [...scripts].map(([, text]) => JSON.parse(text!) as Record<string, unknown>);
  return all.find((each) => each['@type'] === 'Dataset') ?? null;
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

/** The years that a period names or ends in: `2023/24` is of 2023 and 2024. */
const yearsIn = (period: string): number[] =>
  /^\d{4}-\d\d$/.test(period)
    ? [Number(period.slice(0, 4))]
    : [...period.matchAll(/(\d{4})(\/)?/g)].flatMap(([, year, isSplit]) =>
        isSplit ? [Number(year), Number(year) + 1] : [Number(year)],
      );

/** The periods of every value that the files of a page hold: those of its area, averages too, or of its indicator. */
function periodsOn(page: Page): string[] {
  const { profile, site } = page;
  const id = indicatorOfPage(page.address);
  const values = isOfArea(page)
    ? [
        ...profile.indicators.flatMap(({ observations }) => observations),
        ...(profile.averages ?? []).flatMap(({ periods }) => periods),
      ]
    : [...site.profiles.values()].flatMap((each) => (id === null ? [] : figuresOf(each, id)));
  return [...new Set(values.filter(({ value }) => value !== null).map(({ period }) => period))];
}

/** Whether JSON-LD names the first and the last year of the values that its page gives, or none where there are none. */
function areYearsSo({ temporalCoverage }: Record<string, unknown>, page: Page): boolean {
  const years = periodsOn(page).flatMap(yearsIn);
  const held = years.length === 0 ? undefined : `${Math.min(...years)}/${Math.max(...years)}`;
  return temporalCoverage === held;
}

/** What is false of an area or of its years in the JSON-LD of a page. */
function wrongInDataset(dataset: Record<string, unknown>, html: string, page: Page): string[] {
  const otherYears = areYearsSo(dataset, page) ? [] : ['other years than its files'];
  if (!isOfArea(page)) return otherYears;
  const { code, sources } = page.profile;
  const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  const publishers = [...new Set(sources.map(({ publisher }) => publisher ?? ''))];
  const place = dataset.spatialCoverage as { identifier?: string } | undefined;
  const { release } = frameOf(page.site);
  return [
    dataset.description === decodeEntities(description) ? [] : 'another description than the page',
    place?.identifier === code ? [] : 'another area',
    dataset.version === release ? [] : 'another release',
    sameSet(String(dataset.creditText).split('; '), publishers) ? [] : 'other publishers',
    otherYears,
  ].flat();
}

/** The release that a page tells at its foot, and its day. */
const releaseLine =
  /<p\b[^>]*\sclass="(?:[^"]*\s)?small-print(?:\s[^"]*)?"[^>]*>\s*Release (\S+), ([^.<]+)\./;

/** Whether a page tells of which release it is, in a form that can be asked. */
export const namesRelease = (html: string): boolean => releaseLine.test(html);

/** What is false in what frames a page: its JSON-LD, the release and the attributions at its foot. */
export function wrongInFrame(html: string, page: Page): string[] {
  const [, told = '', on] = releaseLine.exec(html) ?? [];
  const [, credits = ''] =
    /<p class="(?:[^"]* )?attributions(?: [^"]*)?">([^<]*)<\/p>/.exec(html) ?? [];
  const dataset = datasetOn(html);
  if (told === '' && credits === '' && dataset === null) return [];
  const { release, day, attributions } = frameOf(page.site);
  const left = attributions.reduce(
    (text, each) => text.replaceAll(each, ''),
    decodeEntities(credits),
  );
  return [
    ...(told === '' || (told === release && on === day)
      ? []
      : [`“Release ${told}, ${on}”: it is ${release}, ${day}`]),
    ...(left.trim() === '' ? [] : [`“${left.trim()}”: no source asks for that`]),
    ...(dataset === null ? [] : wrongInDataset(dataset, html, page)).map(
      (wrong) => `its JSON-LD names ${wrong}`,
    ),
  ];
}
