import type { ArcadiaCopy } from '../fixtures/arcadia.ts';
import { cell, changeRows, column, corruption, rewrite, type Corruption } from './corruption.ts';

const areas = 'data/areas.csv';
const deciles = 'data/deprivation-deciles.csv';
const domains = 'data/deprivation-domains.csv';

/** Cells of two rows in each other’s place. */
const swapped =
  (file: string, [one, other]: readonly [number, number], columns: readonly string[]) =>
  (copy: ArcadiaCopy): void =>
    changeRows(copy, file, (rows) => {
      const places = columns.map((name) => rows[0]!.indexOf(name));
      const taken = (own: string[], from: string[]): string[] =>
        own.map((text, place) => (places.includes(place) ? from[place]! : text));
      return rows.map((cells, i) => {
        if (i === one) return taken(cells, rows[other]!);
        return i === other ? taken(cells, rows[one]!) : cells;
      });
    });

const ofAreas: readonly Corruption[] = [
  corruption(
    'names of two councils in each other’s place',
    swapped(areas, [1, 2], ['name', 'name_in_sentence']),
    'Were two rows mixed up?',
  ),
  corruption(
    'full names of two councils in each other’s place',
    swapped(areas, [1, 2], ['official_name']),
    'Were two rows mixed up?',
  ),
  corruption(
    'addresses of two councils in each other’s place',
    swapped(areas, [1, 2], ['slug']),
    'Were two rows mixed up?',
  ),
  corruption(
    'codes of two councils in each other’s place',
    swapped(areas, [1, 2], ['code']),
    'is another area than that of the id',
  ),
  corruption(
    'codes of two councils in each other’s place, where a town has the name of one',
    (copy) => {
      cell('data/places.csv', 2, 'name', 'East Vale')(copy);
      cell('data/places.csv', 2, 'local_authority', 'X07000001')(copy);
      swapped(areas, [3, 4], ['code'])(copy);
    },
    'has the name of a town that lies in another',
  ),
  corruption(
    'a council that no link puts into a system',
    (copy) =>
      changeRows(copy, 'data/area-links.csv', (rows) =>
        rows.filter(([from]) => from !== 'X07000002'),
      ),
    'lies in no system in force',
  ),
];

const ofDeprivation: readonly Corruption[] = [
  corruption(
    'tenths of life turned round',
    column(deciles, 'decile', (tenth) => String(11 - Number(tenth))),
    'is longer in the most deprived tenth than in the least',
  ),
  corruption(
    'women and men of tenths swapped',
    column(deciles, 'sex', (sex) => (sex === 'male' ? 'female' : 'male')),
    'lives longer than women in these tenths',
  ),
  corruption(
    'a tenth left out',
    (copy) => changeRows(copy, deciles, (rows) => rows.toSpliced(3, 1)),
    'is of 9 tenths and not of ten',
  ),
  corruption(
    'places in order turned round',
    column(domains, 'place_by_average_rank', (place) => String(5 - Number(place))),
    'is not the place of its figure',
  ),
];

const ofDays: readonly Corruption[] = [
  corruption(
    'a release dated far ahead',
    (copy) => rewrite(copy, 'data/release.json', (text) => text.replaceAll('2026-11', '2062-11')),
    'is far ahead',
  ),
  corruption(
    'the release of last year with the figures of this',
    (copy) => rewrite(copy, 'data/release.json', (text) => text.replaceAll('2026-11', '2025-11')),
    'is before a source of its figures came out',
  ),
  corruption(
    'postcodes listed in a year to come',
    (copy) =>
      rewrite(copy, 'data/postcodes/table.json', (text) =>
        text.replace(/(?<before>"listed": ?")\d{4}/, '$<before>2062'),
      ),
    'Not as it must be: listed',
  ),
];

/** Statements that do not fit one another: names and codes, tenths, days. */
export const ofStatements: readonly Corruption[] = [...ofAreas, ...ofDeprivation, ...ofDays];
