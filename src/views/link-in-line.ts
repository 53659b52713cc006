/** A link in a line of links, such as to an area: what it says, where it leads, and the words before and after it. */
export interface LinkInLine {
  name: string;
  url: string | null;
  before?: string;
  after?: string;
}
