import type { Scope } from '../../questions/question.ts';
import { terms } from '../../words/terms.ts';
import type { Asking } from './asking.ts';
import type { Figure } from './figures.ts';
import type { Ordered } from './ordered.ts';
import { among } from './scope.ts';

const counted = (code: string, value: number): Figure => ({
  code,
  sex: 'persons',
  period: '',
  value,
  lower: null,
  upper: null,
  published_comparison: null,
  missing: null,
  mark: null,
});

/** The residents of areas that only a census counts, as their pages print them, the fewest first; null where a scope has none. */
export async function censusOrdered(scope: Scope, asking: Asking): Promise<Ordered | null> {
  const held = Object.entries(await asking.files.areas()).flatMap(([code, { residents }]) =>
    residents === undefined ? [] : [counted(code, residents)],
  );
  const isEnded = ({ code }: Figure): boolean => asking.areas.get(code)?.ended === true;
  const codes = held.filter((each) => !isEnded(each)).map(({ code }) => code);
  const { codes: asked, many } = among(scope, codes, asking);
  const figures = held.filter(({ code }) => asked.includes(code)).sort((a, b) => a.value - b.value);
  if (figures.length === 0) return null;
  const all = held.map(({ code }) => code);
  return {
    sex: 'persons',
    period: terms().census,
    figures,
    many,
    places: null,
    others: 0,
    ended: among(scope, all, asking).codes.length - figures.length,
    without: 0,
  };
}
