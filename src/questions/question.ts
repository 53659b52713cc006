import type { AreaKind, Sex } from '../tables/edition.ts';
import type { Against } from './against-country.ts';
import type { Limit } from './limit.ts';

/** Which end of a list is asked for; worst and best go by which end of the indicator is better. */
export type End = 'lowest' | 'highest' | 'worst' | 'best';

/** Which way a figure is said to have moved. */
export type Way = 'up' | 'down' | 'worse' | 'better' | 'wider' | 'narrower' | 'any';

/** Codes of the areas that bear a name, the likeliest first. */
export type Named = readonly string[];

/** Among which areas is asked. Nothing chosen: all of the kind that has most figures. */
export interface Scope {
  /** Kinds of area asked for; empty: any. */
  kinds: readonly AreaKind[];
  /** Names of regions; empty: all. */
  regions: readonly string[];
  /** Codes of the councils of a group; null: not asked. */
  codes: readonly string[] | null;
  /** A system or county whose councils are asked for; null: not asked. */
  inside: Named | null;
  /** As in a sentence, after “in”: `the South East`; null: everywhere. */
  place: string | null;
  /** Whether all but the regions or the group are asked for: `outside London`. */
  isOutside?: boolean;
  /** What is left out of them, `except essex`, each by the codes of areas, of regions or of a group, and its name where those have none of their own. */
  without?: readonly { codes: readonly string[]; name: string | null }[];
}

/** An indicator that a question is about, by id, and others that bear the same word. */
export interface Subject {
  id: string;
  others: readonly string[];
  /** Other indicators that the same question names, which it is not answered of. */
  beside?: readonly string[];
}

interface OfFigures {
  subject: Subject;
  sex: Sex | null;
}

/** A question of figures whose subject bears the name of other indicators too. */
export type OfSeveralNames = QuestionOf<'figure' | 'ends' | 'subject'>;

/** What few ask, which is read and answered by scripts that are fetched for it. */
export type Seldom =
  /** `who runs this site`: a page about it */
  | { what: 'site'; path: string }
  /** `how many systems have a strategy` */
  | { what: 'plans-read'; scope: Scope }
  /** `most improved council`: of nothing that is measured */
  | { what: 'life-moves'; way: Way; scope: Scope; sex: Sex | null; years: readonly number[] }
  /** `overlooked gaps in kent` */
  | { what: 'overlooked'; area: Named }
  /** `population of a system`: of the first of its names that has a figure */
  | { what: 'instead'; question: OfSeveralNames }
  /** `bottom 5 for smoking`: of what is better low, its best or its worst */
  | { what: 'either-end'; ends: QuestionOf<'ends'> }
  /** `years in poor health in leeds`; without an area, of all of them */
  | { what: 'poorer-health'; area: Named | null; sex: Sex | null }
  /** `lowest smoking ever in leeds`: of all its years */
  | { what: 'record'; subject: Subject; area: Named; end: End; sex: Sex | null }
  /** `where does leeds rank for smoking` */
  | { what: 'place'; subject: Subject; area: Named; sex: Sex | null };

/** What few ask, of one kind. */
export type SeldomOf<What extends Seldom['what']> = Extract<Seldom, { what: What }>;

