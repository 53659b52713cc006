import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/tables/settings.ts';
import { arcadia } from '../fixtures/arcadia.ts';
import { arcadiaCharts } from '../fixtures/arcadia-charts.ts';
import { arcadiaProfiles, codes } from '../fixtures/arcadia-profiles.ts';
import { drawCharts } from './chart-files.ts';
import {
  embeddedArea,
  embedFiles,
  embedsWithoutChart,
  keptEmbeds,
  type EmbedSetting,
} from './embed-files.ts';
import { lastKeptEmbed } from './kept-files.ts';
import { inPageColours, pageColours } from './page-colours.ts';

const settings = readSettings(arcadia);
const shared = { settings, colours: pageColours(null) };
const pagesOf = (
  code: string,
  names = ['spread'],
  lastKept: EmbedSetting['lastKept'] = () => undefined,
) => {
  const profile = arcadiaProfiles.profile(code);
  const charts = arcadiaCharts(profile.code);
  const setting = { ...shared, lastKept };
  const embedded = embeddedArea(profile, ['X06009999'], profile.sources);
  const without = names.filter((name) => charts.every(({ id }) => id !== name));
  const files = [
    ...embedFiles(embedded, drawCharts(embedded.subject, charts, settings), setting),
    ...embedsWithoutChart(embedded, without, setting),
  ];
  return new Map(files.map(({ address, content }) => [address, String(content)]));
};
const keptPagesOf = (release: string, said: string): [string, string][] => [
  [`/embed/${release}/${codes.endedSystem}/gone/`, `<main>${said}</main>`],
];
const pictureIn = (html: string) => /<svg.+<\/svg>/s.exec(html)?.[0];
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
    expect(lifeline).not.toMatch(/<script|<img|src=|@import|url\(/);
    expect(lifeline.match(/<link[^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
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

  it('is drawn once where it is a map, whose shapes are most of its weight', () => {
    const map = northmoor.get(`/embed/${codes.northmoor}/neighbourhood-map/index.html`)!;
    expect(map.match(/<svg/g)).toHaveLength(1);
    expect(map).toContain('<div class="map">');
  });

  it('stands under every code the area has had, and says so where there is no such chart', () => {
    expect(northmoor.get('/embed/X06009999/lifeline/index.html')).toBe(lifeline);
    const none = northmoor.get(`/embed/${codes.northmoor}/spread/index.html`)!;
    expect(none).toContain('<h1>Northmoor: no such chart in this edition</h1>');
    expect(none).toContain('/local-authorities/northmoor/');
  });

  it('of an ended area says that it ended and leads to what took its place', () => {
    for (const html of pagesOf(codes.endedSystem).values()) {
      expect(html).toMatch(/ ended on .+ 20\d\d\. This is how it was\./);
      expect(html).toMatch(/In its place: <a href="\/ics\/[^"]+" target="_blank" rel="noopener">/);
    }
  });

  it('is kept with a release as it was: it says so and leads to the copy of its profile and to today', () => {
    const profile = arcadiaProfiles.profile(codes.northmoor);
    const kept = new Map(
      keptEmbeds(
        embeddedArea(profile, [], profile.sources),
        `/releases/2026-11/${codes.northmoor}/`,
        arcadiaCharts(codes.northmoor),
        shared,
      ),
    );
    expect([...kept.keys()][0]).toBe(`/embed/2026-11/${codes.northmoor}/lifeline/`);
    const html = kept.get(`/embed/2026-11/${codes.northmoor}/lifeline/`)!;
    expect(html).toContain('As it was in release 2026-11 of 22 November 2026, and kept so.');
    expect(html).toContain('href="https://arcadia.example/id/X06000001/"');
    expect(html).toContain('href="https://arcadia.example/releases/2026-11/X06000001/"');
    expect(pictureIn(html)).toBe(pictureIn(lifeline));
  });

  it('is shown as the last release kept it where it is drawn no more, with what took the place of its area', () => {
    const ended = codes.endedSystem;
    const kept = [
      { release: { id: '2026-11' }, pages: keptPagesOf('2026-11', 'as it was first') },
      { release: { id: '2027-05' }, pages: keptPagesOf('2027-05', 'as it was last') },
      { release: { id: '2027-11' }, pages: [] },
    ];
    const address = `/embed/${ended}/gone/index.html`;
    const html = pagesOf(ended, ['gone'], lastKeptEmbed(kept)).get(address);
    expect(html).toMatch(
      /<main><p>.+ ended on .+ In its place: <a href="\/ics\/.+<\/p>as it was last<\/main>/,
    );
    expect(pagesOf(ended, ['gone']).get(address)).toContain('no such chart');
  });
});
