import { askedAreas, type AskedAreas } from './asked-areas.ts';

/** Whose figures a comparison shows. */
export type ShownSexes = 'both' | 'female' | 'male';

/** All that the address of a comparison says: the whole view, so that whoever opens it sees the same. */
export interface CompareView extends AskedAreas {
  /** The indicator in focus, by id; null leaves the choice to the page. */
  indicator: string | null;
  sexes: ShownSexes;
  /** The period in focus, as in the tables; null for the newest that most areas have. */
  period: string | null;
  /** Code of the area that differences are taken from; null where none was chosen. */
  against: string | null;
  /** Which indicators stand side by side: `main`, `all`, `differ`, or a group. */
  rows: string;
  /** Only indicators whose names hold these words. */
  words: string;
  /** How the indicators side by side are sorted: `name`, `clearest`, or blank for their groups. */
  order: string;
  /** How the areas in focus are sorted: `name` or `figure`, `-` before it for the other way; blank as asked for. */
  sort: string;
}

/** What is shown where an address says no more than its areas. */
const usual = { sexes: 'both', rows: 'main', words: '', order: '', sort: '' } as const;

const asSexes = (text: string | null): ShownSexes =>
  text === 'female' || text === 'male' ? text : usual.sexes;

const filled = (text: string | null): string | null => text?.trim() || null;

/** Reads the address of a comparison; whatever it does not say is as usual. */
export function readView(query: URLSearchParams): CompareView {
  return {
    ...askedAreas(query),
    indicator: filled(query.get('indicator')),
    sexes: asSexes(query.get('sex')),
    period: filled(query.get('period')),
    against: filled(query.get('against'))?.toUpperCase() ?? null,
    rows: filled(query.get('rows')) ?? usual.rows,
    words: filled(query.get('words')) ?? usual.words,
    order: filled(query.get('order')) ?? usual.order,
    sort: filled(query.get('sort')) ?? usual.sort,
  };
}

/** The part of a view that its address says beside its areas. */
export type ViewChoices = Omit<CompareView, keyof AskedAreas>;

/** The view of some areas as usual. */
export const usualView: ViewChoices = { ...usual, indicator: null, period: null, against: null };

const without = (text: string, usualText: string): string => (text === usualText ? '' : text);

/** The address that leads to a view: `/compare/?areas=X06000001,X06000002&indicator=smoking`. */
export function viewPath(codes: readonly string[], view: Partial<ViewChoices> = {}): string {
  const { indicator, sexes, period, against, rows, words, order, sort } = { ...usualView, ...view };
  const said = {
    indicator: indicator ?? '',
    sex: without(sexes, usual.sexes),
    period: period ?? '',
    against: against ?? '',
    rows: without(rows, usual.rows),
    words,
    order,
    sort,
  };
  const query = Object.entries(said)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `&${name}=${encodeURIComponent(text)}`);
  return `/compare/?areas=${codes.join(',')}${query.join('')}`;
}
