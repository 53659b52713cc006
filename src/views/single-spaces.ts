/** What holds text in which every space or line end is seen: styles say so of the table, browsers of the others. */
const seen = /<(?:pre|textarea)\b|<table class="[^"]*\barea-table\b/;

/**
 * A page with one space wherever a reader sees one at most: templates leave several where something is not there,
 * and the line ends of their own text. A page in which some are seen stays as it is.
 */
export const withSingleSpaces = (html: string): string =>
  seen.test(html) ? html : html.replace(/[ \n\t]{2,}|[\n\t]/g, ' ');
