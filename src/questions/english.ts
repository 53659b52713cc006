import type { End, Way } from './question.ts';

/** What a word of the language asks for, whatever the edition. */
export type Verb =
  | 'promise'
  | 'mention'
  | 'target'
  | 'map'
  | 'why'
  | 'none'
  | 'happen'
  | 'like'
  | 'versus'
  | 'compare'
  | 'gap'
  | 'mean'
  | 'over-time'
  | 'off-course'
  | 'on-course'
  | 'met'
  | 'where'
  | 'cause'
  | 'judge'
  | 'here'
  | 'outside'
  | 'myself'
  | 'data'
  | 'between'
  | 'which'
  | 'than'
  | 'in';

const list = (text: string): string[] => text.split(',').map((each) => each.trim());

const phrases = <T extends string>(byMeaning: Record<T, string>): Map<string, T> =>
  new Map(
    Object.entries<string>(byMeaning).flatMap(([meaning, text]) =>
      list(text).map((phrase) => [phrase, meaning as T] as const),
    ),
  );

/** Words for the ends of a list. */
export const ends: ReadonlyMap<string, End> = phrases({
  lowest:
    'lowest, least, fewest, smallest, shortest, minimum, bottom, low, narrowest, lower, less, fewer, slimmest, tiniest',
  highest:
    'highest, most, greatest, largest, biggest, longest, maximum, top, high, widest, tops, higher, more, longer, larger, bigger, highest rates of',
  worst:
    'worst, poorest performing, badly, bad, worst off for, struggling, worst places, wrong with',
  best: 'best, good, top performing, best places, doing well',
});

/** Words for how something moved. */
export const ways: ReadonlyMap<string, Way> = phrases({
  up: 'risen, rising, rise, rose, gone up, going up, go up, went up, increased, increasing, increase, increases, grown, growing, grow, grew, soared, climbed, climbing, up since',
  down: 'fallen, falling, fall, fell, gone down, going down, go down, went down, decreased, decreasing, decrease, dropped, dropping, drop, drops, declined, declining, decline, shrunk, down since, reduced, cut',
  worse:
    'worse, worsened, worsening, gotten worse, gone worse, deteriorated, deteriorating, slipped, slipping, going backwards, gone backwards',
  better: 'better, improved, improving, improve, improvement, improves, gotten better, progress',
  wider:
    'widened, widening, widen, wider, opened up, grown wider, got bigger, get bigger, gets bigger, getting bigger, grown bigger',
  narrower:
    'narrowed, narrowing, narrow, narrower, closed, closing, close, got smaller, getting smaller, shrinking',
  any: 'changed, changing, change, changes, moved, trend, trends, biggest change, stalled, stalling, stayed the same, flat',
});

