/** What the first sheet of a printed profile says of itself; `address` is that of the page, whole. */
export const onPaper = (address: string): string =>
  `Printed from ${address}. Some parts are shorter on paper: the page has them whole.`;
