import { fromTo } from '../../words/ends.ts';
import type { Question } from '../../questions/question.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexIfOne } from '../../words/sex.ts';
import { gapsPath } from '../region-anchor.ts';
import {
  areaLink,
  heldOf,
  indicatorLink,
  indicatorOf,
  named,
  otherLinks,
  type Asking,
} from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { figureFor, figureInWords, sexesAsked } from './figures.ts';
import { orderedIn } from './ordered.ts';

type Asked<Ask extends Question['ask']> = Extract<Question, { ask: Ask }>;

/** The page of gaps, or its part on a region. */
export function gapsAnswer({ scope }: Asked<'gaps'>, { words }: Asking): AnswerCard | null {
  // Without regions there is no page of gaps.
  if (words.regions.length === 0) return null;
  const [region = null] = scope.regions;
  const ofRegion = scope.regions.length === 1 ? region : null;
  const where = ofRegion === null ? '' : `: ${ofRegion}`;
  return card(`Gaps in ${called('council').many}${where}`, {
    isPage: true,
    sentences: [
      'Where gaps in years of life are widest, and where gaps moved by more than chance.',
    ],
    links: [
      {
        label: `Gaps in ${called('council').many}${where}`,
        detail: 'where gaps in years of life are widest',
        path: gapsPath(ofRegion),
      },
    ],
  });
}

/** Where the map of an indicator is, and from whom to whom its figures run. */
export async function mapAnswer(
  { subject, sex }: Asked<'map'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const held = await heldOf(subject.id, asking);
  if (!held) return null;
  const { indicator, file } = held;
  const scope = { kinds: [], regions: [], codes: null, inside: null, place: null };
  const sentences = sexesAsked(file, sex).flatMap((each) => {
    const ordered = orderedIn(scope, each, file, asking);
    if (!ordered) return [];
    const held = ordered.figures.map(({ code, value }) => ({
      name: named(code, asking).name,
      value,
    }));
    return [
      `${capitalised(ordered.many)}${sexIfOne(each, ', ')}, ${ordered.period}: ${fromTo(held, indicator)}`,
    ];
  });
  return card(`Map: ${indicator.short}`, {
    isPage: true,
    sentences,
    links: [
      { ...indicatorLink(indicator), detail: 'its page has every map and table of it' },
      ...otherLinks(subject.others, asking),
    ],
  });
}

/** What an indicator means, in the words of the tables. */
export async function meaningAnswer(
  { subject }: Asked<'meaning'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const held = await heldOf(subject.id, asking);
  if (!held) return null;
  const { indicator, file } = held;
  const { country } = asking.words;
  const figures = sexesAsked(file, null).flatMap((sex) => {
    const figure = figureFor(file, country.code, sex);
    if (!figure) return [];
    const said = figureInWords(figure, indicator, file, asking);
    return [`${capitalised(country.name)}${sexIfOne(sex, ', ')}: ${said}`];
  });
  return card(indicator.name, {
    isPage: true,
    sentences: [file.definition, ...figures],
    links: [indicatorLink(indicator), ...otherLinks(subject.others, asking)],
  });
}

/** The page of methods that explains what is asked. */
export function methodAnswer({ what, area }: Asked<'method'>, asking: Asking): AnswerCard | null {
  const method = asking.words.methods[what];
  if (!method) return null;
  const [code] = area ?? [];
  const places = code === undefined ? [] : areaLink(code, asking);
  return card(method.title, {
    isPage: places.length === 0,
    sentences: ['How it is done here is told on a page of its own.'],
    links: [...places, { label: method.title, detail: 'how it is worked out', path: method.path }],
  });
}

/** The file of an indicator or of an area, and the page of all files. */
export function dataAnswer({ subject, area }: Asked<'data'>, asking: Asking): AnswerCard {
  const indicator = subject && indicatorOf(subject.id, asking);
  const [code] = area ?? [];
  const links = [
    ...(indicator
      ? [
          {
            label: `${indicator.name} (CSV)`,
            detail: 'every figure of it, as a table',
            path: `/data/indicators/${indicator.id}.csv`,
          },
        ]
      : []),
    ...(code === undefined
      ? []
      : [
          {
            label: `${named(code, asking).name} (CSV)`,
            detail: 'every figure of the area, as a table',
            path: `/data/areas/${code}.csv`,
          },
        ]),
    { label: 'Data', detail: 'every file, and all of them in one', path: '/data/' },
    ...(indicator ? [indicatorLink(indicator)] : []),
  ];
  return card('Figures to take away', {
    sentences: ['Every figure can be taken away as a table; spreadsheets open it.'],
    links,
  });
}
