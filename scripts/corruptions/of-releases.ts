import type { ArcadiaCopy } from '../fixtures/arcadia.ts';
import { keepArcadia } from '../fixtures/arcadia-released.ts';
import { changeRows, corruption, each, swap, type Corruption, type Row } from './corruption.ts';

const smoking = 'data/observations/smoking.csv';
const population = 'data/observations/population.csv';
const [northmoor, southmere] = ['X06000001', 'X06000002'];

/** A release is kept, and then something goes wrong on the way to the next. */
const after = (kind: string, breakIt: Corruption['breakIt'], told: string): Corruption =>
  corruption(
    kind,
    (copy) => {
      keepArcadia(copy);
      breakIt(copy);
    },
    told,
  );

const drop = (file: string, isGone: (cells: Row) => boolean) => (copy: ArcadiaCopy) =>
  changeRows(copy, file, ([heads = [], ...rows]) => [
    heads,
    ...rows.filter((cells) => !isGone(cells)),
  ]);

/** Ways in which an edition can be wrong beside the release before it, and right by itself. */
export const ofReleases: readonly Corruption[] = [
  after(
    'two areas that have changed places since the last release',
    swap(smoking, 0, northmoor, southmere),
    'has a series that release 2026-11 gave of another area',
  ),
  after(
    'women and men that have changed places where either may lead',
    swap('data/observations/healthy-life-expectancy.csv', 2, 'female', 'male'),
    'has the series of one sex as those of another in release 2026-11',
  ),
  after(
    'all periods one year later than they were published',
    each(smoking, (cells) => cells.with(1, String(Number(cells[1]) + 1))),
    'has the figures of one period as those of another in release 2026-11',
  ),
  after(
    'two periods that have changed places since the last release',
    swap(smoking, 1, '2019', '2020'),
    'has the figures of one period as those of another in release 2026-11',
  ),
  after(
    'a period that was published and is left out',
    drop(smoking, ([, period]) => period === '2017'),
    'lacks a period that release 2026-11 had',
  ),
  after(
    'rows of a period that were published and are left out',
    drop(smoking, ([code, period]) => period === '2019' && code === northmoor),
    'that release 2026-11 gave of a period',
  ),
  after(
    'an area that an indicator had and has no more',
    drop(smoking, ([code]) => code === southmere),
    'has none of the figures that release 2026-11 gave of an area',
  ),
  after(
    'a sex that an indicator had and has no more',
    drop(population, ([, , sex]) => sex === 'male'),
    'of male of release 2026-11',
  ),
  after(
    'a figure of a year long published that is another',
    each(smoking, (cells) =>
      cells[0] === northmoor && cells[1] === '2020'
        ? cells
            .with(3, String(Number(cells[3]) + 3))
            .with(4, '')
            .with(5, '')
        : cells,
    ),
    'is far from what release 2026-11 gave',
  ),
  after(
    'twice the people in every area and year',
    each(population, (cells) => cells.with(3, String(Number(cells[3]) * 2))),
    'figures of a period far from those of release 2026-11',
  ),
];