/** Words that say what kind of answer is asked for. */
export const verbs: ReadonlyMap<string, Verb> = phrases({
  promise:
    'promise, promised, promises, promising, pledge, pledged, pledges, plan, plans, planned, planning, priority, priorities, prioritise, prioritised, commit, committed, commits, commitment, commitments, strategy, strategies, say it would, going to do, will do, say about, said about, says about, doing about, do about, does about, plans for, aim, aims, ambition, ambitions, saying about, say they will, says they will, said they will, say it will, says it will, said it would, said they would, vow, vowed',
  mention:
    'mention, mentions, mentioned, mentioning, name, names, talk about, talks about, talking about, talking of, speaking of, speak of, speaks of, include, includes, focus on, focused on, focusing on, care about',
  target: 'target, targets, goal, goals',
  'off-course':
    'off course, off track, off target, behind, missing, missed, not on course, not on track, failing, failed, not met, miss',
  'on-course': 'on course, on track, on target, ahead, kept, keep',
  met: 'met, reached, achieved, hit, hitting',
  map: 'map, maps, mapped, heat map, heatmap',
  why: 'why, how come, what is the reason, reason',
  none: 'no, not, none, nobody, no one, missing from, cant i see, cant see, cant you see, cant i get, cant we see, cannot see, can i not see, dont you have, dont you show, havent you got, have you not got, do you not have, you dont have, not available, unavailable, isnt available, isnt, arent, hasnt, havent, didnt, doesnt, dont, never, cant i find, cant find, cannot find, without, lack, lacks, blank, not shown, not there, nothing',
  happen:
    'whatever happened to, gone, happened, history of, merged, merge, mergers, abolished, replaced, replaces, exist, became, become, disappear, disappeared, scrapped, taken over',
  like: 'like, similar, most like, alike, same as, resemble, resembles, resembling, neighbours of, nearest to, peers of, statistical neighbours of, statistical neighbours, nearest neighbours, comparable, twin of, twins of',
  versus: 'v, vs, versus, against, compared with, compared to, compare to, compare with, or',
  compare: 'compare, comparing, comparison, difference between, side by side',
  gap: 'gap, gaps, postcode lottery, difference, differences, divide, far apart, disparity, disparities, ratio, how big is the gap, how big are the gaps, how big is the difference, how big a gap, size of the gap',
  mean: 'what is, what does, what are, whats, mean, means, meaning, define, definition, explain, how is, measured, worked out, calculated, how do you measure, how do you work out, stand for',
  'over-time':
    'over time, through time, over the years, through the years, history, since, timeline, in recent years, long term trend, time series, over the last ten years, over the past decade, last decade, past decade, historic, historical, years ago, past, in the last ten years, yearly, by year, best year, worst year, which year, what year',
  cause:
    'causes, caused, cause, due to, linked, link, correlate, correlated, correlation, related to, lead to, leads to, led to, effect of, effects of, blame, make people, makes people, driven by, drives, explained by, result of, down to, because',
  judge:
    'good job, bad job, well run, badly run, useless, rubbish, any good, incompetent, competent, at fault, fault, nice place to live, good place to live, best place to live, worst place to live, nicest place, safe to live, should i move, worth living, doing its job, doing their job, best run, worst run',
  myself:
    'will i live, i will live, i live if, will i die, how long have i got, my life expectancy, my chances, my chance, am i likely, will i get, i going to live, i going to die, will my, should i, i expect to live, can i expect, i can expect, for me, if i move, if i lived, if i live',
  data: 'download, downloads, downloading, spreadsheet, spreadsheets, csv, excel, xlsx, data file, data files, all your data, all the data, all of your data, all of the data, raw data, api, open data, get the data, bulk, in one go, json, dataset, datasets, zip',
  between:
    'between councils, between areas, between its councils, between districts, between boroughs, between places, between towns, minus, best and worst, worst and best, highest and lowest, lowest and highest, best minus worst',
  here: 'near me, my area, my postcode, my local area, where i live, my town, round here, around here, am i in, do i live in, am i under',
  outside: 'outside, excluding, except, apart from, other than, not in, not including, but not',
  where: 'where, wheres, whereabouts',
  which:
    'which, list, who, rank, ranked, ranking, league table, order, list of, name the, show, whos, wich, areas, places',
  than: 'than',
  in: 'in, inside, within, across, around, for, of, at, near, under, among, amongst, between, from',
});

