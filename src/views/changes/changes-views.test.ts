import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { copyArcadia, arcadia } from '../../../scripts/fixtures/arcadia.ts';
import { codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { buildProfiles } from '../../profiles/build-profiles.ts';
import { releaseChangesCsv } from '../../profiles/release-changes-csv.ts';
import { historyOf } from '../../releases/history.ts';
import { textsToKeep } from '../../releases/kept-tables.ts';
import { tablesIn } from '../../../scripts/fixtures/read-once.ts';
import { readEdition } from '../../tables/read-edition.ts';
import { readSettings } from '../../tables/settings.ts';
import { plainText } from '../../words/sentence.ts';
import { areaChangesView } from './area-changes.ts';
import { atomXml } from './atom.ts';
import { changesPageView } from './changes-page.ts';
import { siteFeed, systemFeed } from './feeds.ts';

const first = { id: '2026-11', date: '2026-11-22', notes: 'The first.' };
const second = { id: '2027-05', date: '2027-05-03', notes: 'Smoking in 2025 & a revision.' };
const smoking = 'data/observations/smoking.csv';
const settings = { ...readSettings(arcadia), release: second };
const firstTables = tablesIn(arcadia.data);

/** Before Greater Arcadia took the place of the system that ended. */
const before = {
  ...firstTables,
  areas: firstTables.areas
    .filter(({ code }) => code !== codes.system)
    .map((area) => (area.code === codes.endedSystem ? { ...area, validTo: null } : area)),
};

/** A second release: a revised value, a new period, an indicator that is gone, and a merger. */
function secondRelease() {
  const copy = copyArcadia();
  const row = 'X06000001,2024,persons,19.4,17.5,21.3,worse,\n';
  copy.change(smoking, row, `${row}X06000001,2025,persons,19.1,17.2,21.0,worse,\n`);
  copy.change(smoking, 'X06000001,2023,persons,20.1,', 'X06000001,2023,persons,20.3,');
  const tables = readEdition(copy.data).edition!;
  const had = [{ ...tables.observations.get('smoking')![0]!, value: 3 }];
  const kept = textsToKeep({
    ...before,
    indicators: [...before.indicators, { id: 'whistling', name: 'Whistling in adults' }],
    observations: new Map([...before.observations, ['whistling', had]]),
  });
  return {
    ...buildProfiles(tables, second.id),
    settings,
    history: historyOf(second, [{ release: first, texts: kept }], tables, []),
  };
}
const site = secondRelease();

describe('the first release', () => {
  it('says that there is none before it, and calls nothing new', () => {
    const history = historyOf(first, [], firstTables, []);
    expect(areaChangesView(codes.northmoor, history, site.indicators)).toEqual({
      says: 'These are the figures of release 2026-11 of 22 November 2026, the first.',
      lines: [],
    });
    const page = changesPageView(history, site);
    expect(page.headline).toMatch(/^Release 2026-11 of 22 November 2026 is the first\./);
    expect([page.sections, page.kept]).toEqual([[], []]);
  });

  it('is the same once copies of it are kept, until a figure is put right', () => {
    const kept = [{ release: first, texts: textsToKeep(firstTables) }];
    expect(changesPageView(historyOf(first, kept, firstTables, []), site).sections).toEqual([]);
    const corrected = [{ release: first, texts: textsToKeep(before) }];
    const page = changesPageView(historyOf(first, corrected, firstTables, []), site);
    expect(page.sections.map(({ title }) => title)).toEqual(['Corrected since it came out']);
  });
});

describe('a second release', () => {
  it('says on the page of an area what is revised, old and new, and what is new', () => {
    const { says, lines } = areaChangesView(codes.northmoor, site.history, site.indicators);
    expect(says).toBe(
      'Since release 2026-11 of 22 November 2026, 1 figure is new, 1 was revised and 1 was withdrawn.',
    );
    expect(lines.map(plainText)).toEqual([
      'Smoking: 2023: 20.1%, now 20.3%; 2025: 19.1%, new.',
      'Whistling in adults: withdrawn.',
    ]);
  });

  it('says of an area without changes that no figure changed', () => {
    const { says, lines } = areaChangesView(codes.southmere, site.history, site.indicators);
    expect(says).toBe('Since release 2026-11 of 22 November 2026, no figure changed.');
    expect(lines).toEqual([]);
  });

  it('is told on the page of changes with its merger and its withdrawn indicator', () => {
    const [since, ...others] = changesPageView(site.history, site).sections;
    expect(others).toEqual([]);
    expect(since?.says).toEqual([
      '1 figure is new, 1 was revised and 1 was withdrawn.',
      'Areas that began: Greater Arcadia.',
      'Areas that ended: Moor, Vale and Mere.',
      'Withdrawn indicators: Whistling in adults.',
    ]);
    expect(since?.table?.rows).toEqual([
      [{ text: 'Smoking', href: '/indicators/smoking/' }, '1', '1', '0', '1'],
      ['Whistling in adults', '0', '0', '1', '1'],
    ]);
  });

  it('gives every change as a row with the figure before and now', () => {
    expect(releaseChangesCsv(site.history.since!)).toBe(
      [
        'indicator,area_code,sex,period,change,before,now',
        'smoking,X06000001,persons,2023,revised,20.1,20.3',
        'smoking,X06000001,persons,2025,new,,19.1',
        'whistling,X06000001,persons,2017,withdrawn,3,',
        '',
      ].join('\n'),
    );
  });

  it('cannot be told where the tables of the release before are gone', () => {
    expect(() => historyOf(second, [{ release: first, texts: null }], firstTables, [])).toThrow(
      'The tables of release 2026-11 are gone. Take data/releases/2026-11/ back from the history.',
    );
  });
});

/** Texts of a feed by the path of their elements; throws where it is no XML. */
function readXml(xml: string): string[] {
  const path: string[] = [];
  const texts: string[] = [];
  const reader = sax.parser(true);
  reader.onopentag = ({ name }) => path.push(name);
  reader.onclosetag = () => path.pop();
  reader.ontext = (text) => {
    if (text.trim() !== '') texts.push(`${path.join('/')}: ${text}`);
  };
  reader.onerror = (error) => {
    throw error;
  };
  reader.write(xml).close();
  return texts;
}

describe('the feeds of a second release', () => {
  it('have an entry for it and one for the copy of the first, the newest first', () => {
    const texts = readXml(atomXml(siteFeed(site)));
    expect(texts).toEqual([
      'feed/id: https://arcadia.example/feed.xml',
      'feed/title: Arcadia Profiles: releases',
      'feed/updated: 2027-05-03T00:00:00Z',
      'feed/author/name: The Arcadian Office of Health',
      'feed/entry/id: https://arcadia.example/releases/2027-05/',
      'feed/entry/title: Release 2027-05',
      'feed/entry/updated: 2027-05-03T00:00:00Z',
      'feed/entry/content: <p>Smoking in 2025 &amp; a revision.</p><p>What is new, revised or withdrawn since release 2026-11 of 22 November 2026.</p><p>1 figure is new, 1 was revised and 1 was withdrawn.</p><p>Areas that began: Greater Arcadia.</p><p>Areas that ended: Moor, Vale and Mere.</p><p>Withdrawn indicators: Whistling in adults.</p>',
      'feed/entry/id: https://arcadia.example/releases/2026-11/',
      'feed/entry/title: Release 2026-11',
      'feed/entry/updated: 2026-11-22T00:00:00Z',
      'feed/entry/content: <p>The first.</p>',
    ]);
  });

  it('tell the readers of a system of its own councils only', () => {
    const area = site.areas.get(codes.system) as Parameters<typeof systemFeed>[0];
    const xml = atomXml(systemFeed(area, site));
    expect(readXml(xml).find((text) => text.startsWith('feed/entry/content'))).toBe(
      'feed/entry/content: <p>Since release 2026-11 of 22 November 2026, no figure changed.</p><p>Northmoor. Since release 2026-11 of 22 November 2026, 1 figure is new, 1 was revised and 1 was withdrawn.</p>',
    );
    expect(xml).toContain('href="https://arcadia.example/ics/greater-arcadia/feed.xml"');
    expect(xml).toContain('href="https://arcadia.example/id/X54000002/"');
  });
});
