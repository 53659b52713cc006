import type { Profile } from '../../profiles/profile.ts';
import { leadsWith } from './leads-with.ts';
import { lifelineView, type LifelineView } from './lifeline-view.ts';
import { spreadView, type SpreadView } from './spread-view.ts';

/** What stands at the top of a profile: one of the two, or neither where nothing is held. */
export interface HeroView {
  lifeline: LifelineView | null;
  spread: SpreadView | null;
}

/** The hero of an area, by what is held of it. */
export function heroView(profile: Profile, country: Profile): HeroView {
  const leading = leadsWith(profile);
  return {
    lifeline: leading === 'lifeline' ? lifelineView(profile, country) : null,
    spread: leading === 'spread' ? whatIsTold(spreadView(profile, country)) : null,
  };
}

/** The councils set side by side, or why they are not; nothing where the edition has no lengths of life to say it of. */
const whatIsTold = (view: SpreadView): SpreadView | null =>
  view.width || view.drawn || view.note.length > 0 ? view : null;
