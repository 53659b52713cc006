import type { ClaimRule } from './claim.ts';

/**
 * Sentences that compare nothing of this area: what a word means, how to read a picture, or a rule that holds of
 * any area. Each is here by its own words, so that a new one must be looked at.
 */
const patterns: readonly RegExp[] = [
  /^A neighbourhood is /,
  // Said of the map beside it: the shapes of the map are drawn by the same code, and no table holds which touch.
  /^No other .+ touches it on land\.$/,
  /^The more .+ there are, the wider it tends to be\.$/,
  /^Neighbourhoods differ more than /,
  /^\(?Shown above:/,
  /^Years of life (?:.* )?less years in good health/,
  /: years of life less these\.$/,
  /\b[Tt]he whole range is wider, as life expectancy has one too\.$/,
  /^Worked out(?: by us)?: years of life less years in good health/,
  /^(?:above|below): years /,
  /^The picture shows earlier years: \d.+, the newest with years in good health\.$/,
  /^Themes?: /,
  /^Target: /,
  /^The gap is from the highest to the lowest of them\.$/,
  /^No figure held here /,
  /^(?:lower|higher|neither higher nor lower) is better$/,
  /^Available at: /,
  /(?:^|\. )(?:One more is|\d+ more are) shown and not counted\b/,
  /^Scroll sideways for more\.$/,
  // How areas side by side are chosen and read.
  /^Of so many tests, about one in twenty finds a difference where there is none\.$/,
  /^(?:From l|L)owest to highest$/,
  /^Only those about\b/,
  /^More areas, other figures$/,
  /^Each is a page that needs no script\.$/,
  /^Areas side by side on pages of their own, which need no script\.$/,
  // Links to files, and what a blank is not.
  /^All of it(?:, every period \(CSV\)| as CSV\.)$/,
  /^What is not found here may still be in a plan\.$/,
  /^So a blank does not mean that a theme is left out\.$/,
  /^An? .+ may have no figures of its own for both periods\.$/,
  /^We have not tested this\.$/,
  // On the map of systems, and why one is left out of it.
  /^fewer than two\b[\w ]*$/,
  /^Systems are fewer and larger\.$/,
  /^The more .+ a system has, the more room there is for a gap\.$/,
  /^The shade of an? .+ shows how far apart its .+ are\.$/,
  /\bOne figure for all of it would hide the gap\.$/,
  /^A postcode never leaves your device\.$/,
  // Headings that name a document or a theme, and what the methods pages print of a check.
  /^ICS higher ambitions\./,
  /^(?:Economic prosperity; )?[Ww]ider determinants$/,
  /^The average of .+ less the official figure, years$/,
  // Worked out by the build from figures that are in no public file together; src/profiles/average-check.test.ts asks it.
  /^The average is never more than .+ from it\.$/,
  // Stories: what their look-ups give amid what a person wrote. Each look-up is worked out and tested in src/views/story/.
  /^none$/,
  /^“Not found” never means that a system has no priorities\.$/,
  /^“Fewer than one adult in twenty to smoke by /,
  /^The gap of a council is its figure less /,
  /^We compare the first period with the latest one that shares no year with it\b/,
  // A count of a story by the share of the country’s figure, which is in no public file; the build works it out and holds it.
  /^Of the councils tested by the share of England’s figure, the gap narrowed in none and widened in \w+\.$/,
  // Over and under the figures that bear on a theme.
  /^The lowest and the highest area$/,
  /^Figures about .+: the lowest and the highest$/,
  /^The table of the lowest and the highest area has what is held\.$/,
  // The title of a fold, with how many rows it holds beside those that stand open.
  /^[^.]+: \d+ more$/,
  // What stands beside a picture or over a column, and what a word on the site stands for.
  /^(?:Highest|Lowest|no figure|The (?:widest|narrowest)|Narrowest|Widest)$/,
  /^no figure for \d{4}\S*(?: to \S+)? [\d.,]+%?$/,
  /^The two periods share no year\.$/,
  /^Only .+ is drawn\.$/,
  /^Only what was found in the documents read\.$/,
  /^Where (?:gaps are widest|no target with a number was found in what was read)$/,
  /^The widest gaps in years of life/,
  /\bThat does not mean that .+ has set none\.$/,
  /^That is not the same as none\.$/,
  /^When figures fall everywhere, two places come closer in numbers\.$/,
  /^For (?:all others no real|the others no) change can be shown\.$/,
  /^By chance alone, only about 1 .+ in 500 would be called “narrower” or “wider”\.$/,
  /^Indicators that are not here have too few periods or no ranges\.$/,
  /^Others have no better side\.$/,
  /^We make so many tests that each is strict\b/,
  /^A dotted line marks an average of /,
  /^It stands where no figure of the .+ is held\.$/,
  /^No change is tested\.$/,
  /^A place with few students has a high share\b/,
  /^So there is no gap to show\.$/,
  /: where they are widest, and where they close\.$/,
  // The address of the page, which stands as code, is no word of it.
  /^Printed from \(some parts are shorter on paper; the page has them whole\)\.$/,
  // How a list of regions is put in order, over it: the ends of each are asked of the files.
  /^How far apart lives are between the [^,.]+ of each, the widest first\.$/,
  // A list of figures that changed: how many stand no more in it.
  /, (?:new|revised|withdrawn); \d+ more\.$/,
];

/** Sentences that say nothing of this area against another. */
export const generalRules: readonly ClaimRule[] = patterns.map((pattern) => ({
  pattern,
  judge: () => 'in-general',
}));
