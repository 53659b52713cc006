/** The link before a button, to the file that it is for; null where there is none. */
export const linkOf = ({
  previousElementSibling: before,
}: HTMLButtonElement): HTMLAnchorElement | null =>
  before instanceof HTMLAnchorElement ? before : null;

/** Where a button says how it went: the status beside it; null where there is none. */
export const answerOf = ({ nextElementSibling: next }: HTMLButtonElement): Element | null =>
  next?.getAttribute('role') === 'status' ? next : null;
