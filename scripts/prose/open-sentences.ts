import type { NeighbourhoodMapInput } from '../../src/charts/neighbourhoods.ts';
import type { buildProfiles } from '../../src/profiles/build-profiles.ts';
import type { Profile } from '../../src/profiles/profile.ts';
import { similarAreasOf } from '../../src/profiles/similar-areas.ts';
import { gapsLead } from '../../src/views/profile/gaps-lead.ts';
import { gapsView } from '../../src/views/profile/gaps.ts';
import { neighbourhoodsView } from '../../src/views/profile/neighbourhoods.ts';
import { prioritiesView } from '../../src/views/profile/priorities.ts';
import { progressView } from '../../src/views/profile/progress.ts';
import { scorecardView } from '../../src/views/profile/scorecard.ts';
import { similarView } from '../../src/views/profile/similar.ts';
import { plainText } from '../../src/words/sentence.ts';

type Built = ReturnType<typeof buildProfiles>;
type Said = readonly (string | null | undefined)[];

/** Every area but the country has a map of dots; what is said beside it is of the counts alone. */
const blankMap: NeighbourhoodMapInput = {
  outline: { type: 'Polygon', coordinates: [] },
  inner: null,
  neighbourhoods: [],
};

/** What is said of gaps beside their numbers, and whether it gets better. */
function ofGaps(profile: Profile, country: Profile): Said {
  const lines = gapsLead(profile)?.lines ?? [];
  return [
    ...lines.flatMap(({ answer, because }) => [answer, because]),
    ...gapsView(profile, country).flatMap((part) =>
      'blank' in part
        ? [part.blank]
        : [...part.says, ...part.beside].map(({ words }) => plainText(words)),
    ),
  ];
}

function ofScorecard(profile: Profile, country: Profile, { indicators }: Built): Said {
  const { furthest, verdicts, ends, summary, testers, averages, fewPeople, empty } = scorecardView(
    profile,
    country,
    indicators,
  );
  const placed = furthest.flatMap(({ first, then, why, tested }) => [
    plainText(first),
    then && plainText(then),
    why,
    tested && plainText(tested),
  ]);
  return [...placed, verdicts, ends, summary, testers, averages, fewPeople, empty?.words];
}

function ofNeighbourhoods(profile: Profile, country: Profile): Said {
  const map = profile.kind === 'country' ? null : blankMap;
  const view = neighbourhoodsView(profile, country, map);
  if (!view) return [];
  const { fifth, tenth, says } = view;
  return [says.lead, `${fifth} ${says.fifth}`, `${tenth} ${says.tenth}`, says.care];
}

function ofPlans(
  profile: Profile,
  country: Profile,
  { indicators, themes, profiles }: Built,
): Said {
  const setting = { country, indicators, themes, corrections: null };
  const priorities = prioritiesView(profile, setting);
  const progress = progressView(profile, country, { indicators, themes, profiles });
  return [
    priorities?.summary,
    ...(priorities?.intro ?? []),
    priorities?.board?.whose,
    progress?.none,
    ...(progress?.without ?? []),
    progress?.overlooked.words ?? progress?.overlooked.says,
    progress?.overlooked.ofCouncils?.words,
  ];
}

function ofSimilar({ code }: Profile, { areas, indicators, tables }: Built): Said {
  const view = similarView(similarAreasOf(areas.get(code), { areas, indicators }), tables);
  return view ? [`${view.lead} ${view.caption}`, view.caution] : [];
}

/**
 * The sentences that the page of an area says of it, part by part, as one text: all that stands open and what is
 * said of gaps under their folds. Left out are rows, tables, keys, links and references, which are no sentences, and
 * what others wrote: the words of plans, and notes of what was read.
 */
export function openSentences(profile: Profile, country: Profile, built: Built): string {
  return [
    plainText(profile.headline),
    ...ofGaps(profile, country),
    ...ofScorecard(profile, country, built),
    ...ofNeighbourhoods(profile, country),
    ...ofPlans(profile, country, built),
    ...ofSimilar(profile, built),
  ]
    .filter((text) => Boolean(text))
    .join(' ');
}
