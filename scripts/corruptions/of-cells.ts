import { cell, corruption, type Corruption } from './corruption.ts';

const areas = 'data/areas.csv';
const links = 'data/area-links.csv';
const indicators = 'data/indicators.csv';
const smoking = 'data/observations/smoking.csv';
const sources = 'data/sources.csv';
const neighbourhoods = 'data/neighbourhoods.csv';
const digits = 'has more digits than any figure has';

/** Cells that no table may hold, each in a table where it could stand. */
export const ofCells: readonly Corruption[] = [
  corruption('a code that is none', cell(areas, 1, 'code', 'x06000001'), 'is not a GSS code'),
  corruption(
    'a kind of area that there is not',
    cell(areas, 1, 'kind', 'parish'),
    'is not one of the words allowed here',
  ),
  corruption('a blank name', cell(areas, 1, 'name', ''), 'is blank'),
  corruption(
    'a name with a space after it',
    cell(areas, 1, 'name', 'Northmoor '),
    'has a space or line break',
  ),
  corruption(
    'a name on two lines',
    cell(areas, 1, 'official_name', 'Northmoor\nCouncil'),
    'holds a line break or tab',
  ),
  corruption(
    'a name that begins like a formula',
    cell(areas, 1, 'name', '=1+1'),
    'begins as a formula does',
  ),
  corruption(
    'a name that begins with @',
    cell('data/places.csv', 1, 'name', '@Moorhead'),
    'begins as a formula does',
  ),
  corruption(
    'another name that begins with +',
    cell(areas, 1, 'other_names', 'Moorside | +44'),
    'has an item that begins as a formula does',
  ),
  corruption(
    'a name of ten thousand letters',
    cell(areas, 1, 'name', 'N'.repeat(10_000)),
    'is longer than anybody reads',
  ),
  corruption(
    'an address with capitals',
    cell(areas, 1, 'slug', 'Northmoor'),
    'is not in kebab-case',
  ),
  corruption(
    'an address with steps out of its folder',
    cell(areas, 1, 'slug', '../northmoor'),
    'is not in kebab-case',
  ),
  corruption(
    'a day that the calendar has not',
    cell(areas, 2, 'valid_from', '2023-02-30'),
    'is not a date',
  ),
  corruption(
    'a day the British way round',
    cell(areas, 2, 'valid_from', '01/04/2023'),
    'is not a date',
  ),
  corruption(
    'a list without spaces round its bars',
    cell(areas, 1, 'other_names', 'a|b'),
    'has a bar without a space',
  ),
  corruption(
    'a list that names one thing twice',
    cell(areas, 1, 'other_names', 'a | a'),
    'names an item twice',
  ),
  corruption(
    'an id that would leave its folder',
    cell(indicators, 4, 'id', '../smoking'),
    'is not in kebab-case',
  ),
  corruption(
    'a unit that there is not',
    cell(indicators, 4, 'unit', 'percent'),
    'is not one of the words allowed here',
  ),
  corruption('fifty decimals', cell(indicators, 4, 'decimals', '50'), 'is out of range'),
  corruption(
    'yes in another language',
    cell(indicators, 4, 'children_add_up', 'oui'),
    'is not yes or no',
  ),
  corruption(
    'a place of the headline below 1',
    cell(indicators, 4, 'headline', '0'),
    'is out of range',
  ),
  corruption(
    'a script as the address of a source',
    cell(sources, 2, 'url', 'javascript:a'),
    'is not a web address',
  ),
  corruption(
    'an address of a source without its scheme',
    cell(sources, 2, 'url', 'www.arcadia.example'),
    'is not a web address',
  ),
  corruption('a figure with a comma', cell(smoking, 1, 'value', '24,3'), 'is not a number'),
  corruption('a figure with its unit', cell(smoking, 1, 'value', '24.3%'), 'is not a number'),
  corruption('a figure with an exponent', cell(smoking, 1, 'value', '2.43e1'), 'is not a number'),
  corruption('no number', cell(smoking, 1, 'value', 'NaN'), 'is not a number'),
  corruption('an infinite figure', cell(smoking, 1, 'value', 'Infinity'), 'is not a number'),
  corruption('a figure of four hundred digits', cell(smoking, 1, 'value', '9'.repeat(400)), digits),
  corruption(
    'a count of four hundred digits',
    cell(neighbourhoods, 1, 'residents', '9'.repeat(400)),
    digits,
  ),
  corruption(
    'a mark for a figure that is left out',
    cell(smoking, 1, 'value', '*'),
    'is not a number',
  ),
  corruption(
    'a sex that there is not',
    cell(smoking, 1, 'sex', 'all'),
    'is not one of the words allowed here',
  ),
  corruption(
    'a reason that there is not',
    cell(smoking, 1, 'missing', 'lost'),
    'is not one of the words allowed here',
  ),
  corruption(
    'a latitude beyond the pole',
    cell(neighbourhoods, 1, 'latitude', '91'),
    'is out of range',
  ),
  corruption('an eleventh tenth', cell(neighbourhoods, 1, 'imd_decile', '11'), 'is out of range'),
  corruption('a share of more than the whole', cell(links, 1, 'share', '1.5'), 'is out of range'),
  corruption('a share below nought', cell(links, 1, 'share', '-0.5'), 'is out of range'),
];
