import { shortPublisher } from '../../citations/short-publisher.ts';
import { listOf } from '../../words/list.ts';
import { capitalised, type Link } from '../../words/sentence.ts';
import { markInShort } from '../../words/mark.ts';
import { standingSentence } from '../../words/standing.ts';
import { publishedRanges } from '../../words/range.ts';
import { methodPath } from '../../words/terms.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { placesOf, tellsPlaces } from '../../profiles/indicator-places.ts';
import { ordinal } from '../../words/ordinal.ts';
import { endWords, placeWords } from '../../words/rank.ts';
import { peersOf } from '../../profiles/indicator-peers.ts';
import type { AreaFigure, IndicatorTable } from '../../profiles/indicator-table.ts';
import { kindsNotHeld, peersWord } from './coverage.ts';
import { headingsOf, type PartName } from './table-parts.ts';

/** What must be known to read the table of areas: sentences, each with the page that says more. */
export interface TableNote {
  text: string;
  link: Link | null;
}

const note = (text: string, href: string | null = null, words = ''): TableNote => ({
  text,
  link: href ? { text: words, href } : null,
});

function rangeNote(figures: readonly AreaFigure[], { source }: Indicator): TableNote {
  const held = figures.flatMap(({ figure }) => (figure ? [figure] : []));
  const withRange = held.filter((figure) => figure.lower !== null).length;
  if (withRange === 0)
    return note(
      ['No ranges are held with these figures.', publishedRanges(source)].filter(Boolean).join(' '),
    );
  if (withRange === held.length) return note('Under each figure stands its 95% range.');
  return note('Under a figure stands its 95% range, where one is held.');
}

/** Whose test the words of the comparison are, and what stands where nobody tested. */
function testNotes(figures: readonly AreaFigure[], indicator: Indicator): TableNote[] {
  const bases = new Set(figures.flatMap(({ comparison }) => comparison?.basis ?? []));
  const words =
    indicator.polarity === 'none' ? 'Higher, lower and similar' : 'Better, similar and worse';
  const more = [methodPath('comparisons'), 'How areas are compared'] as const;
  const publisher = shortPublisher(indicator.source.publisher);
  const isSimilar = figures.some(({ comparison }) => comparison?.result === 'similar');
  return [
    ...(bases.has('published') ? [note(`${words} are ${publisher}’s own test.`, ...more)] : []),
    ...(bases.has('computed')
      ? [note(`${words} are our test on the published ranges.`, ...more)]
      : []),
    ...(isSimilar
      ? [
          note(
            'Similar means that the test cannot tell the two apart. They may look far apart. They need not be equal.',
          ),
        ]
      : []),
    ...(bases.has('none')
      ? [note('Where a difference is given, no range and no test is held. So it is not tested.')]
      : []),
  ];
}

/** That the publisher itself warns of some figures. */
function markNotes(figures: readonly AreaFigure[], { source }: Indicator): TableNote[] {
  const marks = new Set(figures.flatMap(({ figure }) => figure?.mark ?? []));
  const publisher = shortPublisher(source.publisher);
  const others = [...marks].filter((mark) => mark !== 'small-sample');
  return [
    ...(marks.has('small-sample')
      ? [
          note(
            `${publisher} marks some of these figures as unreliable. They rest on a very small sample. Each of them says so.`,
          ),
        ]
      : []),
    ...(others.length > 0
      ? [
          note(
            `${publisher} has a word of caution on some of these figures (${others.map(markInShort).join('; ')}). Each of them says so.`,
          ),
        ]
      : []),
  ];
}

/** How places count, with one in full: that of the area whose place is surest. */
function placeNotes(table: IndicatorTable): TableNote[] {
  const peers = peersOf(table);
  const places = placesOf(peers, table, 0);
  const [surest] = peers.rows
    .flatMap(({ area }) => {
      const place = places?.byCode.get(area.code);
      return place ? [{ area, ...place }] : [];
    })
    .sort((a, b) => a.last - a.first - (b.last - b.first));
  const more = [methodPath('ranks'), 'How sure a place is'] as const;
  if (!places || !surest) return [];
  if (!tellsPlaces(places))
    return [
      note(
        `No place in order is given: the ranges are so wide that any of the ${places.among} ${peersWord(peers.kind)} could stand anywhere.`,
        ...more,
      ),
    ];
  const { area, first, last } = surest;
  const among = places.among;
  const atEnd = first === last ? placeWords(first, among) : endWords({ first, last, among });
  const where = atEnd
    ? `is ${atEnd}`
    : `stands between ${ordinal(first)} and ${ordinal(last)} lowest of ${among}`;
  return [
    note(
      `Places count from the lowest figure of the ${places.among} ${peersWord(peers.kind)} with a range. They hold together. ${capitalised(area.nameInSentence)} ${where}.`,
      ...more,
    ),
  ];
}

function periodNote(figures: readonly AreaFigure[], table: IndicatorTable): TableNote[] {
  const isOther = ({ figure }: AreaFigure) => figure && figure.period.text !== table.period?.text;
  if (!figures.some(isOther)) return [];
  return [
    note(
      `Figures are for ${table.period?.label}. An area without one has its newest, of its own period. It is set beside figures of that period. Its place is left out.`,
    ),
  ];
}

/** Notes on what became of it, on ranges, the publisher's warnings, tests, places, periods, and on the kinds of area that are not held. */
export function tableNotes(
  indicator: Indicator,
  table: IndicatorTable,
  part: PartName = 'areas',
): TableNote[] {
  const figures = headingsOf(part, table)
    .flatMap(({ rows }) => rows)
    .filter(({ area }) => area.kind !== 'country')
    .flatMap((row) => row.figures);
  const notHeld = listOf(kindsNotHeld(table));
  return [
    ...(indicator.standing === null
      ? []
      : [note(standingSentence(indicator, indicator.source.publisher))]),
    rangeNote(figures, indicator),
    ...markNotes(figures, indicator),
    ...testNotes(figures, indicator),
    ...(part === 'areas' ? placeNotes(table) : []),
    ...periodNote(figures, table),
    ...(notHeld && part === 'areas' ? [note(`This edition holds no figures for ${notHeld}.`)] : []),
  ];
}
