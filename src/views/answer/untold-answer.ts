import type { QuestionOf } from '../../questions/question.ts';
import { lifeExpectancy } from '../../indicators/life-indicators.ts';
import { lifeExpectancyMeans } from '../../words/life-expectancy.ts';
import { methodPath } from '../../words/terms.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';
import {
  areaLink,
  indicatorLink,
  indicatorOf,
  otherLinks,
  themeLinks,
  type Asking,
} from './asking.ts';
import { regionLinks } from './areas-answer.ts';
import { card, type AnswerCard } from './card.ts';
import { whyNoneAnswer } from './why-none-answer.ts';

/** That figures do not tell why, and where the figure is. */
export async function causeAnswer(
  { subject, area }: QuestionOf<'cause'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const indicator = indicatorOf(subject.id, asking);
  if (!indicator) return null;
  const links = area?.[0] === undefined ? [] : areaLink(area[0], asking);
  return card(`${indicator.short}: why`, {
    sentences: ['Figures say where and how much, and not why: no cause can be told from them.'],
    links: [...links, indicatorLink(indicator), ...otherLinks(subject.others, asking)],
  });
}

/** Why there is no figure of an indicator. */
export async function noneAnswer(
  { subject, area }: QuestionOf<'why-none'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const indicator = indicatorOf(subject.id, asking);
  return indicator ? whyNoneAnswer(subject, area, indicator, asking) : null;
}

/** That no figures of something are held, and what is nearest. */
export async function notHeldAnswer(
  { what, subject, area }: QuestionOf<'not-held'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const missing = (await asking.files.notHeld())[what];
  if (!missing) return null;
  return card(capitalised(missing.subject), {
    isNear: true,
    sentences: [
      `No figures on ${missing.subject} are held in this edition. These pages are nearest.`,
    ],
    links: [
      ...otherLinks([...(subject ? [subject.id] : []), ...missing.indicators], asking),
      ...themeLinks(asking.words.notHeld[what]?.themes ?? [], asking),
      ...(missing.areas ?? []).flatMap((code) => areaLink(code, asking)),
      ...regionLinks(missing.regions ?? []),
      ...(area?.[0] === undefined ? [] : areaLink(area[0], asking)),
      { label: 'Everything that is measured', detail: 'a list', path: '/indicators/' },
    ],
  });
}

/** That figures of whole areas do not tell of one person, or how well a council works. */
export async function cannotAnswer(
  { why, subject, area, regions = [] }: QuestionOf<'cannot'>,
  asking: Asking,
): Promise<AnswerCard> {
  const life = indicatorOf(subject?.id ?? lifeExpectancy, asking);
  const path = methodPath('life-expectancy');
  const places = area?.[0] === undefined ? [] : areaLink(area[0], asking);
  const links = [
    ...places,
    ...regionLinks(regions),
    ...(life ? [indicatorLink(life)] : []),
    ...(why === 'myself' && path !== null
      ? [{ label: 'What life expectancy is, and is not', detail: 'how it is worked out', path }]
      : []),
  ];
  if (why === 'here')
    return card('Where are you?', {
      sentences: [
        `This site does not know where you are. Type the name of a town or a ${called('council').short} with what you want to know.`,
      ],
      links: [{ label: 'Every area', detail: 'a list', path: '/areas/' }, ...links],
    });
  if (why === 'judge')
    return card('What figures cannot say', {
      sentences: [
        `Figures say how people in an area live. They do not say how well a ${called('council').short} or anyone else does its work, or where it is good to live.`,
      ],
      links,
    });
  return card('What figures cannot say', {
    sentences: [
      `No figure of an area is a forecast for one person. ${lifeExpectancyMeans.asked} ${lifeExpectancyMeans.answer}`,
    ],
    links,
  });
}
