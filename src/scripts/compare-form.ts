import { mostAreas } from '../compare/asked-areas.ts';
import type { Choosable } from '../compare/choose-rows.ts';
import type { PublicProfile } from '../compare/compared-area.ts';
import type { CompareView, ViewChoices } from '../compare/view-address.ts';
import { parsePeriod } from '../indicators/period.ts';
import type { IndicatorGroup } from '../tables/edition.ts';

type Named = Pick<PublicProfile, 'code' | 'name'>;

const places = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];

const listsIn = (form: HTMLFormElement): HTMLSelectElement[] => [
  ...form.querySelectorAll<HTMLSelectElement>('[name="areas"]'),
];

function addSelect(form: HTMLFormElement, place: number): void {
  const copy = listsIn(form)[0]?.parentElement?.cloneNode(true) as HTMLElement;
  const label = copy.querySelector('label');
  const select = copy.querySelector('select');
  if (!label || !select) return;
  select.id = label.htmlFor = `area-${place + 1}`;
  select.value = '';
  label.textContent = `${places[place] ?? ''} area`;
  form.querySelector('[data-compare="more-selects"]')?.append(copy);
}

/** As many lists as may be asked for: those after the second stand in the fold, which grows unseen. */
export function addSelects(form: HTMLFormElement, wanted: number = mostAreas): void {
  while (listsIn(form).length < wanted) addSelect(form, listsIn(form).length);
}

/** Areas that have ended are in no list until they are asked for. */
function setTo(select: HTMLSelectElement, area: Named | undefined): void {
  if (area && ![...select.options].some(({ value }) => value === area.code))
    select.add(new Option(area.name, area.code));
  select.value = area?.code ?? '';
}

/** Controls that a reader has changed since a comparison began, which its end leaves as they are. */
export type Changed = ReadonlySet<EventTarget | null>;

/** Sets each list to its area, and those left over to none. */
export function setAreas(form: HTMLFormElement, areas: readonly Named[], changed: Changed): void {
  addSelects(form, Math.min(mostAreas, areas.length));
  for (const [place, select] of listsIn(form).entries())
    if (!changed.has(select)) setTo(select, areas[place]);
}

/** Codes of the areas that the lists are set to, each once. */
export const areasChosen = (form: HTMLFormElement): string[] =>
  [...new Set(listsIn(form).map(({ value }) => value))].filter((code) => code !== '');

const control = <Kind extends HTMLSelectElement | HTMLInputElement>(
  form: HTMLFormElement,
  name: string,
): Kind => form.elements.namedItem(name) as Kind;

/** The indicators to choose from, as the list of the page has them. */
export const choosableIn = (form: HTMLFormElement): Choosable[] =>
  [...control<HTMLSelectElement>(form, 'indicator').options].flatMap(
    ({ value, text, dataset: { group, main, words } }) =>
      value === ''
        ? []
        : [
            {
              id: value,
              name: text,
              group: group as IndicatorGroup,
              isMain: main !== undefined,
              words: words ?? '',
            },
          ],
  );

/** Puts options after the first of a list, and sets it; what it is set to is an option always. */
function fill(select: HTMLSelectElement, options: readonly Option[], value: string): void {
  select.length = 1;
  const isThere = value === '' || options.some((each) => each.value === value);
  for (const { label, value: own } of [...options, ...(isThere ? [] : [{ label: value, value }])])
    select.add(new Option(label, own));
  select.value = value;
}

interface Option {
  label: string;
  value: string;
}

/** Sets the choices to a view: its areas to take differences from, and the periods of the indicator in focus. */
export function setChoices(
  form: HTMLFormElement,
  view: CompareView,
  lists: { bases: readonly Named[]; periods: readonly string[] },
  changed: Changed,
): void {
  const bases = lists.bases.map(({ code, name }) => ({ label: name, value: code }));
  const periods = lists.periods.map((value) => ({ label: parsePeriod(value).label, value }));
  const set = (name: string, value: string, options?: readonly Option[]): void => {
    const own = control(form, name);
    if (changed.has(own)) return;
    if (options) fill(own as HTMLSelectElement, options, value);
    else own.value = value;
  };
  set('against', view.against ?? '', bases);
  set('period', view.period ?? '', periods);
  set('indicator', view.indicator ?? '');
  set('sex', view.sexes === 'both' ? '' : view.sexes);
  set('rows', view.rows === 'main' ? '' : view.rows);
  set('words', view.words);
}

/** What the choices are set to; how tables are sorted stays as it was, and a period goes with its indicator. */
export function choicesIn(form: HTMLFormElement, before: CompareView): ViewChoices {
  const value = (name: string): string => control<HTMLSelectElement>(form, name).value.trim();
  const indicator = value('indicator') || null;
  const period = value('period') || null;
  return {
    indicator,
    sexes: (value('sex') || 'both') as ViewChoices['sexes'],
    period: indicator === before.indicator || period !== before.period ? period : null,
    against: value('against') || null,
    rows: value('rows') || 'main',
    words: value('words'),
    order: before.order,
    sort: before.sort,
  };
}
