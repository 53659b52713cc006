import { sortAsked } from '../compare/asked-areas.ts';
import { chosenIndicators, type Choosable } from '../compare/choose-rows.ts';
import { compareRows } from '../compare/compare-rows.ts';
import type { PublicProfile } from '../compare/compared-area.ts';
import { focusIndicator } from '../compare/focus-indicator.ts';
import { toldApart } from '../compare/told-apart.ts';
import type { CompareView } from '../compare/view-address.ts';
import type { Compared } from '../views/compare/comparison-html.ts';
import { focusCharts } from '../views/compare/focus-html.ts';
import { shownRows, type ComparedView } from '../views/compare/rows-html.ts';
import { areasFor, profileOf, spreadOf } from './compare-data.ts';
import { pauseUnless } from './pause.ts';

/** The areas that a view asks for, and what is to be said of those that cannot be shown. */
export interface Asked {
  sorted: PublicProfile[];
  sentences: string[];
  country: PublicProfile | null;
  against: PublicProfile | null;
}

/**
 * Fetches the areas of a view, and the country beside them. The spread of what will be in focus most likely comes with
 * them: it is known for certain when they are there, and on a slow phone asking then costs a quarter of a second more.
 */
export async function fetchAsked(
  view: CompareView,
  countryCode: string,
  likelyFocus: string | null,
): Promise<Asked> {
  if (view.codes.length > 1 && likelyFocus !== null) void spreadOf(likelyFocus);
  const [found, country, against] = await Promise.all([
    Promise.all(view.codes.map(areasFor)),
    view.codes.length > 0 ? profileOf(countryCode) : null,
    view.against ? profileOf(view.against) : null,
  ]);
  const { areas: sorted, sentences } = sortAsked(found.flat(), view.notCodes);
  return { sorted, sentences, country, against };
}

/** What is shown of some areas: their rows, the indicator in focus and its charts, so that a tap is heard between; throws where the signal says that it was overtaken. */
export async function compareAsked(
  { sorted, country, against: base }: Asked,
  view: CompareView,
  choices: readonly Choosable[],
  signal: AbortSignal | null = null,
): Promise<{ shown: ComparedView; compared: Compared }> {
  const areas = toldApart(sorted);
  const against = areas.find(({ code }) => code === base?.code) ?? base;
  const shown = { areas, country, against, choices, view };
  const setting = { sexes: view.sexes, against, country };
  const ids = chosenIndicators(choices, view);
  await pauseUnless(signal);
  const rows = shownRows(compareRows(areas, ids, setting), shown);
  await pauseUnless(signal);
  const focus = focusIndicator(view.indicator, rows);
  const inFocus =
    focus === null ? [] : compareRows(areas, [focus], { ...setting, period: view.period });
  const file = focus === null ? null : await spreadOf(focus);
  await pauseUnless(signal);
  return { shown, compared: { rows, inFocus, charts: focusCharts(inFocus, shown, file) } };
}
