import { inArea } from '../areas/in-area.ts';
import type { Area } from '../areas/area.ts';
import { healthyRangesHeadline } from '../words/gaps/healthy-ranges.ts';
import { headlineSentence, lifeTestOf } from '../words/gaps/headline.ts';
import { averageHeadline } from '../words/gaps/average.ts';
import { called, memberWords } from '../words/kind-of-area.ts';
import { joinSentences, sentence } from '../words/sentence.ts';
import type { Sentence } from '../words/sentence.ts';
import { spreadHeadline } from '../words/gaps/spread.ts';
import type { LifeSex } from '../indicators/life-indicators.ts';
import {
  healthyLifeExpectancy,
  lifeExpectancy,
  yearDecimals,
} from '../indicators/life-indicators.ts';
import { formatWithUnit } from '../indicators/number-format.ts';
import { compareWithCountry } from '../indicators/comparison.ts';
import { latestOf, publishedAt, publishedBeside } from '../indicators/series.ts';
import type { Materials } from '../indicators/materials.ts';
import type { Gaps } from './gaps-of-area.ts';
import { healthyMembersOf } from './healthy-members.ts';
import type { LengthsOfLife } from './life-of-area.ts';

/** What a headline is made from. */
interface Given {
  gaps: Gaps;
  lengths: LengthsOfLife;
}

/**
 * What is said first of an area: its own length of life where published, else the spread of its members, else
 * its years in good health, else those of its members; of an edition without any, its first headline indicator.
 */
export function headlineOf(area: Area, given: Given, materials: Materials): Sentence {
  const { gaps } = given;
  return (
    ownFiguresHeadline(area, 'life', given, materials.areas.country) ??
    membersHeadline(area, gaps, materials) ??
    oneMemberHeadline(gaps, materials) ??
    ownFiguresHeadline(area, 'healthy', given, materials.areas.country) ??
    healthyMembersHeadline(area, materials) ??
    firstFigureHeadline(area, materials) ??
    noFiguresHeadline(area, materials)
  );
}

function ownFiguresHeadline(
  area: Area,
  years: 'life' | 'healthy',
  { gaps, lengths }: Given,
  country: Area,
): Sentence | null {
  const against = years === 'life' ? gaps.againstCountry : gaps.healthyAgainstCountry;
  const figureOf = (sex: LifeSex) => {
    const { latest, country: beside } = lengths[years][sex];
    return (
      latest && {
        value: latest.value,
        country: beside?.value ?? null,
        test: lifeTestOf(against[sex]?.comparison.result ?? 'untested'),
      }
    );
  };
  return headlineSentence({
    inGoodHealth: years === 'healthy',
    area: area.nameInSentence,
    country: country.nameInSentence,
    decimals: yearDecimals,
    female: figureOf('female'),
    male: figureOf('male'),
  });
}

/** How far apart the members are, after their average beside the country where it takes in two or more. */
function membersHeadline(
  area: Area,
  { betweenMembers }: Gaps,
  materials: Materials,
): Sentence | null {
  const spread = spreadHeadline({
    female: betweenMembers.female?.spread.ends ?? null,
    male: betweenMembers.male?.spread.ends ?? null,
    decimals: yearDecimals,
  });
  const average = spread && averageOf(area, betweenMembers, materials);
  return average ? joinSentences([average, spread]) : spread;
}

/** The average of the members of an area beside the country in the same period; null where either sex has none. */
function averageOf(
  { kind }: Area,
  { female, male }: Gaps['betweenMembers'],
  { areas, indicators }: Materials,
): Sentence | null {
  const [women, men] = [female?.average?.value ?? null, male?.average?.value ?? null];
  if (!female || !male || women === null || men === null) return null;
  const { series } = indicators.get(lifeExpectancy) ?? {};
  const countryAt = (sex: LifeSex, { period }: { period: string }) =>
    publishedAt(series?.of(areas.country.code, sex) ?? [], period)?.value;
  const beside = { female: countryAt('female', female), male: countryAt('male', male) };
  return averageHeadline({
    female: women,
    male: men,
    country:
      beside.female === undefined || beside.male === undefined
        ? null
        : { female: beside.female, male: beside.male },
    countryName: areas.country.nameInSentence,
    members: memberWords({ kind }).many,
    decimals: yearDecimals,
  });
}

