import type { Citation } from '../citations/citation.ts';
import { referenceForms } from '../citations/reference-forms.ts';
import { packArea } from '../compare/packed-area.ts';
import type { OutcodeFile } from '../postcodes/outcode-file.ts';
import type { buildProfiles } from '../profiles/build-profiles.ts';
import { changesCsv } from '../profiles/changes-csv.ts';
import { indicatorCsv } from '../profiles/indicator-files.ts';
import { indicatorMetadata } from '../profiles/indicator-metadata.ts';
import { profileCsv, profileJson } from '../profiles/public-form.ts';
import { changesFile } from '../questions/changes-file.ts';
import { figuresFile } from '../questions/figures-file.ts';
import { sentFigures } from '../questions/sent-figures.ts';
import { yearsFile } from '../questions/years-file.ts';
import type { Settings } from '../tables/settings.ts';
import { publicOf } from './compare/public-of.ts';
import { spreadFile } from './compare/spread-file.ts';

/** What data files are made from. */
export interface DataMaterials extends ReturnType<typeof buildProfiles> {
  settings: Pick<Settings, 'baseAddress'>;
  /** Every outcode by its name. */
  outcodes: () => ReadonlyMap<string, OutcodeFile>;
  /** The reference to every page that has one. */
  citations: () => ReadonlyMap<string, Citation>;
}

/** Files of one kind, each at its folder, its name and its ending: `/data/areas/` `E06000009` `.csv`. */
export interface DataFiles {
  folder: string;
  ending: string;
  names: (from: DataMaterials) => Iterable<string>;
  /** What its text is made of beside tables that are none of figures, where that is no more than the profile of the area or the figures of the indicator that it is named for. */
  of?: 'profile' | 'indicator';
  /** The text of the file of one of the names. */
  text: (name: string, from: DataMaterials) => string;
}

const everyArea = ({ profiles }: DataMaterials): Iterable<string> => profiles.keys();

const everyIndicator = ({ indicators }: DataMaterials): Iterable<string> => indicators.keys();

/** All but counts of people. */
const everyMeasure = ({ indicators }: DataMaterials): string[] =>
  [...indicators].filter(([, { group }]) => group !== 'people').map(([id]) => id);

/** The reference to each page that can be cited. */
const references = referenceForms.map(({ ending, text }): DataFiles => ({
  folder: '/cite/',
  ending: `.${ending}`,
  names: ({ citations }) => citations().keys(),
  text: (page, { citations }) => text(citations().get(page)!),
}));

/** Every kind of file that there is one of for each area, indicator, outcode or page. */
export const dataFiles: readonly DataFiles[] = [
  {
    // The whole profile of one area.
    folder: '/data/areas/',
    ending: '.json',
    of: 'profile',
    names: everyArea,
    text: (code, { profiles }) => profileJson(profiles.get(code)!),
  },
  {
    // Every figure of one area.
    folder: '/data/areas/',
    ending: '.csv',
    of: 'profile',
    names: everyArea,
    text: (code, { profiles }) => profileCsv(profiles.get(code)!),
  },
  {
    // Every figure of one indicator.
    folder: '/data/indicators/',
    ending: '.csv',
    of: 'indicator',
    names: everyIndicator,
    text: (id, { indicators, areas }) => indicatorCsv(indicators.get(id)!, areas),
  },
  {
    // What the columns of the CSV beside it mean.
    folder: '/data/indicators/',
    ending: '.csv-metadata.json',
    of: 'indicator',
    names: everyIndicator,
    text: (id, { indicators, settings }) =>
      JSON.stringify(indicatorMetadata(indicators.get(id)!, settings.baseAddress), null, 2),
  },
  {
    // How the figures of one indicator changed, council by council: its heading alone where nothing can be set against each other.
    folder: '/data/changes/',
    ending: '.csv',
    of: 'indicator',
    names: everyMeasure,
    text: (id, { indicators, areas }) => changesCsv(indicators.get(id)!, areas),
  },
  {
    // The newest figures of every area, for those who ask.
    folder: '/answers/',
    ending: '.json',
    names: everyIndicator,
    text: (id, from) => {
      const indicator = from.indicators.get(id)!;
      return JSON.stringify(sentFigures(figuresFile(indicator, from), indicator.decimals));
    },
  },
  {
    // How the figures of councils changed, for those who ask.
    folder: '/answers/changes/',
    ending: '.json',
    of: 'indicator',
    names: everyIndicator,
    text: (id, { indicators, areas }) => JSON.stringify(changesFile(indicators.get(id)!, areas)),
  },
  {
    // The figures of one area through the years, for those who ask.
    folder: '/answers/years/',
    ending: '.json',
    names: ({ areas }) => areas.withPage.map(({ code }) => code),
    text: (code, { indicators, areas }) =>
      JSON.stringify(yearsFile(indicators.values(), areas.get(code))),
  },
  {
    // What the page of comparisons reads of one area.
    folder: '/compare/areas/',
    ending: '.json',
    of: 'profile',
    names: everyArea,
    text: (code, { profiles }) => JSON.stringify(packArea(publicOf(profiles.get(code)!))),
  },
  {
    // Every area's newest figure, for the picture of areas among all; `null` with none.
    folder: '/compare/spread/',
    ending: '.json',
    of: 'indicator',
    names: everyIndicator,
    text: (id, { indicators, areas }) => JSON.stringify(spreadFile(indicators.get(id)!, areas)),
  },
  {
    // The areas of the postcodes of one outcode, packed.
    folder: '/postcodes/',
    ending: '.json',
    names: ({ outcodes }) => outcodes().keys(),
    text: (outcode, { outcodes }) => JSON.stringify(outcodes().get(outcode)),
  },
  ...references,
];
