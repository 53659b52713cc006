import { expect, it } from 'vitest';
import { codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { readEdition } from '../../tables/read-edition.ts';
import { arcadia } from '../../../scripts/fixtures/arcadia.ts';
import { buildProfiles } from '../../profiles/build-profiles.ts';
import { plainText } from '../../words/sentence.ts';
import { citedArea } from '../cite/cited-pages.ts';
import { gapsView } from './gaps.ts';
import { lifelineOf } from './lifeline-of.ts';
import { spreadView } from './spread-view.ts';

/** Arcadia as an edition that holds years in good health and no length of life. */
const edition = readEdition(arcadia.data).edition!;
const isKept = (id: string): boolean =>
  !['life-expectancy', 'inequality-in-life-expectancy'].includes(id);
const held = { ...edition, indicators: edition.indicators.filter(({ id }) => isKept(id)) };
const { areas, profiles } = buildProfiles(held, 'Spring 2026');
const of = (code: string) => profiles.get(code)!;
const [system, country] = [of(codes.system), of(codes.country)];

it('an edition without lengths of life heads a system with the years in good health of its councils, and denies nothing', () => {
  expect(plainText(system.headline)).toMatch(
    /^Across its \d councils, women can expect from [\d.]+ to [\d.]+ years in good health, and men from [\d.]+ to [\d.]+\.$|^In [A-Z].+, women can expect [\d.]+ years in good health, and men [\d.]+\.$/,
  );
  expect(gapsView(system, country)).toEqual([]);
  expect(plainText(spreadView(system, country).note)).toBe('');
});

it('its chart and its references speak of what is held alone', () => {
  const chart = lifelineOf(of(codes.northmoor), country, '');
  expect([chart.women.life, chart.women.lifeMissing]).toEqual([null, null]);
  const titleOf = (code: string) => citedArea(areas.get(code), of(code)).title;
  expect(titleOf(codes.northmoor)).toBe('Northmoor: years in good health');
  expect(titleOf(codes.system)).toMatch(/: years in good health$/);
  expect(titleOf(codes.eastVale)).toBe('East Vale: its figures');
});
