import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/tables/settings.ts';
import { areaCharted } from '../../src/views/profile/chart-file.ts';
import { arcadia } from '../fixtures/arcadia.ts';
import { arcadiaCharts, arcadiaShapes } from '../fixtures/arcadia-charts.ts';
import { arcadiaProfiles, codes } from '../fixtures/arcadia-profiles.ts';
import { chartFiles, drawCharts } from './chart-files.ts';
import { chartsOf } from './indicator-charts.ts';

const settings = readSettings(arcadia);
const filesOf = (code: string) => {
  const profile = arcadiaProfiles.profile(code);
  const subject = areaCharted(profile);
  const files = chartFiles(subject, drawCharts(subject, arcadiaCharts(profile.code), settings));
  return new Map(files.map(({ address, content }) => [address, String(content)]));
};

/** All text of an XML file. Throws where it is not well formed. */
function wordsOf(xml: string): string {
  const parser = sax.parser(true);
  let words = '';
  parser.ontext = (text) => (words += `${text} `);
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  return words.replace(/\s+/g, ' ');
}

describe('the charts of a profile as files', () => {
  it('are the charts of its page, each with its figures beside it', () => {
    const ids = ['lifeline', 'gap-life', 'gap-healthy', 'gap-poorer-health'];
    const maps = ['neighbourhood-map', 'neighbourhoods'];
    expect([...filesOf(codes.northmoor).keys()]).toEqual(
      [...ids, ...maps].flatMap((id) =>
        ['svg', 'csv'].map((ending) => `/charts/${codes.northmoor}/${id}.${ending}`),
      ),
    );
    expect([...filesOf(codes.system).keys()]).toContain(`/charts/${codes.system}/spread.svg`);
  });

  it('are well-formed XML for every area and name source, licence, edition and address', () => {
    for (const profile of arcadiaProfiles.profiles.values()) {
      const pictures = [...filesOf(profile.code)].filter(([address]) => address.endsWith('.svg'));
      for (const [address, xml] of pictures) {
        const words = wordsOf(xml);
        expect(words, address).toMatch(/Source: \S/);
        expect(words, address).toMatch(/Contains .+ (?:Licence|MIT)/);
        expect(words, address).toContain(settings.release.id);
        expect(words.replaceAll(' ', ''), address).toContain(`/id/${profile.code}/`);
      }
    }
  });

  it('hold the figures that the page prints', () => {
    const csv = filesOf(codes.northmoor).get(`/charts/${codes.northmoor}/lifeline.csv`)!;
    // Women and men of Northmoor and of Arcadia, as in the table of the fixture.
    // Women and men of Northmoor in 2023 to 2025, as in the table of the fixture.
    const said = '"Life expectancy, 2022 to 2024",79.2,,,82.5,,,74.5,,,78.6,,,';
    expect(csv.split('\n')[1]?.startsWith(said)).toBe(true);
  });

  it('say as pictures and as figures of when they are, by whom, and where more is told', () => {
    const undated: string[] = [];
    for (const { code } of arcadiaProfiles.profiles.values())
      for (const [address, content] of filesOf(code)) {
        const isCsv = address.endsWith('.csv');
        const words = isCsv ? content : wordsOf(content);
        const said = words.replaceAll(/release \S+|(?:October|April) 2026/g, '');
        // A neighbourhood is of a tenth in an index, whose release is its only date.
        if (!/\b20\d\d\b/.test(said) && !address.includes('/neighbourhood')) undated.push(address);
        if (!isCsv) continue;
        expect(words, address).toMatch(/,About these figures\n.*Source: .*release 2026-11: http/);
      }
    expect(undated).toEqual([]);
  });

  it('have the councils of a system in rows, and what only the country shows', () => {
    const csv = filesOf(codes.system).get(`/charts/${codes.system}/authorities.csv`)!;
    expect(csv.split('\n')[1]).toMatch(/^Northmoor,79\.1,74\.4,/);
    expect([...filesOf(codes.country).keys()]).toContain(`/charts/${codes.country}/tenths.svg`);
    expect([...filesOf(codes.northmoor).keys()].join()).not.toContain('tenths');
  });
});

describe('the charts of an indicator as files', () => {
  const held = [...arcadiaProfiles.indicators.values()].map((indicator) =>
    chartsOf(indicator, { ...arcadiaProfiles, shapesIn: arcadiaShapes }),
  );
  const files = held.flatMap(({ subject, charts }) =>
    chartFiles(subject, drawCharts(subject, charts, settings)),
  );
  const texts = new Map(files.map(({ address, content }) => [address, String(content)]));

  it('are its map, its areas from lowest to highest, and the country over time', () => {
    const ofSmoking = [...texts.keys()].filter((address) => address.includes('/smoking/'));
    expect(ofSmoking.filter((address) => address.endsWith('.svg'))).toEqual(
      ['map-persons', 'spread-persons', 'trend-persons'].map((id) => `/charts/smoking/${id}.svg`),
    );
    expect(files.length).toBe(texts.size);
  });

  it('are well-formed XML, say which indicator they show, and name source, licence and address', () => {
    for (const { subject, charts } of held)
      for (const { id, chart } of charts) {
        const words = wordsOf(texts.get(`/charts/${subject.code}/${id}.svg`)!);
        expect(chart.words.title, id).not.toMatch(/^(?:Women|Men|Persons|Arcadia)\b/);
        expect(words).toMatch(/Source: \S/);
        expect(words).toMatch(/Contains .+ (?:Licence|MIT)/);
        expect(words.replaceAll(' ', '')).toContain(`${subject.path}`);
      }
  });

  it('hold each figure as a number, and say why one is missing', () => {
    const map = texts.get('/charts/smoking/map-persons.csv')!;
    // Adults who smoke in Northmoor, as in the table of the fixture.
    expect(map).toMatch(/^Northmoor,19\.4,/m);
    expect(texts.get('/charts/smoking/spread-persons.csv')).toMatch(/^Northmoor,.+,19\.4,/m);
  });
});
