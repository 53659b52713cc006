import { link, sentence, type Sentence } from './sentence.ts';

/** What to add to the reference to a profile, and the address by which the area is always found. */
export const citeNote = (code: string): Sentence =>
  sentence(
    'For one figure, name its publisher and years too. The address ',
    link(`/id/${code}/`, `/id/${code}/`),
    ' will always lead here, whatever the area is called.',
  );
