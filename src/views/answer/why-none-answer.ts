import { kindOf } from '../../questions/kind-of.ts';
import type { FiguresFile } from '../../questions/figures-file.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import { called } from '../../words/kind-of-area.ts';
import { listOf } from '../../words/list.ts';
import { missingSentence } from '../../words/missing.ts';
import { areaLink, indicatorLink, named, otherLinks, type Asking } from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { figureInWords, figuresOf } from './figures.ts';
import { whyNoFigure } from './nothing.ts';

/** Areas without a figure that are named. */
const mostNamed = 4;

/** `no county`, `the only county`, `all 21 counties`, `3 of 21 counties`. */
function partOf(count: number, all: number, { one, many }: { one: string; many: string }): string {
  if (count === 0) return `no ${one}`;
  if (count < all) return `${count} of ${all} ${many}`;
  return all === 1 ? `the only ${one}` : `all ${all} ${many}`;
}

/** Of how many areas of which kinds figures are held, and why some have none. */
function whereHeld(indicator: AskedIndicator, file: FiguresFile, asking: Asking): string[] {
  const codes = new Set(file.sexes.flatMap(({ figures }) => figures.map(([code]) => code)));
  const inForce = [...asking.areas.values()].filter(({ ended }) => !ended);
  const byKind = Map.groupBy(inForce, ({ code }) => kindOf(code, asking.words));
  const held = [...byKind].flatMap(([kind, all]) => {
    const count = all.filter(({ code }) => codes.has(code)).length;
    return kind === 'country' ? [] : partOf(count, all.length, called(kind));
  });
  const reasons = Map.groupBy(Object.entries(file.missing), ([, reason]) => reason);
  return [
    `${indicator.name}: there is a figure for ${listOf(held)}.`,
    ...[...reasons].map(([reason, areas]) => {
      const names = areas.map(([code]) => named(code, asking).name);
      const which = names.length > mostNamed ? `${names.length} areas` : listOf(names);
      return `${which}: ${missingSentence(reason, 'the area')}`;
    }),
  ];
}

/** Why there is no figure, or that there is one. */
export async function whyNoneAnswer(
  { id, others }: { id: string; others: readonly string[] },
  codes: readonly string[] | null,
  indicator: AskedIndicator,
  asking: Asking,
): Promise<AnswerCard> {
  const file = await asking.files.figures(id);
  const code = codes?.[0];
  const links = [
    ...(code === undefined ? [] : areaLink(code, asking)),
    indicatorLink(indicator),
    ...otherLinks(others, asking),
  ];
  if (code === undefined) {
    return card(`${indicator.short}: where figures are held`, {
      sentences: whereHeld(indicator, file, asking),
      links,
    });
  }
  const { inSentence, name } = named(code, asking);
  const held = file.sexes
    .flatMap(({ sex }) => figuresOf(file, sex))
    .filter((each) => each.code === code);
  const sentences =
    held.length > 0
      ? [
          `There is a figure for ${inSentence}.`,
          ...held.map((figure) => figureInWords(figure, indicator, file, asking)),
        ]
      : await whyNoFigure(code, { indicator, file }, null, asking);
  return card(`${indicator.short}: ${name}`, { sentences, links });
}
