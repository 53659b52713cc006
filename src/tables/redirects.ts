import type { Cell } from './cells.ts';
import { Fault } from './fault.ts';
import { column, table } from './schema.ts';

const noAddress = new Fault(
  'is not an address on the site',
  'Write it from the root, such as /ics/frimley/.',
);

/** An address on the site, from its root. */
const sitePath: Cell<string> = (cell) => (/^\/(?!\/)[^\s?#*"\\]*$/.test(cell) ? cell : noAddress);

/** Where addresses lead that were published once and are gone. */
export const redirects = table({
  file: 'redirects.csv',
  key: ['from'],
  optional: true,
  mayBeEmpty: true,
  columns: {
    from: column('from', sitePath, 'An address that was published and is gone.'),
    to: column('to', sitePath, 'The address on the site that takes its place.'),
  },
});
