import type { Area } from '../../areas/area.ts';
import { publisherInSentence, shortPublisher } from '../../citations/short-publisher.ts';
import { listOf } from '../../words/list.ts';
import { sourceFor } from '../../indicators/indicator.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { ScorecardEntry } from '../../profiles/profile.ts';

/**
 * Whose tests the rows of a scorecard name, in a sentence or two: each publisher spelled out, and
 * ours. Null where no row was tested.
 */
export function testersNote(
  entries: readonly ScorecardEntry[],
  area: Area,
  indicators: ReadonlyMap<string, Indicator>,
): string | null {
  const tested = entries.filter(({ latest }) => latest !== null);
  const publishers = new Set(
    tested
      .filter(({ comparison }) => comparison.basis === 'published')
      .flatMap(({ indicatorId }) => {
        const indicator = indicators.get(indicatorId);
        return indicator ? [sourceFor(indicator, area).publisher] : [];
      }),
  );
  const theirs = [...publishers].map(
    (publisher) =>
      `“${shortPublisher(publisher)}’s test” is that of ${publisherInSentence(publisher).replace(/ \([^()]+\)$/, '')}`,
  );
  const ours = tested.some(({ comparison }) => comparison.basis === 'computed')
    ? ['“our test” is ours, on the published range']
    : [];
  const said = listOf([...theirs, ...ours]);
  return said === '' ? null : `${said.replace(/^“our/, '“Our')}.`;
}
