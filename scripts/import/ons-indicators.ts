import type { MissingReason, Sex } from '../../src/tables/edition.ts';

/** What a published name of Explore Local Statistics is here. */
export interface KnownName {
  indicator: string;
  sex?: Sex;
  /** what status `u`, “unreliable”, stands for in this indicator */
  unreliable?: MissingReason;
}

/** Names in the column `indicator`, and the indicator here. */
const onsIndicators: Readonly<Record<string, KnownName>> = {
  'Female healthy life expectancy': { indicator: 'healthy-life-expectancy', sex: 'female' },
  'Male healthy life expectancy': { indicator: 'healthy-life-expectancy', sex: 'male' },
  'Preventable cardiovascular mortality (England)': {
    indicator: 'preventable-cardiovascular-mortality',
  },
  'Adult obesity prevalence': { indicator: 'adult-obesity' },
  // Here `u` is for stages not recorded, in places as large as London: not a matter of small numbers.
  'Cancer diagnosis at stage 1 and 2': {
    indicator: 'cancer-diagnosed-early',
    unreliable: 'not-published',
  },
  'Children in relative poverty before housing costs': {
    indicator: 'children-in-relative-poverty',
  },
  'Children in relative poverty after housing costs': {
    indicator: 'children-in-relative-poverty-after-housing-costs',
  },
  'Employment rate': { indicator: 'employment' },
  'Economically inactive': { indicator: 'economic-inactivity' },
  'Persistent absences for all pupils': { indicator: 'persistent-absence' },
  'Persistent absences for pupils eligible for free school meals': {
    indicator: 'persistent-absence-free-school-meals',
  },
  'Communication and language': { indicator: 'communication-at-5' },
  Literacy: { indicator: 'literacy-at-5' },
  Mathematics: { indicator: 'maths-at-5' },
  Satisfaction: { indicator: 'life-satisfaction' },
  Worthwhile: { indicator: 'feeling-worthwhile' },
  Happiness: { indicator: 'happiness' },
  Anxiety: { indicator: 'anxiety' },
};

/** Published indicators that are not taken, and why. */
export const passedOver: Readonly<Record<string, string>> = {
  'Cigarette smokers': 'two periods only; smoking is taken from OHID',
};

/** Words in kebab-case, as the site names its files: `female-healthy-life-expectancy`. */
const kebab = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Names of the site that differ from those of the repository. */
const otherNames: Readonly<Record<string, KnownName>> = {
  'obese-children-reception': { indicator: 'child-obesity-reception' },
  'obese-children-year-6': { indicator: 'child-obesity-year-6' },
  'overweight-children-year-6': { indicator: 'child-overweight-year-6' },
  'population-count': { indicator: 'population' },
  'median-age': { indicator: 'median-age' },
  'cardiovascular-mortality-considered-preventable': {
    indicator: 'preventable-cardiovascular-mortality',
  },
  'healthy-life-expectancy': { indicator: 'healthy-life-expectancy' },
};

const bySlug: ReadonlyMap<string, KnownName> = new Map([
  ...Object.entries(onsIndicators).map(([name, known]) => [kebab(name), known] as const),
  ...Object.entries(otherNames),
]);

/** Ids of indicators.csv. */
type Ids = Pick<ReadonlySet<string>, 'has'>;

/**
 * What a file of the site is of, by its name: `healthy-life-expectancy.csv`, with or without what browsers
 * and the site add (`(1)`, a date, `datadownload`). An id of indicators.csv is one too. Null where none is known.
 */
export function indicatorOfFile(file: string, ids: Ids): KnownName | null {
  const name = kebab(file.replace(/\.csv$/i, '').replace(/\(\d+\)$/, ''))
    .replaceAll(
      /-?(?:datadownload|download|data|explore-local-statistics|els)(?=-|$)|-\d{4}-\d{2}-\d{2}$/g,
      '',
    )
    .replaceAll(/^-|-$/g, '');
  const known = bySlug.get(name) ?? onsIndicators[name];
  if (known) return known;
  return ids.has(name) ? { indicator: name } : null;
}

/** The same by the words in a column that names indicators. */
export const indicatorOfName = (name: string, ids: Ids): KnownName | null =>
  onsIndicators[name] ?? indicatorOfFile(name, ids);
