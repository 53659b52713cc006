/**
 * Forms of sentences that compare and rest on what is said of tests, by themselves, by their block or by their part of
 * the page, and that no rule asks of the files alone. Each is here by its own words: a comparison of another form is told, whatever stands beside it.
 */
const forms: readonly RegExp[] = [
  // Cells of tables and rows: a word or a figure and a side, under a heading that says whether anything was tested.
  /^[+−-]?[\d.,]+(?:%| points?)?,? (?:points? )?(?:higher|lower|more|less|fell|rose)$/,
  /^(?:better|worse|higher|lower)(?:; .+’s test)?$/,
  /^(?:narrower|wider|(?:Narrower|Wider) \(as a share\))$/,
  /^.+ and \d+ more: [\d.,]+%?$/,
  /^Target: (?:below|above) .+$|%\s?Target: (?:below|above) /,
  // What the test of a gap found, whose block says whether its change was tested.
  /^By (?:our|.+’s) test, (?:this|the) gap is more than chance\b/,
  // What the words of a test mean, and whose it is.
  /^(?:A difference has a likely range|“More than chance” means that .+)\.$/,
  /^We say “more than chance” where /,
  /^(?:Better, similar and worse|Higher, lower and similar) are (?:our|.+’s own) test\b/,
  /^Figures that are worse here than in .+ by the publisher’s test or ours\.$/,
  /^As published, they are further from good than there, /,
  /^That is more so where few people were asked\.$/,
  /^A change this large would come up by chance alone less than once in \d+ times\.$/,
  /^Councils whose gap with .+ became narrower or wider, by a strict test$/,
  /^How many .+ gaps with .+ moved, by a strict test$/,
  /^The page of each .+ tests its gap in .+ alone, less strictly\.$/,
  /^Tested: more than chance\.$/,
  /\bAreas in two groups may differ by no more than chance\.$/,
  /\bwhere gaps moved, by a strict test\.$/i,
  /^A gap can be that of a .+ that does better than .+\.$/,
  /^Then “narrower” may not be good news\.$/,
  // What bears on reading a spread or a map, and asks nothing of one area.
  /^The middle difference is .+ across the \d+ systems\b/,
  /^Systems with more of them tend to spread wider\.$/,
  /^Where a larger share of .+ tend to be fewer\.$/,
  /^Women in the least deprived tenth of neighbourhoods in .+ can expect .+ more years of (?:good health|life) than women in the most deprived tenth\.$/,
  // What plans speak of: the rows that it names are asked of the files by rules of their own.
  /^(?:A worse figure|Worse figures) here, and (?:not in the part that was read|nothing found in force touches (?:it|them)):/,
  /\b\d+ figures?, \d+ worse than .+$/,
  /^More was published, and may touch these\.$/,
  // Links, and what a story says between its look-ups.
  /^More about it\.?$/,
  /\bor more on .+\.$/,
  /^(?:For (?:wo)?men (?:in the same two .+ )?it (?:is|changed by)|The difference is|So the difference for (?:wo)?men is|It is now) .+ more than chance\)/,
  /^It rose in none\.$/,
  /^At the start, .+The gap narrowed by more than chance by that test in \w+\b[\w ,]*\.$/,
];

/** Whether a comparison may rest on what is said beside it of tests. */
export const mayRest = (sentence: string): boolean => forms.some((form) => form.test(sentence));
