import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/tables/settings.ts';
import { arcadia } from '../fixtures/arcadia.ts';
import { arcadiaProfiles, codes } from '../fixtures/arcadia-profiles.ts';
import { chartFiles } from './chart-files.ts';
import { chartsOf } from './charts-of.ts';

const settings = readSettings(arcadia);
const country = arcadiaProfiles.profile(codes.country);
const filesOf = (code: string) => {
  const profile = arcadiaProfiles.profile(code);
  const files = chartFiles(profile, chartsOf(profile, country), settings);
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
    const ids = ['lifeline', 'gap-life', 'gap-healthy', 'gap-poorer-health', 'neighbourhoods'];
    expect([...filesOf(codes.northmoor).keys()]).toEqual(
      ids.flatMap((id) =>
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
    expect(csv.split('\n')[1]).toBe('"Life expectancy, 2022 to 2024",79.2,,,82.5,,,74.5,,,78.6,,');
  });
});
