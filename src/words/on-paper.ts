/** What the first sheet of a printed profile says of itself, before and after the address of its page. */
export const onPaper = {
  before: 'Printed from',
  after: '(some parts are shorter on paper; the page has them whole).',
} as const;
