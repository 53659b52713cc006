import { isLocalAuthority } from '../../tables/area-kinds.ts';
import { kindOf } from '../../questions/kind-of.ts';
import type { FiguresFile } from '../../questions/figures-file.ts';
import type { Scope } from '../../questions/question.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import { called } from '../../words/kind-of-area.ts';
import { indicatorLink, otherLinks, type Asking } from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { lowered } from './nothing.ts';
import { placeOf } from './scope.ts';

/** That no area asked for has a figure; of systems, that averages are on their pages and are not put in order. */
export function nothingInScope(
  {
    indicator,
    scope,
    others,
  }: { indicator: AskedIndicator; scope: Scope; others: readonly string[] },
  file: FiguresFile,
  asking: Asking,
): AnswerCard {
  const [kind, other] = scope.kinds;
  const isOfCouncils = kind === undefined || (other !== undefined && isLocalAuthority({ kind }));
  const { many, shortMany } = called(isOfCouncils ? 'council' : kind);
  const what = kind === 'county' ? shortMany : many;
  const place = placeOf(scope, asking);
  const hasAverages =
    kind === 'ics' && file.averages.some(({ code }) => kindOf(code, asking.words) === 'ics');
  return card(`${indicator.short}: ${what}${place === null ? '' : ` in ${place}`}`, {
    sentences: [
      `No figures of ${lowered(indicator.name)} are held for ${what}${place === null ? '' : ` in ${place}`}.`,
      ...(hasAverages
        ? [
            `The average of its ${called('council').shortMany} stands on the page of each. It has no range, so these are not put in order.`,
          ]
        : []),
    ],
    links: [indicatorLink(indicator), ...otherLinks(others, asking)],
  });
}