/** Words of a question that tell nothing apart. */
export const small: ReadonlySet<string> = new Set(
  list(
    'siri, alexa, ok google, ppl, folk, folks, wot, wots, round, prevalence, whether or not, or not, a, about, related, ten, five, three, twenty, 10, 5, 3, 20, an, and, any, anyway, bit, bits, rest, rest of, little, first, last, just, actually, basically, maybe, perhaps, sort, sorts, stuff, simply, wondering, curious, interested, wonder, trying, looking for, detail, details, summary, overview, picture, story, question, answer, thanks, thank you, cheers, pls, plz, hiya, mate, help, wanna, gonna, gotta, nearby, nationwide, countrywide, whole of, entire, total, totals, altogether, per head, capita, theres, its, someone, somebody, somewhere, anywhere, everywhere, nowhere, however, but, while, though, than others, either, neither, again, always, often, sometimes, usually, mostly, mainly, especially, roughly, approximately, almost, nearly, enough, given, versus the, seem, seems, seen, stand, stands, standing, stood, sit, sits, against the rest, terms, in terms of, regards, regarding, respect, concerning, case, cases, across the country, line, list all, bring up, pull up, display, view, open, check, checking, compile, named, called, idea, wise, bloody, damn, proper, dead, at the moment, moment, nowadays, present, reading, read, talk, work out, think, thought, thinking, feel like, guess, bet, true, false, yes, anyone, anybody, are, area, as, be, been, being, by, can, could, current, currently, data, did, do, does, doing, done, each, end, ever, every, everyone, expect, expects, figure, figures, find, get, gets, getting, give, got, had, has, have, having, here, how, i, id, if, im, is, it, know, latest, level, levels, live, lives, living, local, long, look, looking, lot, lots, many, me, much, my, need, newest, now, number, numbers, on, one, ones, our, out, overall, part, parts, people, peoples, per, percent, percentage, person, place, please, proportion, rate, rates, really, recent, recently, right, s, said, say, says, see, share, should, so, some, statistics, stats, still, tell, that, the, their, them, then, there, these, they, thing, things, this, those, to, today, town, towns, city, cities, us, very, want, was, we, well, were, what, when, will, with, would, you, your, come, comes, make up, out of, performing, performs, perform, doing for, go, went, put, show me, hello, hi, hey, ok, country, national, nationally, average, compared, die, dying, died, suffer, suffers, suffering, profile, profiles, affected, problem, problems, issue, issues, too, high level, low level, state, situation, score, scores, report, page, website, site, both, all, whole, group, also, only, even, more or less, kind, kinds, type, types, english, resident, adult, adults, other, others, into, off, up, down, exactly, happening, going, whose, him, he, she, let, make, made, makes, take, takes, use, used, day, days, chance, chances, likely, year, years, old, big, small, health, held, hold, published, information, info, facts, statistic, record, records, recorded, same, else, tend, ought, lately, apart, far, quite, ve, ll, re, am, not very, via, plus, etc, e g, i e, main, runs, covers, in charge of, born, large, wide, anything, something, everything, nothing else, which has, time, times',
  ),
);

/** Words that nothing is asked with and that are yet no slip of a known one: `faster` is not `fatter`. */
export const noSlips: ReadonlySet<string> = new Set(
  list('beat, faster, fastest, father, brighter, newer, rare, safer'),
);

/** Words for women, men and everyone. */
export const sexes = phrases({
  female: 'women, woman, female, females, girls, girl, womens, ladies, mums, mothers, wives, her',
  male: 'men, man, male, males, boys, boy, mens, blokes, lads, dads, fathers, guys',
});

/** What is held or missing, before or after a word that says which. */
export const holding =
  /\b(?:data|figures?|numbers?|statistics?|values?|held|published|available|unavailable|missing|blank|shown|without|lacks?|cant|cannot)\b|\b(?:have|has|is|are|got) no\b|\b(?:not|dont|doesnt|havent|hasnt) (?:got|have|has)\b/;

/** How things are in an area, in no word that is measured. */
export const general = /\b(?:health|problem|issue|stat|figure|fact|info|profile|summary|people)/;

/** Words of none that are no more than a way of asking: “isn’t it”. */
export const asking = /^(?:isnt|arent)$/;

/** Ways of saying that wrap round other words, each as the phrase by which it is read. */
export const wrapped: readonly (readonly [said: RegExp, read: string])[] = [
  [/\bhw (many|long|much)\b/, 'how $1'],
  // The pandemic began in 2020: the newest period of three years that ended before it is 2017 to 2019.
  [
    /\b(?:before|(since)) (?:the )?(?:covid(?: ?19)?(?: pandemic)?|pandemic|lockdowns?)(?= |$)/,
    '$1 2017 2019',
  ],
  [/\b(what is|whats|hows?|how is) ((?:\w+ ){1,6}?)like (in|round|around|near|at)\b/, '$1 $2$3'],
  [/\b(die|dies|died|dying) (?:so|too|very|really) (young|early)\b/, '$1 $2'],
  [
    /\bhow long (?:do|does|did|can|could|will|would) (?!i |we |you )((?:\w+ ){1,8}?)(?:expect to )?live\b/,
    'how long people live $1',
  ],
];
