import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workedOut, type ClaimRule, type Verdict } from './claim.ts';
import { figuresOf, isInForce, isLowerTier, isOfKind } from './figures-of-kind.ts';
import { kindNamed } from './kind-names.ts';
import { indicatorOfPage } from './peers.ts';
import type { Profile, PublicSite } from './public-site.ts';
import { byRegion } from './region-figures.ts';
import { remembered } from './remember.ts';

const kindsInWords: Readonly<Record<string, string>> = {
  'the country as a whole': 'country',
  regions: 'region',
  'integrated care systems (ICSs)': 'ics',
  counties: 'county',
  'local authorities': 'lower',
};

/** The kinds of area of which the public file of an indicator holds a figure. */
const kindsHeld = remembered(({ folder }: PublicSite, id: string): Set<string> => {
  const text = readFileSync(join(folder, `data/indicators/${id}.csv`), 'utf8');
  const row = /^([A-Z]\d{8}),(?:"[^"]*"|[^",]*),([\w-]+),[^,]*,(?:"[^"]*"|[^",]*),\w+,-?[\d.]/gm;
  return new Set([...text.matchAll(row)].map(([, , kind]) => kind!));
});

/** `This edition holds no figures for regions and counties.` */
const noneOfKinds: ClaimRule = {
  pattern: /^This edition holds no figures? for (.+)\.$/,
  judge: ([, named = ''], { address, site }): Verdict | null => {
    const id = indicatorOfPage(address);
    if (id === null) return null;
    const held = kindsHeld(site, id);
    const wrong = named.split(/, | and /).filter((words) => {
      const kind =
        kindsInWords[words] ??
        kindNamed(site, words) ??
        (words === site.country.name_in_sentence && 'country');
      if (!kind) return true;
      return kind === 'lower'
        ? [...held].some((each) => isLowerTier({ kind: each }))
        : held.has(kind);
    });
    return workedOut(wrong.length === 0, `it holds some of ${wrong.join(', ')}`);
  },
};

/** How many areas of a kind, or councils that are no county, have a figure of an indicator: at any time, in its newest period, and of those in force. */
const countsHeld = remembered(({ profiles }: PublicSite, key: string): number[] => {
  const [id = '', kind = ''] = key.split(' ');
  const all = [...profiles.values()].filter((each) => figuresOf(each, id).length > 0);
  const ofKind = all.filter(isOfKind({ kind }));
  const periodsOf = (each: Profile): string[] => figuresOf(each, id).map(({ period }) => period);
  const newest = all.flatMap(periodsOf).toSorted().at(-1)!;
  const now = ofKind.filter((each) => periodsOf(each).includes(newest));
  const inForce = ofKind.filter(isInForce);
  return [ofKind, now, inForce].map((each) => each.length);
});

/** `England, 42 integrated care systems (ICSs), 21 counties and 290 local authorities`, over the page of an indicator. */
const kindsOver: ClaimRule = {
  pattern: /^(?:\D+, )?\d+ [a-z][^,.\d]*(?:(?:, | and )\d+ [a-z][^,.\d]*)*$/,
  judge: ([told], { address, block, site }) => {
    const id = indicatorOfPage(address);
    if (id === null || block.part !== '') return null;
    const wrong = told.split(/, | and (?=\d)/).flatMap((words) => {
      const [, count, name = ''] = /^(\d+) (.+)$/.exec(words) ?? [];
      if (count === undefined) return [];
      const kind = kindsInWords[name] ?? kindNamed(site, name);
      if (kind === undefined) return [`no kind of area called ${name}`];
      // Regions have no file.
      if (kind === 'region') return [];
      const held = countsHeld(site, `${id} ${kind}`);
      return held.includes(Number(count)) ? [] : [`${held.join(' or ')} ${name}`];
    });
    return workedOut(wrong.length === 0, `the files have ${wrong.join(', ')}`);
  },
};

/** `Of the 52 measures, 10 have figures of ICSs themselves.`: of those in force. */
const ofKindThemselves: ClaimRule = {
  pattern: /^Of the (\d+) measures, (none|\d+) ha(?:s|ve) figures of (.+) themselves\.$/,
  judge: ([, all, count, words = ''], { site }) => {
    const areas = [...site.profiles.values()].filter(
      (each) => each.kind === (kindNamed(site, words) ?? 'ics') && isInForce(each),
    );
    const ids = [
      ...new Set(
        [...site.profiles.values()].flatMap((each) => each.indicators.map(({ id }) => id)),
      ),
    ];
    const held = ids.filter((id) => areas.some((each) => figuresOf(each, id).length > 0)).length;
    const isSo = ids.length === Number(all) && held === (count === 'none' ? 0 : Number(count));
    return workedOut(isSo, `the files hold those of ${held} of ${ids.length}`);
  },
};

/** Of which kinds of area figures are held, and of how many areas. */
export const kindRules: readonly ClaimRule[] = [noneOfKinds, kindsOver, ofKindThemselves, byRegion];
