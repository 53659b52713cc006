import { describe, expect, it } from 'vitest';
import { profileJson } from '../../src/profiles/public-form.ts';
import { indicatorCsv } from '../../src/profiles/indicator-files.ts';
import { arcadiaHolding, profilesOf } from '../fixtures/arcadia-limits.ts';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { noContradictions } from './no-contradictions.ts';
import { goodPage, siteOf } from './stub-site.ts';

const full = profilesOf(arcadiaHolding({ limits: true, official: true, slopeIndex: true }));
const bare = profilesOf(arcadiaHolding({ limits: false, official: false, slopeIndex: false }));

/** What the rule says of a page of an area, of `body`, beside the files of an edition. */
function faultsOf(body: string, code: string, { profile, indicators, areas }: typeof full) {
  const { name, url } = profile(code);
  const others = {
    [`/data/areas/${code}.json`]: profileJson(profile(code)),
    '/data/indicators/life-expectancy.csv': indicatorCsv(indicators.get('life-expectancy')!, areas),
  };
  const expected = { areas: [{ code, formerCodes: [], name, path: url }] };
  return noContradictions
    .problemsOf(siteOf({ [url]: goodPage(url, { body }) }, others, expected))
    .map(({ what }) => what);
}

const inPart = (id: string, words: string): string => `<div id="${id}"><p>${words}</p></div>`;

describe('a denial on the page of an area', () => {
  const ofRanges = 'No ranges are held, so this is not tested.';
  it.each([
    [codes.system, inPart('gaps', 'No official life expectancy for Greater Arcadia is held here.')],
    [codes.system, inPart('gaps', 'No official life expectancy for systems is held here.')],
    [codes.system, inPart('gaps', 'No official life expectancy for this system is held here.')],
    [codes.northmoor, inPart('gap-life', ofRanges)],
    [codes.northmoor, inPart('gap-sexes', ofRanges)],
    [codes.northmoor, inPart('gap-deprivation', ofRanges)],
    [codes.system, inPart('gap-members', ofRanges)],
    [codes.northmoor, inPart('', 'Years of life: 2023 to 2025, AOH; no ranges held.')],
    [codes.vale, inPart('', 'Life expectancy at birth, 2023, from AOH; no ranges are held.')],
    [codes.system, inPart('gaps', 'No life expectancy is held for Greater Arcadia.')],
    [codes.northmoor, inPart('gaps', 'By deprivation: no slope index is held for Northmoor.')],
  ])('is told where the file holds it, of %s: %s', (code, body) => {
    const said = body.replace(/<[^>]+>/g, '');
    expect(faultsOf(body, code, full)).toEqual([`it denies what is held: “${said}”`]);
    expect(faultsOf(body, code, bare)).toEqual([]);
  });

  it('of one system is not told where another has the figure', () => {
    const ofThis = inPart('gaps', 'No official life expectancy for this system is held here.');
    expect(faultsOf(ofThis, 'X54000001', full)).toEqual([]);
    const ofAll = inPart('gaps', 'No official life expectancy for systems is held here.');
    expect(faultsOf(ofAll, 'X54000001', full)).toHaveLength(1);
  });

  it('is held to the row of the scorecard that it stands in', () => {
    const row = (note: string, comparison: string) =>
      `<div class="srow"><p class="ind"><a href="/indicators/smoking/">Smoking</a></p><p class="of">${note}</p>
       <p class="cmp"><b>Lower</b><small>${comparison}</small></p></div>`;
    expect(
      faultsOf(row('2024; 17.5 to 21.3', 'Arcadia 13.2%; our test'), codes.northmoor, bare),
    ).toEqual([]);
    expect(
      faultsOf(row('2024; no range held', 'Arcadia 13.2%; not tested'), codes.northmoor, bare),
    ).toEqual([
      'it denies what is held: “2024; no range held”',
      'it denies what is held: “Arcadia 13.2%; not tested”',
    ]);
  });
});

describe('a denial on the page of an indicator', () => {
  const address = '/indicators/life-expectancy/';
  const faults = (words: string, { indicators, areas }: typeof full) =>
    noContradictions.problemsOf(
      siteOf(
        { [address]: goodPage(address, { body: `<p>${words}</p>` }) },
        {
          '/data/indicators/life-expectancy.csv': indicatorCsv(
            indicators.get('life-expectancy')!,
            areas,
          ),
        },
      ),
    );
  it.each([
    'No ranges are held with these figures.',
    'No range is held, so the change is not tested.',
    'The copy has no intervals; the comparison is the publisher’s own.',
    'No figure was published for Northmoor.',
  ])('is told where its file holds it, also where a table or a person said it: %s', (words) => {
    expect(faults(words, full)).toHaveLength(1);
    if (!words.includes('Northmoor')) expect(faults(words, bare)).toEqual([]);
  });
});

it('is told on pages of all areas', () => {
  const files = {
    '/data/indicators/life-expectancy.csv': indicatorCsv(
      full.indicators.get('life-expectancy')!,
      full.areas,
    ),
  };
  const page = (words: string) => ({ '/': goodPage('/', { body: `<p>${words}</p>` }) });
  for (const words of [
    'We shade by gaps, since no official life expectancy for systems is held here.',
    'No ranges are held for life expectancy.',
  ])
    expect(noContradictions.problemsOf(siteOf(page(words), files))).toHaveLength(1);
});
