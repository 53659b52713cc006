import type { FigureDenial } from './find-figure-denials.ts';

interface Measured {
  /** As in the tables: `2022-2024`. */
  period: string;
  value: number | null;
  lower: number | null;
}

type BySex<Of> = Record<'female' | 'male', Of | null>;

/** What of the public file of an area bears on what its page may deny. */
export interface AreaFile {
  name_in_sentence: string;
  kind: string;
  lengths: Record<'life' | 'healthy', BySex<{ latest: Measured | null }>>;
  gaps: { between_members: BySex<{ spread: { included: Measured[] } }> };
  scorecard: {
    indicator_id: string;
    latest: Measured | null;
    comparison: { basis: string; country_value: number | null };
  }[];
  indicators: { id: string; observations: Measured[] }[];
}

const hasRange = ({ value, lower }: Measured): boolean => value !== null && lower !== null;

const observed = ({ indicators }: AreaFile, id: string): Measured[] =>
  indicators.find((indicator) => indicator.id === id)?.observations ?? [];

const newest = ({ lengths }: AreaFile, length: 'life' | 'healthy'): Measured[] =>
  Object.values(lengths[length]).flatMap((each) => each?.latest ?? []);

const members = ({ gaps }: AreaFile): Measured[] =>
  Object.values(gaps.between_members).flatMap((each) => each?.spread.included ?? []);

/** The figures that a gap is made of, by the part of the page. */
const madeOf: Record<string, (file: AreaFile) => Measured[]> = {
  'gap-life': (file) => observed(file, 'life-expectancy'),
  'gap-sexes': (file) => observed(file, 'life-expectancy'),
  'gap-healthy': (file) => observed(file, 'healthy-life-expectancy'),
  'gap-deprivation': (file) => observed(file, 'inequality-in-life-expectancy'),
  'gap-members': members,
};

/** Those of the period that a sentence names, `2022 to 2024`. */
const ofItsPeriod = (figures: readonly Measured[], { text }: FigureDenial): Measured[] =>
  figures.filter(({ period }) => text.includes(period.replace('-', ' to ')));

type Entry = AreaFile['scorecard'][number];

/** A form of denial, and whether the file holds what it denies. */
interface Form {
  says: RegExp;
  isFalse: (file: AreaFile, denial: FigureDenial) => boolean;
}

const ofRow =
  (isFalse: (entry: Entry) => boolean): Form['isFalse'] =>
  ({ scorecard }, { indicator }) =>
    scorecard.some((entry) => entry.indicator_id === indicator && isFalse(entry));

const forms: Form[] = [
  {
    says: /; no range (?:held|published)\b/,
    isFalse: ofRow(({ latest }) => !!latest && hasRange(latest)),
  },
  {
    says: /; not tested(?:; already counted: .*)?$/,
    isFalse: ofRow(({ comparison }) => comparison.basis !== 'none'),
  },
  {
    says: /^No figure for .+ is held(?:; .+)?$/,
    isFalse: ofRow(({ comparison }) => comparison.country_value !== null),
  },
  {
    says: /^Years of life: .+; no ranges (?:held|published)\.$/,
    isFalse: (file, denial) =>
      ofItsPeriod(observed(file, 'life-expectancy'), denial).some(hasRange),
  },
  {
    says: /^Years in good health: .+; no ranges (?:held|published)\.$/,
    isFalse: (file, denial) =>
      ofItsPeriod(observed(file, 'healthy-life-expectancy'), denial).some(hasRange),
  },
  {
    says: /^Life expectancy at birth, .+; no ranges are held\b/,
    isFalse: (file) => members(file).some(hasRange),
  },
  {
    says: /^No (?:official )?life expectancy (?:for .+ is held|is held for (?!any of its|it\b))/,
    isFalse: (file) => newest(file, 'life').length === 2,
  },
  {
    says: /^No healthy life expectancy is held for /,
    isFalse: (file) => newest(file, 'healthy').length === 2,
  },
  {
    says: /\bno slope index is held for /,
    isFalse: (file) =>
      observed(file, 'inequality-in-life-expectancy').some(({ value }) => value !== null),
  },
  {
    says: /^No life expectancy is held for (?:any of its|it)\b/,
    isFalse: (file, { part }) => part !== 'authorities' && members(file).length > 0,
  },
  {
    says: /\bno ranges are held\b/i,
    isFalse: (file, { part }) => madeOf[part]?.(file).some(hasRange) ?? false,
  },
];

/** Whether a page denies of its area what the area’s own file holds. */
export const isFalseOfArea = (denial: FigureDenial, file: AreaFile): boolean =>
  forms.find(({ says }) => says.test(denial.text))?.isFalse(file, denial) ?? false;
