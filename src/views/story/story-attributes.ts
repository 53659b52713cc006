import type { Area } from '../../areas/area.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { isPublished, latestOf, publishedAt, type Published } from '../../indicators/series.ts';
import { didYouMean } from '../../tables/nearest.ts';
import type { Sex } from '../../tables/edition.ts';
import { StoryFault } from './story-fault.ts';
import type { StoryMaterial } from './story-material.ts';

/** What stands between the name of a component and its `/>`, by name. */
export type Attributes = Readonly<Record<string, unknown>>;

const listed = (values: Iterable<string>): string => [...values].join(', ');

/** The attributes of one component of a story, read as what they mean. Every reader throws StoryFault. */
export class StoryAttributes {
  readonly #name: string;
  readonly #given: Attributes;
  readonly #material: StoryMaterial;

  /** `known` names every attribute the component may have; any other is a fault. */
  constructor(name: string, given: Attributes, known: readonly string[], material: StoryMaterial) {
    this.#name = name;
    this.#given = given;
    this.#material = material;
    const stranger = Object.keys(given).find((each) => !known.includes(each));
    if (stranger !== undefined) {
      const fix = `${didYouMean(stranger, known)} It takes: ${listed(known)}.`.trim();
      throw new StoryFault(stranger, `is not an attribute of <${name}>`, fix);
    }
  }

  /** The text of an attribute, or null where it is not given. */
  optional(name: string): string | null {
    const value = this.#given[name];
    return typeof value === 'string' && value !== '' ? value : null;
  }

  /** The text of an attribute that must be there. */
  text(name: string): string {
    const value = this.optional(name);
    if (value !== null) return value;
    throw new StoryFault(null, `<${this.#name}> has no ${name}`, `Write ${name}="…".`);
  }

  /** One of a closed list of words; the first where the attribute is not given. */
  oneOf<Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word {
    const value = this.optional(name);
    return value === null ? words[0] : this.#among(name, value, words);
  }

  /** One of a closed list of words that must be given. */
  mustBeOneOf<Word extends string>(name: string, words: readonly Word[]): Word {
    return this.#among(name, this.text(name), words);
  }

  #among<Word extends string>(name: string, value: string, words: readonly Word[]): Word {
    const word = words.find((each) => each === value);
    if (word !== undefined) return word;
    const fix = `${didYouMean(value, words)} It may be: ${listed(words)}.`.trim();
    throw new StoryFault(value, `is not a ${name} of <${this.#name}>`, fix);
  }

  /** The area whose code an attribute gives. */
  area(name: string): Area {
    const code = this.text(name);
    const { areas } = this.#material;
    const area = areas.find(code);
    if (area) return area;
    const byName = areas.all.find((each) => each.name === code);
    const hint = byName
      ? `Write "${byName.code}".`
      : didYouMean(
          code,
          areas.all.map((each) => each.code),
        );
    throw this.#unknown(code, name, 'the code of an area', hint, 'areas.csv');
  }

  /** The indicator that the attribute `indicator` names. */
  indicator(): Indicator {
    const id = this.text('indicator');
    const { indicators } = this.#material;
    const indicator = indicators.get(id);
    if (indicator) return indicator;
    throw this.#unknown(
      id,
      'indicator',
      'the id of an indicator',
      didYouMean(id, indicators.keys()),
      'indicators.csv',
    );
  }

  /** The id of the theme that the attribute `theme` names. */
  theme(): string {
    const id = this.text('theme');
    const ids = this.#material.tables.themes.map((theme) => theme.id);
    if (ids.includes(id)) return id;
    throw this.#unknown(id, 'theme', 'the id of a theme', didYouMean(id, ids), 'themes.csv');
  }

  #unknown(value: string, name: string, what: string, hint: string, table: string): StoryFault {
    const fix = `${hint} ${table} lists them.`.trim();
    return new StoryFault(value, `in ${name} of <${this.#name}> is not ${what}`, fix);
  }

  /** The sex that `sex` names; may be left out where the area has figures for persons only. */
  sex(indicator: Indicator, area: Area): Sex {
    const held = indicator.series.sexesOf(area.code);
    const value = this.optional('sex');
    if (value === null && held.length <= 1) return held[0] ?? 'persons';
    if (value === null) {
      const fix = `Write one of: ${held.map((each) => `sex="${each}"`).join(', ')}.`;
      throw new StoryFault(indicator.id, `is published by sex and <${this.#name}> names none`, fix);
    }
    return this.#among('sex', value, held);
  }

  /** The figure of an area: that of the period an attribute names, or the latest where it names none. */
  figure(indicator: Indicator, area: Area, sex: Sex, periodName = 'period'): Published {
    const series = indicator.series.of(area.code, sex);
    const period = this.optional(periodName);
    const found = period === null ? latestOf(series) : publishedAt(series, period);
    if (found) return found;
    const held = series.filter(isPublished).map((each) => each.period.text);
    const who = `${area.name} (${area.code}), ${sex}`;
    if (period === null || held.length === 0) {
      const fix = 'Choose another area or another sex.';
      throw new StoryFault(indicator.id, `has no figure for ${who}`, fix);
    }
    const fix = `The periods are: ${listed(held)}.`;
    throw new StoryFault(period, `is not a period of ${indicator.id} for ${who}`, fix);
  }
}
