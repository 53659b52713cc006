/** How a publisher is named in a short note: the initials in brackets after its name, else its name. */
export const shortPublisher = (publisher: string): string =>
  /\(([^()]+)\)$/.exec(publisher)?.[1] ?? publisher;

/** A publisher in full within a sentence, with its article where its name wants one. */
export const publisherInSentence = (publisher: string): string =>
  /^(?:Office|Department|Ministry)\b/.test(publisher) ? `the ${publisher}` : publisher;
