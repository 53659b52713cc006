import { escapeText } from '../../words/escape-text.ts';
import { harvardText } from '../../citations/harvard.ts';
import type { Citation } from '../../citations/citation.ts';
import { creditOf } from '../../citations/source-credit.ts';
import { dayInWords } from '../../indicators/day.ts';
import { formatWithUnit } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { Profile, ProfileIndicator, ProfileObservation } from '../../profiles/profile.ts';
import { copyAddress } from '../../releases/addresses.ts';
import type { Settings } from '../../tables/settings.ts';
import { missingSentence, notHeldSentence } from '../../words/missing.ts';
import { rangeText } from '../../words/range.ts';
import { plainText } from '../../words/sentence.ts';
import { terms } from '../../words/terms.ts';
import { sexLabel } from '../../words/sex.ts';
import { wholeAddress } from '../../citations/whole-address.ts';

/** The look of a copy, in itself, as the style sheets of the site change. */
const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:52rem;margin:0 auto;padding:1rem;color-scheme:light dark}' +
  'aside{border:2px solid;padding:.5rem 1rem}table{border-collapse:collapse;width:100%}' +
  'caption{text-align:left;font-weight:600}th,td{text-align:left;vertical-align:top;padding:.3rem .5rem .3rem 0;border-top:1px solid #888}' +
  'thead th{border:0}p,li,td,th{overflow-wrap:break-word}@media(max-width:30rem){thead{position:absolute;clip-path:inset(50%)}tr,th,td{display:block;border:0;padding:0}tr{border-top:1px solid #888;padding:.4rem 0}}';

/** The frame of a copy: a banner on what it is, and the address of the living page as the one to find. */
function keptFrame(
  {
    title,
    living,
    body,
  }: { title: string; living: { path: string; label: string }; body: readonly string[] },
  { title: site, baseAddress, release }: Pick<Settings, 'title' | 'baseAddress' | 'release'>,
): string {
  const named = `Release ${release.id} of ${dayInWords(release.date)}`;
  return [
    '<!doctype html>',
    `<html lang="${terms().language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeText(`${title}, release ${release.id} | ${site}`)}</title>`,
    `<meta name="description" content="${escapeText(`${title} as published in release ${release.id}: a copy that does not change.`)}">`,
    `<link rel="canonical" href="${escapeText(wholeAddress(living.path, baseAddress))}">`,
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<aside aria-label="What this is"><p><b>${escapeText(named)}.</b> This copy is kept as it was and does not change. <a href="${escapeText(living.path)}">${escapeText(living.label)}</a></p></aside>`,
    '<main>',
    `<h1>${escapeText(title)}</h1>`,
    ...body,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The newest figure of each sex, or why there is none. */
const newestOf = ({ observations }: ProfileIndicator): ProfileObservation[] =>
  [...Map.groupBy(observations, ({ sex }) => sex).values()].flatMap(
    (each) =>
      each.reduce<ProfileObservation | undefined>(
        (newest, one) =>
          !newest || parsePeriod(one.period).end > parsePeriod(newest.period).end ? one : newest,
        undefined,
      ) ?? [],
  );

function rowOf(
  { indicator, observation }: { indicator: ProfileIndicator; observation: ProfileObservation },
  { nameInSentence }: Pick<Profile, 'nameInSentence'>,
): string {
  const { sex, period, value, missing } = observation;
  const range = rangeText(observation, indicator.decimals);
  const figure =
    value === null
      ? missing
        ? missingSentence(missing, nameInSentence)
        : notHeldSentence(nameInSentence)
      : formatWithUnit(value, indicator) + (range ? ` (95% range ${range})` : '');
  const cells = [sexLabel(sex), parsePeriod(period).label, figure];
  return `<tr><th scope="row">${escapeText(indicator.name)}</th>${cells.map((cell) => `<td>${escapeText(cell)}</td>`).join('')}</tr>`;
}

/** A profile as a page that stands alone: its headline, its newest figures, their sources and its reference. */
export function keptPage(profile: Profile, citation: Citation, settings: Settings): string {
  const rows = profile.indicators.flatMap((indicator) =>
    newestOf(indicator).map((observation) => rowOf({ indicator, observation }, profile)),
  );
  const sources = profile.sources.map(
    (source) => `<li>${escapeText(`${creditOf(source)}. ${source.licence}.`)}</li>`,
  );
  const table = [
    '<table>',
    '<caption>The newest figures of this release</caption>',
    '<thead><tr><th scope="col">What</th><th scope="col">Who</th><th scope="col">When</th><th scope="col">Figure</th></tr></thead>',
    `<tbody>${rows.join('\n')}</tbody>`,
    '</table>',
  ];
  return keptFrame(
    {
      title: citation.title,
      living: { path: `/id/${profile.code}/`, label: 'To the page as it is today' },
      body: [
        `<p>${escapeText(plainText(profile.headline))}</p>`,
        ...(rows.length > 0 ? table : []),
        ...(sources.length > 0 ? ['<h2>Sources</h2>', `<ul>${sources.join('\n')}</ul>`] : []),
        '<h2>How to cite it</h2>',
        `<p>${escapeText(harvardText(citation))}</p>`,
      ],
    },
    settings,
  );
}

/** The list of every copy of a release. */
export const keptIndex = (
  pages: readonly { code: string; name: string }[],
  settings: Settings,
): string =>
  keptFrame(
    {
      title: 'Every profile of a release',
      living: { path: '/areas/', label: 'To all areas as they are today' },
      body: [
        `<p>${escapeText(settings.release.notes)}</p>`,
        `<ul>${pages.map(({ code, name }) => `<li><a href="${copyAddress(settings.release.id, code)}">${escapeText(name)}</a></li>`).join('\n')}</ul>`,
      ],
    },
    settings,
  );
