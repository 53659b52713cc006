/** How a publisher is named in a short note: the initials in brackets after its name, else its name. */
export const shortPublisher = (publisher: string): string =>
  /\(([^()]+)\)$/.exec(publisher)?.[1] ?? publisher;
