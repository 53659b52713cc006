import { placesByLetter } from '../../areas/places-by-letter.ts';
import type { LetterOfPlaces } from '../../areas/places-by-letter.ts';
import { postcodeAreas } from '../../postcodes/districts.ts';
import type { PostcodeArea } from '../../postcodes/districts.ts';
import { postcodeTable, siteData } from '../../site-data.ts';

let towns: LetterOfPlaces[] | undefined;

/** Every name of a place under its letters, put together once. */
export const townLetters = (): LetterOfPlaces[] =>
  (towns ??= placesByLetter(siteData().tables.places, siteData().areas));

let postcodes: PostcodeArea[] | undefined;

/** Every outcode under the letters it begins with, also those of other nations, put together once. */
export const allPostcodeLetters = (): PostcodeArea[] =>
  (postcodes ??= postcodeAreas(postcodeTable().outcodes.values()));

/** Letters that have a page: some of their postcodes are in the country. */
export const postcodeLetters = (): PostcodeArea[] =>
  allPostcodeLetters().filter(({ districts }) => districts.length > 0);
