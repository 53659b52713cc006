import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/tables/settings.ts';
import { arcadia } from '../fixtures/arcadia.ts';
import { arcadiaProfiles, codes } from '../fixtures/arcadia-profiles.ts';
import { chartsOf } from './charts-of.ts';
import { embedFiles } from './embed-files.ts';
import { inPageColours, pageColours } from './page-colours.ts';

const settings = readSettings(arcadia);
const country = arcadiaProfiles.profile(codes.country);
const chartIds = ['lifeline', 'spread', 'gap-life'];
const pagesOf = (code: string, base = '') => {
  const profile = arcadiaProfiles.profile(code);
  const charts = chartsOf(profile, country);
  const setting = { settings, colours: pageColours(), chartIds, base };
  const files = embedFiles(profile, [code, 'X06009999'], charts, setting);
  return new Map(files.map(({ address, content }) => [address, String(content)]));
};
const northmoor = pagesOf(codes.northmoor);
const lifeline = northmoor.get(`/embed/${codes.northmoor}/lifeline/index.html`)!;

describe('a chart to be framed', () => {
  it('is a valid page, whatever the area holds', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'doctype-style': 'off', 'no-inline-style': 'off', 'long-title': 'off' },
    });
    for (const code of Object.values(codes)) {
      for (const [address, html] of pagesOf(code)) {
        const { results } = await validator.validateString(html);
        const faults = results.flatMap(({ messages }) => messages.map(({ message }) => message));
        expect(faults, address).toEqual([]);
      }
    }
  });

  it('needs nothing from anywhere: no script, no file, and its own colours by day and by night', () => {
    expect(lifeline).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
    expect(lifeline).toContain('prefers-color-scheme:dark');
    const asked = [...lifeline.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name);
    for (const name of new Set(asked)) expect(lifeline).toContain(`--${name}:#`);
    expect(inPageColours('<rect fill="#f1f5f2"/>')).toBe('<rect fill="var(--paper)"/>');
  });

  it('is drawn for a wide and for a narrow frame, no name twice, with its figures and its profile', () => {
    expect(lifeline.match(/<svg/g)).toHaveLength(2);
    const ids = [...lifeline.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(lifeline).toContain('Life expectancy, 2022 to 2024</th><td>79.2</td>');
    expect(lifeline).toContain(`href="${settings.baseAddress}/local-authorities/northmoor/"`);
    expect(Buffer.byteLength(lifeline)).toBeLessThan(40_000);
  });

  it('stands under every code the area has had, and says so where there is no such chart', () => {
    expect(northmoor.get('/embed/X06009999/lifeline/index.html')).toBe(lifeline);
    const none = northmoor.get(`/embed/${codes.northmoor}/spread/index.html`)!;
    expect(none).toContain('<h1>Northmoor: no such chart in this edition</h1>');
    expect(none).toContain('/local-authorities/northmoor/');
  });

  it('of an ended area says that it ended and leads to what took its place', () => {
    for (const html of pagesOf(codes.endedSystem).values()) {
      expect(html).toMatch(/ ended on .+ 20\d\d\. These are the last figures published for it\./);
      expect(html).toMatch(/In its place: <a href="\/ics\/[^"]+" target="_blank" rel="noopener">/);
    }
  });

  it('can stand among the pages of a release', () => {
    const frozen = pagesOf(codes.northmoor, '/releases/2026-11');
    expect([...frozen.keys()][0]).toMatch(/^\/releases\/2026-11\/embed\//);
    expect([...frozen.values()][0]).toContain('/releases/2026-11/local-authorities/northmoor/');
  });
});
