import sax from 'sax';
import type { SiteProblem, SiteRule } from './problem.ts';

/** Every chart that is a file of its own is well-formed XML and asks for nothing outside itself. */
export const picturesStandAlone: SiteRule = {
  name: 'pictures-stand-alone',
  holds: 'every chart that is a file can be opened by any program',
  problemsOf: ({ files, read }) =>
    [...files]
      .filter((file) => /^\/charts\/.+\.svg$/.test(file))
      .sort()
      .flatMap((file) => {
        const what = faultOf(read(file));
        return what === null ? [] : [fault(file, what)];
      }),
};

const fault = (page: string, what: string): SiteProblem => ({
  page,
  what,
  fix: 'Look at what draws it: src/charts/to-file.ts.',
});

function faultOf(xml: string): string | null {
  const parser = sax.parser(true);
  let found: string | null = null;
  parser.onerror = (error) => {
    throw error;
  };
  parser.onattribute = ({ name: attribute, value }) => {
    const isOutside =
      /var\(|url\(/.test(value) || (attribute.endsWith('href') && !value.startsWith('#'));
    if (isOutside || attribute === 'class')
      found ??= `it asks for what it does not hold: ${attribute}="${value}"`;
  };
  try {
    parser.write(xml).close();
  } catch (error) {
    return `it is not well-formed XML: ${(error as Error).message.split('\n').join(', ')}`;
  }
  return found;
}
