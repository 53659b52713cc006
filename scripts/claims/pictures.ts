import {
  asPrinted,
  periodSaid,
  printedNumber,
  workedOut,
  type ClaimRule,
  type Page,
} from './claim.ts';
import { areasNamed, indicatorNamed } from './figures-in-tables.ts';
import { figuresOf } from './figures-of-kind.ts';
import { indicatorOfPage } from './peers.ts';
import type { Block } from './read-blocks.ts';

/** Where the label of a picture of one area stands, by the indicator and the area that it begins with; as it was for other texts. */
export function placedBy(block: Block, page: Page): { block: Block; page: Page } {
  const [title = ''] = block.text.split('. ');
  const indicator = /, \S/.test(title) ? indicatorNamed(page.site, title) : undefined;
  if (indicator === undefined) return { block, page };
  const names = title.replace(/, (?:wo)?men$/, '').split(', ');
  const [area] = names.flatMap((_, i) => areasNamed(names.slice(i).join(', '), page.site) ?? []);
  return area
    ? { block: { ...block, indicator }, page: { ...page, profile: area, address: area.url } }
    : { block, page };
}

const year = '(\\d{4}(?:/\\d\\d| to \\d{4}(?:/\\d\\d)?)?)';

/** `19.8% in 2011; 10.4% in 2024.`: the first and the newest figure of a series, of one sex. */
const throughTheYears: ClaimRule = {
  pattern: new RegExp(
    `(?:^|\\. |: )(−?[\\d.,]*\\d)\\D[^;]*in ${year}; (−?[\\d.,]*\\d)\\D[^;]*in ${year}\\.$`,
  ),
  judge: ([, first = '', from, last = '', to], { block, profile, address }) => {
    const id = indicatorOfPage(address) ?? block.indicator;
    const series = id === null ? [] : figuresOf(profile, id);
    if (series.length === 0) return null;
    const { decimals = 1 } = profile.indicators.find((each) => each.id === id) ?? {};
    const isHeld = (sex: string, said: string, period: string | undefined): boolean =>
      series.some(
        (each) =>
          each.sex === sex &&
          periodSaid(each.period) === period &&
          Number(asPrinted(each.value!, decimals)) === printedNumber(said),
      );
    const isSo = ['female', 'male', 'persons'].some(
      (sex) => isHeld(sex, first, from) && isHeld(sex, last, to),
    );
    return workedOut(isSo, `the file of ${profile.name} has other figures`);
  },
};

/** What is said of pictures and of series through the years. */
export const pictureRules: readonly ClaimRule[] = [throughTheYears];
