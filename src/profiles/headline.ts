import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { headlineSentence } from '../gaps/sentences/headline.ts';
import { figure, sentence } from '../gaps/sentences/parts.ts';
import type { Sentence } from '../gaps/sentences/parts.ts';
import { spreadHeadline } from '../gaps/sentences/spread.ts';
import { yearsText } from '../gaps/sentences/words.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { LifeSex } from '../indicators/life-indicators.ts';
import { lifeExpectancy, yearDecimals } from '../indicators/life-indicators.ts';
import { publishedAt } from '../indicators/series.ts';
import type { Gaps } from './gaps-of-area.ts';
import { latestLifeOf } from './life-figures.ts';

interface Materials {
  areas: AreaIndex;
  indicators: ReadonlyMap<string, Indicator>;
}

/** What is said first of an area: its own figures where published, else the spread of its members. */
export function headlineOf(area: Area, gaps: Gaps, materials: Materials): Sentence {
  return (
    ownFiguresHeadline(area, materials) ??
    membersHeadline(gaps) ??
    oneMemberHeadline(gaps) ??
    noFiguresHeadline(area)
  );
}

function ownFiguresHeadline(area: Area, { areas, indicators }: Materials): Sentence | null {
  const latest = latestLifeOf(area, indicators);
  const country = (sex: LifeSex, period: string): number | null => {
    if (area.kind === 'country') return null;
    const series = indicators.get(lifeExpectancy)?.series.of(areas.country.code, sex) ?? [];
    return publishedAt(series, period)?.value ?? null;
  };
  const figureOf = (sex: LifeSex) => {
    const figure = latest[sex];
    return figure ? { value: figure.value, country: country(sex, figure.period.text) } : null;
  };
  return headlineSentence({
    area: area.nameInSentence,
    country: areas.country.nameInSentence,
    decimals: yearDecimals,
    female: figureOf('female'),
    male: figureOf('male'),
  });
}

const membersHeadline = ({ betweenMembers }: Gaps): Sentence | null =>
  spreadHeadline({
    female: betweenMembers.female?.spread.ends ?? null,
    male: betweenMembers.male?.spread.ends ?? null,
    decimals: yearDecimals,
  });

/** A system with one council that has figures has no spread: that council's own figures are said. */
function oneMemberHeadline({ betweenMembers }: Gaps): Sentence | null {
  const women = betweenMembers.female?.spread.included[0];
  const men = betweenMembers.male?.spread.included[0];
  if (!women || !men || women.code !== men.code) return null;
  return sentence(
    `Life expectancy is published for one of its local authorities, ${women.nameInSentence}: `,
    figure(yearsText(women.value, yearDecimals), 'female'),
    ' for women and ',
    figure(yearsText(men.value, yearDecimals), 'male'),
    ' for men.',
  );
}

const noFiguresHeadline = (area: Area): Sentence =>
  sentence(`No life expectancy is published for ${area.nameInSentence}.`);
