import type { LifelineProps } from '../../charts/lifeline.ts';
import { healthyLifeExpectancy, lifeExpectancy } from '../../indicators/life-indicators.ts';
import type { Profile } from '../../profiles/profile.ts';
import { creditIn } from '../../profiles/publisher-of.ts';
import { joinSentences, link, sentence, type Sentence } from '../../words/sentence.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { lifelineNotes, yearsApart } from './lifeline-notes.ts';
import { lifelineOf } from './lifeline-of.ts';
import { lifelineTable } from './lifeline-table.ts';

/** The lifeline of an area, its small print and its figures as a table, ready to place. */
export interface LifelineView {
  lifeline: LifelineProps;
  /** Why the picture is for other years than the headline; null where both are for the same. */
  years: string | null;
  note: Sentence;
  table: FiguresTableProps;
}

/** The lifeline of an area with figures of its own. */
export function lifelineView(profile: Profile, country: Profile): LifelineView {
  const credits = [lifeExpectancy, healthyLifeExpectancy].map((id) => creditIn(profile, id));
  const lifeline = lifelineOf(profile, country, [...new Set(credits.filter(Boolean))].join('; '));
  const { notes, differ } = lifelineNotes(profile, country.nameInSentence);
  const { female, male } = profile.gaps.poorerHealth;
  const ofOnePeriod = link(
    'For figures of one period, see years in poorer health.',
    '#gap-poorer-health',
  );
  return {
    lifeline,
    years: yearsApart(profile)?.picture ?? null,
    note: joinSentences([
      ...notes.map((each) => sentence(each)),
      ...(differ && (female ?? male) ? [sentence(ofOnePeriod)] : []),
    ]),
    table: lifelineTable(lifeline),
  };
}