/** What one question asks. */
export type Question =
  | { ask: 'seldom'; of: Seldom }
  /** `lowest life expectancy in the south east`; `count`: `top 5` */
  | ({ ask: 'ends'; end: End; scope: Scope; count?: number } & OfFigures)
  /** `smoking in leeds` */
  | ({ ask: 'figure'; area: Named; years: readonly number[] } & OfFigures)
  /** `smoking`, `smoking in yorkshire` */
  | ({ ask: 'subject'; scope: Scope } & OfFigures)
  /** `suicide in cornwall v england`, `leeds v bradford v wakefield`; without a subject, of years of life */
  | {
      ask: 'compare';
      subject: Subject | null;
      areas: readonly Named[];
      sex: Sex | null;
      /** Whether it asks how they moved: `has the gap grown`. */
      moves?: boolean;
    }
  /** `councils with more than 20% smokers` */
  | ({ ask: 'beyond'; limit: Limit; scope: Scope } & OfFigures)
  /** `councils with more smokers than the country` */
  | ({ ask: 'against'; against: Against; scope: Scope } & OfFigures)
  /** `which council has the widest gap between women and men` */
  | { ask: 'sexes-apart'; subject: Subject; scope: Scope; isNarrowest: boolean }
  /** `areas like stoke` */
  | { ask: 'similar'; area: Named; subject: Subject | null; sex: Sex | null }
  /** `where did child obesity get worse`; `isNot`: `where has smoking not fallen` */
  | ({
      ask: 'changes';
      way: Way;
      isNot: boolean;
      scope: Scope;
      years?: readonly number[];
      count?: number;
      than?: 'more' | 'less';
    } & OfFigures)
  /** `has smoking fallen in leeds`, `life expectancy in leeds over time` */
  | ({ ask: 'change'; way: Way; area: Named; years?: readonly number[] } & OfFigures)
  /** `gap between men and women in leeds`; `moves`: whether it grew or shrank */
  | { ask: 'between-sexes'; subject: Subject; area: Named; moves: boolean }
  /** `widest gaps in the north west`: the page of gaps or a part of it */
  | { ask: 'gaps'; scope: Scope }
  /** `best and worst council in kent, life expectancy gap`: how far the councils of an area are apart */
  | ({ ask: 'spread'; scope: Scope } & OfFigures)
  /** `north south divide in smoking`: regions or groups of councils beside each other, and areas beside them */
  | {
      ask: 'parts';
      subject: Subject;
      parts: readonly Scope[];
      areas: readonly Named[];
      sex: Sex | null;
      /** Whether it asks how they moved: `is the divide growing`. */
      moves?: boolean;
    }
  /** `what did leeds promise on housing`; no words: all of it; `isOfSystem`: what its system did */
  | { ask: 'promised'; area: Named; about: string; themes: readonly string[]; isOfSystem: boolean }
  /** `which systems mention housing`; `isNot`: which do not */
  | { ask: 'mentions'; about: string; themes: readonly string[]; scope: Scope; isNot: boolean }
  /** `targets that are off course` */
  | {
      ask: 'targets';
      standing: 'off-course' | 'on-course' | 'met' | 'all';
      area: Named | null;
      about: string;
    }
  /** `map of healthy life expectancy` */
  | ({ ask: 'map' } & OfFigures)
  /** `what happened to surrey heartlands` */
  | { ask: 'history'; area: Named }
  /** `systems that merged in 2026` */
  | { ask: 'ended'; kinds: readonly AreaKind[]; years: readonly number[] }
  /** `why is there no life expectancy for devon` */
  | { ask: 'why-none'; subject: Subject; area: Named | null }
  /** `why do people in blackpool die young`: what figures cannot say */
  | { ask: 'cause'; subject: Subject; area: Named | null }
  /** `is hull council any good`, `how long will i live`: what figures of areas cannot say */
  | {
      ask: 'cannot';
      why: 'judge' | 'myself' | 'here';
      subject: Subject | null;
      area: Named | null;
      regions?: readonly string[];
    }
  /** `is a difference real or just luck`: a page of methods, by its place */
  | { ask: 'method'; what: number; area: Named | null }
  /** `download the smoking figures` */
  | { ask: 'data'; subject: Subject | null; area: Named | null }
  /** `what is an ics` */
  | { ask: 'kind'; kinds: readonly AreaKind[] }
  /** `what is healthy life expectancy` */
  | { ask: 'meaning'; subject: Subject }
  /** `which icb is stroud in` */
  | { ask: 'within'; area: Named; kind: 'ics' | 'county' | 'region' }
  /** `west midlands`, `which councils are in kent` */
  | { ask: 'members'; scope: Scope }
  /** `vaping in leeds`: no figure is held; the place in the list of what is not */
  | { ask: 'not-held'; what: number; subject: Subject | null; area: Named | null }
  /** An area: its name alone, its page (`devon ics`), its pages, how it stands on the whole (`what is worst in hull`), or whether it gets better */
  | {
      ask: 'area';
      area: Named;
      of: 'name' | 'page' | 'pages' | 'standing' | 'change';
      end: 'worst' | 'best' | null;
    };

/** A question of one kind, or of one of several. */
export type QuestionOf<Ask extends Question['ask']> = Extract<Question, { ask: Ask }>;

/** What was read of a text. */
export interface Reading {
  question: Question | null;
  /** Years that are named. */
  years: readonly number[];
  /** Words that were not understood, in plain letters. */
  unknown: readonly string[];
  /** Words that were read as others: `smokng` as `smoking`. */
  mended: readonly { typed: string; read: string }[];
  /** Names that several areas bear, of which one is answered, and places inside areas, which are answered whole: the likeliest first. Names cut short, former ones and others too. */
  places: readonly { name: string; codes: Named; isPlace: boolean }[];
}
