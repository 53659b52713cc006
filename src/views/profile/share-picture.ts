import { escapeText } from '../../words/escape-text.ts';
import type { Chart } from '../../charts/chart.ts';
import { fileColours } from '../../charts/file-looks.ts';
import { attributes, element } from '../../charts/print-marks.ts';
import { panelsOf } from '../../charts/to-file.ts';
import { wrapWords } from '../../charts/wrap-words.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Settings } from '../../tables/settings.ts';
import { plainText } from '../../words/sentence.ts';

/** As those who show a shared link ask for it, in pixels; it is drawn in units of half that. */
export const shareSize = { width: 1200, height: 630 } as const;

const room = { width: 720, height: 378 } as const;
const margin = 28;

/** Where the picture of a profile stands, from the root. */
export const sharePath = (code: string): string => `/share/${code}.png`;

const words = (text: string, y: number, look: Record<string, string | number>): string =>
  element('text', attributes({ x: margin, y, fill: fileColours.ink, ...look }), escapeText(text));

/** The name, smaller where it is long. */
const sizeOfName = (name: string): number => (name.length > 34 ? 28 : name.length > 18 ? 36 : 46);

/** A headline in lines, in smaller type where it would take more than three. */
function setHeadline(text: string): { lines: string[]; 'font-size': number } {
  const lines = wrapWords(text, 66);
  return lines.length > 3
    ? { lines: wrapWords(text, 84), 'font-size': 14.5 }
    : { lines, 'font-size': 18 };
}

/** Strokes and what stands over them: what is under them is too small for a picture that is shown small. */
const inShort = (chart: Chart): Chart => ({
  ...chart,
  panels: chart.panels.map((panel) => ({ ...panel, drawings: panel.drawings.slice(0, 2) })),
});

/** Drawn as high as its room, and as wide. */
function chartIn(chart: Chart, top: number, bottom: number): string {
  const short = inShort(chart);
  const scale = Math.min(1, (bottom - top) / panelsOf(short, room.width).height);
  const { drawn } = panelsOf(short, Math.round((room.width - 24) / scale));
  const move = `translate(12 ${top.toFixed(1)}) scale(${scale.toFixed(3)})`;
  return element('g', attributes({ transform: move }), drawn);
}

/**
 * The picture of a profile for those who share it: its name, its headline and its first chart, as SVG.
 * The fonts are named as `scripts/files/share-fonts.ts` makes them.
 */
export function sharePicture(
  { name, headline }: Pick<Profile, 'name' | 'headline'>,
  chart: Chart | null,
  { title, release }: Pick<Settings, 'title' | 'release'>,
): string {
  const display = { 'font-family': 'Besley SemiBold', 'font-weight': 600 };
  const size = sizeOfName(name);
  const { lines, ...set } = setHeadline(plainText(headline));
  const first = size + 58;
  const step = Math.round(set['font-size'] * 1.33);
  const top = first + lines.length * step - 16;
  const bottom = room.height - 30;
  const body = [
    element('rect', attributes({ ...room, fill: fileColours.paper })),
    element('rect', attributes({ width: room.width, height: 6, fill: fileColours.ink })),
    words(name, 26 + size, { ...display, 'font-size': size }),
    ...lines.map((line, place) => words(line, first + place * step, { ...display, ...set })),
    chart ? chartIn(chart, top, bottom) : '',
    words(`${title}, release ${release.id}`, room.height - 14, {
      'font-size': 14,
      fill: fileColours['ink-2'],
    }),
  ];
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${room.width} ${room.height}`,
    ...shareSize,
    'font-family': 'Figtree Light',
  });
  return element('svg', root, body.join(''));
}
