import { countsByPlace, placeInRuns, unitsOf } from './decode-outcode.ts';
import type { PostcodeForm } from './form.ts';
import type { AreaOfPostcodes, OutcodeFile } from './outcode-file.ts';

/** A council area and system with postcodes in an outcode or sector. */
export interface AreaWithPostcodes {
  localAuthority: string;
  ics: string;
  /** how many of its postcodes lie there */
  postcodes: number;
}

/** What can be said about what a reader typed. `text` is the postcode, sector or outcode as written. */
export type PostcodeAnswer =
  | { kind: 'found'; text: string; localAuthority: string; ics: string }
  /** a postcode in use, for which the list gives no place */
  | { kind: 'found-without-area'; text: string }
  /** in another nation of the United Kingdom, or a Crown dependency */
  | { kind: 'elsewhere'; text: string; nation: string }
  /** only the first half: every area in it, most postcodes first; it may reach into other nations too */
  | { kind: 'outcode'; text: string; areas: AreaWithPostcodes[]; nations: string[] }
  | { kind: 'sector'; text: string; areas: AreaWithPostcodes[]; nations: string[] }
  /** the form of a postcode, sector or outcode, but none in use; `near`: those that begin like it */
  | { kind: 'unknown'; text: string; near: PostcodesNear | null }
  | { kind: 'not-a-postcode'; text: string };

/** Where the postcodes are that begin with `text`, a sector or an outcode: most postcodes first. */
export interface PostcodesNear {
  text: string;
  areas: AreaWithPostcodes[];
}

/** The outcode whose file answers a form, or null when none can. */
export function outcodeOf(form: PostcodeForm): string | null {
  return form.kind === 'not-a-postcode' ? null : form.outcode;
}

type InUse = Exclude<PostcodeForm, { kind: 'not-a-postcode' }>;

function answerForArea(text: string, area: AreaOfPostcodes): PostcodeAnswer {
  if ('nation' in area) return { kind: 'elsewhere', text, nation: area.nation };
  if (area.localAuthority === null) return { kind: 'found-without-area', text };
  return { kind: 'found', text, localAuthority: area.localAuthority, ics: area.ics };
}

/** An outcode wholly in another nation is kept without its sectors. */
function nationOfAll(file: OutcodeFile): string | null {
  const [area] = file.areas;
  const isWhole = Object.keys(file.sectors).length === 0;
  return isWhole && area && 'nation' in area ? area.nation : null;
}

/** Nothing in use: what is known of its sector, else of its outcode. */
function unknown(form: InUse, file: OutcodeFile): PostcodeAnswer {
  const ofOutcode = { text: file.outcode, figures: Object.keys(file.sectors) };
  const ofSector =
    form.kind === 'postcode'
      ? [{ text: `${file.outcode} ${form.sector}`, figures: [form.sector] }]
      : [];
  const near = [...ofSector, ofOutcode]
    .map(({ text, figures }) => ({ text, areas: areasIn(file, figures).areas }))
    .find(({ areas }) => areas.length > 0);
  return { kind: 'unknown', text: form.text, near: near ?? null };
}

function answerForPostcode(
  form: Extract<PostcodeForm, { kind: 'postcode' }>,
  file: OutcodeFile,
): PostcodeAnswer {
  const { text } = form;
  const sector = file.sectors[form.sector];
  const index = sector ? unitsOf(sector).indexOf(form.unit) : -1;
  const area = sector && index >= 0 ? file.areas[placeInRuns(sector.runs, index)] : undefined;
  return area ? answerForArea(text, area) : unknown(form, file);
}

/** Areas and nations of some sectors of an outcode. */
function areasIn(file: OutcodeFile, figures: readonly string[]) {
  const counts = figures.map((figure) => {
    const sector = file.sectors[figure];
    return sector ? countsByPlace(sector) : new Map<number, number>();
  });
  const used = file.areas
    .map((area, place) => ({
      area,
      postcodes: counts.reduce((sum, count) => sum + (count.get(place) ?? 0), 0),
    }))
    .filter(({ postcodes }) => postcodes > 0)
    .sort((a, b) => b.postcodes - a.postcodes);
  return {
    areas: used.flatMap(({ area, postcodes }): AreaWithPostcodes[] =>
      'nation' in area || area.localAuthority === null
        ? []
        : [{ localAuthority: area.localAuthority, ics: area.ics, postcodes }],
    ),
    nations: used.flatMap(({ area }) => ('nation' in area ? [area.nation] : [])),
  };
}

/** What else may be meant by an outcode that is not in use: `FY11` may be the sector `FY1 1`. */
export function otherReading(form: PostcodeForm): PostcodeForm | null {
  if (form.kind !== 'outcode' || !form.orSector) return null;
  const { outcode, sector } = form.orSector;
  return { kind: 'sector', text: `${outcode} ${sector}`, outcode, sector };
}

/**
 * Answers what was typed from the file of its outcode (`outcodeOf`); `file` is null when there is none.
 * Pure: the same in the build and in the browser.
 */
export function lookUpPostcode(form: PostcodeForm, file: OutcodeFile | null): PostcodeAnswer {
  const { text } = form;
  if (form.kind === 'not-a-postcode') return { kind: 'not-a-postcode', text };
  if (file?.outcode !== form.outcode) return { kind: 'unknown', text, near: null };
  const nation = nationOfAll(file);
  if (nation !== null) return { kind: 'elsewhere', text, nation };
  if (form.kind === 'postcode') return answerForPostcode(form, file);
  const figures = form.kind === 'sector' ? [form.sector] : Object.keys(file.sectors);
  const found = areasIn(file, figures);
  const [only] = found.nations;
  if (found.areas.length > 0) return { kind: form.kind, text, ...found };
  return only === undefined ? unknown(form, file) : { kind: 'elsewhere', text, nation: only };
}