/** A system with one council that has figures has no spread: that council's own figures are said. */
function oneMemberHeadline(
  { betweenMembers }: Gaps,
  { areas, indicators }: Materials,
): Sentence | null {
  const indicator = indicators.get(lifeExpectancy);
  const only = (sex: LifeSex) => {
    const spread = betweenMembers[sex];
    const member = spread?.spread.included[0];
    if (!spread || !member || !indicator) return null;
    const { series } = indicator;
    const country = publishedAt(series.of(areas.country.code, sex), spread.period);
    const own = publishedAt(series.of(member.code, sex), spread.period);
    const found = own && compareWithCountry(indicator, own, country).result;
    const figure = {
      value: member.value,
      country: country?.value ?? null,
      test: lifeTestOf(found ?? 'untested'),
    };
    return { member, figure };
  };
  const [women, men] = [only('female'), only('male')];
  if (!women || !men || women.member.code !== men.member.code) return null;
  return headlineSentence({
    area: women.member.nameInSentence,
    country: areas.country.nameInSentence,
    decimals: yearDecimals,
    female: women.figure,
    male: men.figure,
  });
}

/** From how many years in good health to how many its members can expect; null where none of them has figures of both sexes. */
function healthyMembersHeadline(area: Area, materials: Materials): Sentence | null {
  const members = healthyMembersOf(area, materials)?.members ?? [];
  const held = members.filter(({ figures }) => figures.female && figures.male);
  const [first, ...others] = held;
  if (!first) return null;
  const of = (sex: LifeSex) => held.flatMap(({ figures }) => figures[sex]?.value ?? []);
  return healthyRangesHeadline({
    whose:
      others.length === 0
        ? inArea(first.nameInSentence)
        : `across ${held.length < members.length ? `${held.length} of its ${members.length}` : `its ${members.length}`} ${called('council').shortMany}`,
    female: of('female'),
    male: of('male'),
    decimals: yearDecimals,
  });
}

/** Whether an edition holds lengths of life, with which areas are headed where they are held. */
const holdsLengths = ({ indicators }: Materials): boolean =>
  indicators.has(lifeExpectancy) || indicators.has(healthyLifeExpectancy);

/** In an edition without lengths of life: the first of its headline indicators, beside the country. */
function firstFigureHeadline(area: Area, materials: Materials): Sentence | null {
  if (holdsLengths(materials)) return null;
  const { areas, indicators } = materials;
  const { country } = areas;
  const inOrder = [...indicators.values()]
    .filter(({ headline }) => headline !== null)
    .toSorted((a, b) => a.headline! - b.headline!);
  const held = inOrder.flatMap((indicator) => {
    const own = latestOf(indicator.series.of(area.code, 'persons'));
    return own ? [{ indicator, own }] : [];
  });
  const [first] = held;
  if (!first) return null;
  const { indicator, own } = first;
  const written = (value: number): string => formatWithUnit(value, indicator);
  const beside = publishedBeside(indicator.series.of(country.code, 'persons'), own);
  const isOfCountry = area.code === country.code || !beside;
  const than = isOfCountry ? '' : `; ${country.nameInSentence} ${written(beside.value)}`;
  return sentence(`${indicator.name}: ${written(own.value)}${than} (${own.period.label}).`);
}

const noFiguresHeadline = (area: Area, materials: Materials): Sentence =>
  sentence(
    holdsLengths(materials)
      ? `No life expectancy is held for ${area.nameInSentence}.`
      : `No headline figure is held for ${area.nameInSentence}.`,
  );
