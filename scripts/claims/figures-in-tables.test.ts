import { describe, expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { siteOf } from './fixture.ts';
import { judgePage } from './judge-page.ts';

/** What is found of a page with one table of one row, under three headings. */
function judged(
  row: string,
  {
    caption,
    columns = 'Period|Women|Arcadia, women|Men',
    at = '',
  }: { caption: string; columns?: string; at?: string },
) {
  const { site, find } = siteOf();
  const profile = at === '' ? find(codes.northmoor) : site.country;
  const cells = (words: string, tag: string) =>
    words
      .split('|')
      .map((each) => `<${tag}>${each}</${tag}>`)
      .join('');
  const html = `<main><table><caption>${caption}</caption><thead><tr>${cells(columns, 'th')}</tr></thead><tbody><tr>${cells(row, 'td')}</tr></tbody></table></main>`;
  return judgePage(html, { address: at || profile.url, profile, site }, []);
}

const life = { caption: 'Life expectancy at birth, years' };
const healthy = { caption: 'Healthy life expectancy at birth, years (95% range)' };

describe('a figure in a table', () => {
  it('is looked up by the indicator, the area, the sex and the period that its headings name', () => {
    expect(judged('2023 to 2025|79.1|82.6|74.4', life)).toMatchObject({ figures: 3, problems: [] });
  });

  it.each([
    ['off by one', '2023 to 2025|79.2|82.6|74.4', life],
    ['of the other sex', '2023 to 2025|74.4|82.6|74.4', life],
    ['of another area', '2023 to 2025|79.1|79.1|74.4', life],
    ['of another year', '2013 to 2015|79.1|82.0|75.0', life],
    ['of another indicator', '2022 to 2024|79.2|61.9|52.9', healthy],
    ['with another range', '2022 to 2024|54.8 (53.4 to 56.3)|61.9|52.9', healthy],
    ['without its minus sign', '2022 to 2024|−54.8|61.9|52.9', healthy],
  ])('%s is refused', (_, row, table) => {
    expect(judged(row, table).problems).toHaveLength(1);
  });

  it('on a page of no area is of the area of its row or its caption', () => {
    const region = {
      caption: 'Life expectancy at birth, Arcadia, women',
      columns: 'Period|Figure',
      at: '/indicators/life-expectancy/',
    };
    expect(judged('2023 to 2025|82.6', region)).toMatchObject({ figures: 1, problems: [] });
    expect(judged('2023 to 2025|78.7', region).problems).toHaveLength(1);
    const ofRow = {
      caption: 'Life expectancy at birth, 2023 to 2025',
      columns: 'Area|Women',
      at: '/indicators/life-expectancy/',
    };
    const northmoor = '<a href="/local-authorities/northmoor/">Northmoor</a>';
    expect(judged(`${northmoor}|79.1`, ofRow)).toMatchObject({ figures: 1, problems: [] });
    expect(judged(`${northmoor}|84.6`, ofRow).problems).toHaveLength(1);
  });

  it('of areas side by side is asked with its range, and with the country’s beside it', () => {
    const pair = {
      caption: 'Northmoor and the Isle of Southmere side by side',
      columns:
        'What is measured|<a href="/local-authorities/northmoor/">Northmoor</a>|Northmoor compared with the Isle of Southmere',
      at: '/compare/northmoor-and-isle-of-southmere/',
    };
    const of = (figure: string, beside: string, row = 'men; 2022 to 2024; years; ONS') =>
      judged(
        `<a href="/indicators/healthy-life-expectancy/">Healthy life expectancy</a> ${row}|${figure}|Not tested. Arcadia ${beside}`,
        pair,
      );
    const told = '52.9<small>between 51.5 and 54.3</small>';
    expect(of(told, '61.5')).toMatchObject({ figures: 2, problems: [] });
    for (const wrong of [told.replace('52.9', '53.0'), told.replace('51.5', '51.4')])
      expect(of(wrong, '61.5').problems, wrong).toHaveLength(1);
    expect(of(told, '61.6').problems).toEqual([expect.stringContaining('Arcadia has 61.5')]);
    const newer = 'men; 2021 to 2023; newer figures of some: 2022 to 2024; ONS';
    expect(of(told, '61.6', newer).problems).toHaveLength(1);
  });

  it('that counts areas, or is of an area without a file, is not asked', () => {
    const others = { caption: 'Smoking, per cent', columns: 'Period|North Arcadia|Areas' };
    expect(judged('2024|19.0%|3', others)).toMatchObject({ figures: 0, problems: [] });
  });
});
