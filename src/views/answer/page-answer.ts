import { fromTo } from '../../words/ends.ts';
import type { QuestionOf } from '../../questions/question.ts';
import { core20Says, core20Shares } from '../../words/core20.ts';
import { called, withArticle } from '../../words/kind-of-area.ts';
import { methodPath, terms } from '../../words/terms.ts';
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
import type { Choice } from '../../search/suggest.ts';

/** The list of systems by how far their councils are apart. */
function systemGaps(): AnswerCard {
  const label = `Gaps by ${called('ics').short}`;
  return card(label, {
    isPage: true,
    sentences: [
      `The gap of ${withArticle(called('ics').short)} is told between its ${called('council').shortMany}: how far apart the lengths of life of the highest and the lowest are. The page has them all in order, the widest first.`,
    ],
    links: [{ label, detail: 'the widest gap first', path: `${gapsPath(null)}#by-system` }],
  });
}

/** The page of gaps, or its part on a region. */
export function gapsAnswer({ scope }: QuestionOf<'gaps'>, { words }: Asking): AnswerCard | null {
  // Without regions there is no page of gaps.
  if (words.regions.length === 0) return null;
  if (scope.kinds.includes('ics') && scope.place === null) return systemGaps();
  const [region = null] = scope.regions;
  const ofRegion = scope.regions.length === 1 ? region : null;
  const where = ofRegion === null ? '' : `: ${ofRegion}`;
  return card(`Gaps in ${called('council').many}${where}`, {
    isPage: true,
    sentences: ['Where gaps in years of life are widest, and where gaps moved, by a strict test.'],
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
  { subject, sex }: QuestionOf<'map'>,
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
  { subject }: QuestionOf<'meaning'>,
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
    sentences: [(await asking.files.methods())[indicator.id] ?? '', ...figures],
    links: [indicatorLink(indicator), ...otherLinks(subject.others, asking)],
  });
}

/** How many residents of an area live in the most deprived neighbourhoods; null where that is not held. */
async function core20Answer(
  code: string,
  { places, method }: { places: readonly Choice[]; method: Choice },
  asking: Asking,
) {
  const { neighbourhoods } = await asking.files.profile(code);
  if (!neighbourhoods) return null;
  const shares = core20Shares({
    residents: neighbourhoods.residents,
    inFifth: neighbourhoods.residents_in_most_deprived_fifth,
    inTenth: neighbourhoods.residents_in_most_deprived_tenth,
  });
  const { name: country } = asking.words.country;
  const { fifth, tenth } = core20Says(shares, { country, census: terms().census, group: '' });
  return card(`${method.label}: ${named(code, asking).name}`, {
    sentences: [`${shares.fifth} ${fifth}`, `${shares.tenth} ${tenth}`],
    links: [...places.map((link) => ({ ...link, path: `${link.path}#neighbourhoods` })), method],
  });
}

/** The page of methods that explains what is asked. */
export async function methodAnswer(
  { what, area }: QuestionOf<'method'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const path = asking.words.methods[what]?.path ?? '';
  const title = (await asking.files.methods())[path];
  if (title === undefined) return null;
  const method = { label: title, detail: 'how it is worked out', path };
  const [code] = area ?? [];
  const places = code === undefined ? [] : areaLink(code, asking);
  const isOfNeighbourhoods = code !== undefined && path === methodPath('neighbourhoods');
  const figures = isOfNeighbourhoods ? await core20Answer(code, { places, method }, asking) : null;
  if (figures) return figures;
  return card(title, {
    isPage: places.length === 0,
    sentences: ['How it is done here is told on a page of its own.'],
    links: [...places, method],
  });
}

/** The file of an indicator or of an area, and the page of all files. */
export function dataAnswer({ subject, area }: QuestionOf<'data'>, asking: Asking): AnswerCard {
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
