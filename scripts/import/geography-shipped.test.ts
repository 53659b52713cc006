import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

const data = join(import.meta.dirname, '../../data');
const areas = readCsv(join(data, 'areas.csv'));
const links = readCsv(join(data, 'area-links.csv'));
const neighbourhoods = readCsv(join(data, 'neighbourhoods.csv'));

const area = (code: string) => areas.find((row) => row['code'] === code);
const link = (from: string, to: string) =>
  links.find((row) => row['area_code'] === from && row['to_code'] === to);
const count = (kind: string) => areas.filter((row) => row['kind'] === kind).length;
const isInForce = (row: Record<string, string>) => row['valid_to'] === '';
const sum = (rows: Record<string, string>[]) =>
  rows.reduce((total, row) => total + Number(row['residents']), 0);

/** The folder of published files; without it the tables are only checked against themselves. */
const from = process.env['SOURCES'];

describe('the areas that ship', () => {
  it('are one country, 9 regions, 36 systems in force and 13 ended, and 317 authorities', () => {
    const systems = areas.filter((row) => row['kind'] === 'ics');
    expect([systems.filter(isInForce).length, systems.length]).toEqual([36, 49]);
    expect(
      ['country', 'region', 'county', 'unitary', 'metropolitan', 'london-borough', 'district'].map(
        count,
      ),
    ).toEqual([1, 9, 21, 63, 36, 33, 164]);
  });

  it('have addresses of their own among systems and among authorities', () => {
    const addresses = areas
      .filter((row) => row['kind'] !== 'country' && row['kind'] !== 'region')
      .map((row) => `${row['kind'] === 'ics' ? 'ics' : 'local-authorities'}/${row['slug']}`);
    expect(new Set(addresses).size).toBe(366);
    expect(addresses).toContain('ics/lancashire-and-south-cumbria');
    expect(addresses).toContain('ics/hampshire-and-isle-of-wight-until-2026');
    expect(addresses).toContain('local-authorities/blackpool');
    expect(addresses).toContain('local-authorities/kingston-upon-hull');
  });

  it('keep the codes that were replaced without a change of land', () => {
    expect(
      ['E08000038', 'E08000039', 'E54000063', 'E54000064'].map(
        (code) => area(code)?.['former_codes'],
      ),
    ).toEqual(['E08000016', 'E08000019', 'E54000052', 'E54000053']);
    expect(area('E54000067')?.['former_codes']).toBe('');
  });

  it('are found by the councils they came from', () => {
    expect(area('E06000064')?.['other_names']).toBe(
      'Cumbria | Barrow-in-Furness | Eden | South Lakeland',
    );
    expect(area('E06000063')?.['change_note']).toBe(
      'The Cumberland council area was formed on 1 April 2023 from Allerdale, Carlisle and Copeland.',
    );
  });

  it('leave no ended system without a successor', () => {
    const ended = areas.filter((row) => row['kind'] === 'ics' && !isInForce(row));
    const alone = ended.filter(
      ({ code }) =>
        !links.some((row) => row['area_code'] === code && row['link'] === 'succeeded-by'),
    );
    expect(alone).toEqual([]);
  });
});

describe('the links that ship', () => {
  it('give the published residents of an authority in each system it straddles', () => {
    expect(link('E06000060', 'E54000070')).toMatchObject({ residents: '546068', share: '0.98735' });
    expect(link('E06000060', 'E54000065')).toMatchObject({ residents: '6996', share: '0.01265' });
    expect(link('E54000034', 'E54000067')).toMatchObject({ residents: '174295' });
  });

  it('add up to the residents of the country in the systems in force', () => {
    const inForce = areas.filter((row) => row['kind'] === 'ics').filter(isInForce);
    const codes = new Set(inForce.map(({ code }) => code));
    const ofAuthorities = links.filter(
      (row) =>
        row['link'] === 'part-of' &&
        codes.has(row['to_code'] ?? '') &&
        area(row['area_code'] ?? '')?.['kind'] !== 'county',
    );
    expect(sum(ofAuthorities)).toBe(sum(neighbourhoods));
    expect(neighbourhoods.length).toBe(33_755);
  });

  it.skipIf(!from)('equal the published tables of authorities by system in every row', () => {
    const published = ['lad25_icb26', 'utla_icb26', 'lad25_icb24', 'utla_icb24'].flatMap((name) => {
      const inside = join(from ?? '', 'geography', `${name}.csv`);
      return readCsv(existsSync(inside) ? inside : join(from ?? '', `${name}.csv`));
    });
    const wrong = published.filter((row) => {
      const system = row['icb26_code'] ?? row['icb24_code'] ?? '';
      if (row['icb24_code'] && isInForce(area(system) ?? {})) return false;
      const ours = link(row['area_code'] ?? '', system);
      return (
        ours?.['residents'] !== row['census2021_residents'] ||
        Number(ours?.['share']) !== Number(row['share_of_area_pop'])
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('the places and similar areas that ship', () => {
  it('name only areas that have a page', () => {
    const codes = new Set(areas.map(({ code }) => code));
    const places = readCsv(join(data, 'places.csv'));
    const similar = readCsv(join(data, 'similar-areas.csv'));
    expect(places.filter((row) => !codes.has(row['local_authority'] ?? ''))).toEqual([]);
    expect(similar.filter((row) => !codes.has(row['similar_code'] ?? ''))).toEqual([]);
    expect(new Set(similar.map((row) => row['area_code'])).size).toBe(317);
  });
});
