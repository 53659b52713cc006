import { inCells, type Corruption } from './corruption.ts';

const areas = 'data/areas.csv';
const links = 'data/area-links.csv';
const indicators = 'data/indicators.csv';
const smoking = 'data/observations/smoking.csv';
const sources = 'data/sources.csv';
const neighbourhoods = 'data/neighbourhoods.csv';
const notAllowed = 'is not one of the words allowed here';
const digits = 'has more digits than any figure has';

/** Cells that no table may hold, each in a table where it could stand. */
export const ofCells: readonly Corruption[] = [
  ...inCells(areas, [
    [1, 'code', 'x06000001', 'a code that is none', 'is not a GSS code'],
    [1, 'kind', 'parish', 'a kind of area that there is not', notAllowed],
    [1, 'name', '', 'a blank name', 'is blank'],
    [1, 'name', 'Northmoor ', 'a name with a space after it', 'has a space or line break'],
    [1, 'official_name', 'Northmoor\nCouncil', 'a name on two lines', 'holds a line break or tab'],
    [1, 'name', '=1+1', 'a name that begins like a formula', 'begins as a formula does'],
    [
      1,
      'other_names',
      'Moorside | +44',
      'another name that begins with +',
      'has an item that begins as a formula does',
    ],
    [
      1,
      'name',
      'N'.repeat(10_000),
      'a name of ten thousand letters',
      'is longer than anybody reads',
    ],
    [1, 'slug', 'Northmoor', 'an address with capitals', 'is not in kebab-case'],
    [1, 'slug', '../northmoor', 'an address with steps out of its folder', 'is not in kebab-case'],
    [2, 'valid_from', '2023-02-30', 'a day that the calendar has not', 'is not a date'],
    [2, 'valid_from', '01/04/2023', 'a day the British way round', 'is not a date'],
    [1, 'other_names', 'a|b', 'a list without spaces round its bars', 'has a bar without a space'],
    [1, 'other_names', 'a | a', 'a list that names one thing twice', 'names an item twice'],
  ]),
  ...inCells('data/places.csv', [
    [1, 'name', '@Moorhead', 'a name that begins with @', 'begins as a formula does'],
  ]),
  ...inCells(indicators, [
    [4, 'id', 'constructor', 'an id that every object has', 'programs keep for themselves'],
    [4, 'id', '../smoking', 'an id that would leave its folder', 'is not in kebab-case'],
    [4, 'unit', 'percent', 'a unit that there is not', notAllowed],
    [4, 'decimals', '50', 'fifty decimals', 'is out of range'],
    [4, 'children_add_up', 'oui', 'yes in another language', 'is not yes or no'],
    [4, 'headline', '0', 'a place of the headline below 1', 'is out of range'],
  ]),
  ...inCells(sources, [
    [2, 'url', 'javascript:a', 'a script as the address of a source', 'is not a web address'],
    [
      2,
      'url',
      'www.arcadia.example',
      'an address of a source without its scheme',
      'is not a web address',
    ],
    [2, 'released', '2099-06-02', 'a source that is still to be released', 'is still to come'],
  ]),
  ...inCells(smoking, [
    [1, 'value', '24,3', 'a figure with a comma', 'is not a number'],
    [1, 'value', '24.3%', 'a figure with its unit', 'is not a number'],
    [1, 'value', '2.43e1', 'a figure with an exponent', 'is not a number'],
    [1, 'value', 'NaN', 'no number', 'is not a number'],
    [1, 'value', 'Infinity', 'an infinite figure', 'is not a number'],
    [1, 'value', '9'.repeat(400), 'a figure of four hundred digits', digits],
    [1, 'value', '*', 'a mark for a figure that is left out', 'is not a number'],
    [1, 'sex', 'all', 'a sex that there is not', notAllowed],
    [1, 'missing', 'lost', 'a reason that there is not', notAllowed],
  ]),
  ...inCells(neighbourhoods, [
    [1, 'residents', '9'.repeat(400), 'a count of four hundred digits', digits],
    [1, 'latitude', '91', 'a latitude beyond the pole', 'is out of range'],
    [1, 'imd_decile', '11', 'an eleventh tenth', 'is out of range'],
  ]),
  ...inCells(links, [
    [1, 'share', '1.5', 'a share of more than the whole', 'is out of range'],
    [1, 'share', '-0.5', 'a share below nought', 'is out of range'],
  ]),
];
