import { creditOf } from '../../citations/source-credit.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { SourceRow } from '../../tables/edition.ts';
import { called } from '../../words/kind-of-area.ts';
import { publishedRanges } from '../../words/range.ts';
import { capitalised } from '../../words/sentence.ts';

/** A piece of text, or a link with it. */
export interface TextPart {
  text: string;
  href: string | null;
}

/** One source in full, ready to print. */
export interface SourceLine {
  /** Whose figures it gives, where an indicator has two sources. */
  of: string | null;
  /** `Office for National Statistics (ONS), Healthy life expectancy, 19 February 2026.` */
  credit: string;
  /** The publisher's page. */
  url: string | null;
  facts: { label: string; parts: TextPart[] }[];
}

/** Text with its addresses as links, without `https://`. */
export function linkParts(text: string): TextPart[] {
  return text
    .split(/(https?:\/\/[^\s,;]+)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^https?:/.test(part)
        ? { text: part.replace(/^https?:\/\//, ''), href: part }
        : { text: part, href: null },
    );
}

const fact = (label: string, text: string | null) =>
  text ? [{ label, parts: linkParts(text) }] : [];

const lineOf = (source: SourceRow, of: string | null): SourceLine => ({
  of,
  credit: `${creditOf(source)}.`,
  url: source.url,
  facts: [
    ...fact('Copied from', source.via),
    ...fact('Licence', source.licence),
    ...fact('Credit to give', source.attribution),
    ...fact('Ranges', publishedRanges(source) || null),
    ...fact('Note', source.note),
  ],
});

/** The source of an indicator, and those of its counties and systems where they are others. */
export function sourceLines({ source, icsSource, countySource }: Indicator): SourceLine[] {
  const others = [
    ...(countySource.id === source.id
      ? []
      : [lineOf(countySource, capitalised(called('county').shortMany))]),
    ...(icsSource.id === source.id ? [] : [lineOf(icsSource, capitalised(called('ics').many))]),
  ];
  if (others.length === 0) return [lineOf(source, null)];
  return [lineOf(source, `${capitalised(called('council').shortMany)} and the country`), ...others];
}
