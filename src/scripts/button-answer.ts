/** Where a button says how it went: the status beside it; null where there is none. */
export const answerOf = ({ nextElementSibling: next }: HTMLButtonElement): Element | null =>
  next?.getAttribute('role') === 'status' ? next : null;
