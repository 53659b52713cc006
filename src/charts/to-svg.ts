import { escapeText } from '../words/escape-text.ts';
import type { Drawing, View } from './chart.ts';
import { attributes, element, printMarks, titled, type Medium } from './print-marks.ts';

const viewOf = (view: View | undefined): Record<string, string | undefined> => {
  if (!view) return {};
  const { left = 0, top = 0, width, height, keepsShape } = view;
  return {
    viewBox: `${left} ${top} ${width} ${height}`,
    preserveAspectRatio: keepsShape ? undefined : 'none',
  };
};

/** Percent and pixels as they are: the page gives the room. What stands at an edge need not say so. */
const page: Medium = {
  across: (percent) => (percent === 0 ? undefined : `${percent}%`),
  wide: (percent) => `${percent}%`,
  down: (distance) => (distance === 0 ? undefined : String(distance)),
  path: (d) => d,
  mirror: 'scale(-1 1)',
  strong: ' class="strong"',
  thick: (width) => width,
  shape: (d) => d,
  spot: (x, y) => ({ x, y }),
  look: ({ className }) => attributes({ class: className }),
  inset: ({ className, x = 0, y = 0, height, view, marks }) =>
    element(
      'svg',
      attributes({
        class: className,
        x: page.across(x),
        y: page.down(y),
        height: height,
        ...viewOf(view),
      }),
      printMarks(marks, page),
    ),
  link: ({ className, href, title, marks }) =>
    element(
      'a',
      attributes({
        href: href === null ? undefined : escapeText(href),
        tabindex: -1,
        class: className,
      }),
      titled(title) + printMarks(marks, page),
    ),
};

/**
 * A drawing as SVG to stand in a page, at build or in the browser: percent across, pixels down, coloured
 * by the style sheet. It is silent: what it shows is told around it.
 */
export function toSvg({ className, width, height, isElastic, view, marks }: Drawing): string {
  const box = { width, height: isElastic ? undefined : height, ...viewOf(view) };
  return element(
    'svg',
    attributes({ class: className, ...box, 'aria-hidden': 'true' }),
    printMarks(marks, page),
  );
}
