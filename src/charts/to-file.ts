import type { Chart, Drawing, KeyEntry, Panel, Tone } from './chart.ts';
import { fileColours, colourOf } from './file-looks.ts';
import { fileMedium, type FileBox } from './file-medium.ts';
import { attributes, element, escapeText, printMarks } from './print-marks.ts';
import { roundTo } from './scale.ts';
import { wrapWords } from './wrap-words.ts';

/** How wide a file is drawn, in pixels, and the lines under it that say what may be done with it. */
export interface FileSetting {
  width: 720 | 390;
  /** Under which licence it may be used, and of whom. */
  licence: string;
  /** Which release of the site it is from. */
  release: string;
}

const margin = 16;
const fonts = "Figtree, 'Segoe UI', Arial, sans-serif";
const shareOfLetter = 0.53;

/** A part of a file: its height, and what is drawn in it from a place down. */
interface Part {
  height: number;
  draw: (top: number) => string;
}

interface TextStyle {
  size: number;
  colour: string;
  weight?: number;
}

const small: TextStyle = { size: 14, colour: fileColours['ink-2'] };

/** Words in as many lines as the width takes. */
function textPart(text: string, width: number, style: TextStyle, left = margin): Part {
  const { size, colour, weight } = style;
  const most = Math.floor((width - left - margin) / (size * shareOfLetter));
  const lines = wrapWords(text, most);
  const step = Math.round(size * 1.3);
  return {
    height: lines.length * step,
    draw: (top) =>
      lines
        .map((line, index) => {
          const place = { x: left, y: top + index * step + size };
          const look = { fill: colour, 'font-size': size, 'font-weight': weight };
          return element('text', attributes({ ...place, ...look }), escapeText(line));
        })
        .join(''),
  };
}

const gap = (height: number): Part => ({ height, draw: () => '' });

/** A drawing of a map is as high as its shape asks for. */
const heightIn = ({ height, view }: Drawing, width: number): number =>
  view?.keepsShape ? roundTo((view.height / view.width) * width, 1) : height;

function drawn(drawing: Drawing, box: FileBox, tone: Tone | null): string {
  return printMarks(drawing.marks, fileMedium({ ...box, view: drawing.view }, tone));
}

/** Drawings side by side: a new row begins where a column is taken. */
function rowsOf(drawings: readonly Drawing[]): Drawing[][] {
  const rows: Drawing[][] = [];
  for (const drawing of drawings) {
    const last = rows.at(-1);
    const isTaken = last?.some(
      ({ side }) => side === drawing.side || side === 'whole' || drawing.side === 'whole',
    );
    if (!last || isTaken) rows.push([drawing]);
    else last.push(drawing);
  }
  return rows;
}

function rowPart(row: readonly Drawing[], chart: Chart, width: number, tone: Tone | null): Part {
  const { left, right } = chart.sides;
  const whole = width - 2 * margin;
  const middle = whole - left - right;
  const columns = {
    left: { x: margin, width: left - 8 },
    middle: { x: margin + left, width: middle },
    right: { x: margin + left + middle + 8, width: right - 8 },
    whole: { x: margin, width: whole },
  };
  const boxed = row.map((drawing) => ({ drawing, ...columns[drawing.side ?? 'middle'] }));
  const height = Math.max(...boxed.map((each) => heightIn(each.drawing, each.width)));
  return {
    height,
    draw: (top) =>
      boxed
        .map(({ drawing, ...box }) =>
          drawn(drawing, { ...box, y: top, height: heightIn(drawing, box.width) }, tone),
        )
        .join(''),
  };
}

function panelParts(panel: Panel, chart: Chart, width: number): Part[] {
  const { tone, head, axes, drawings, notes } = panel;
  const named = head && [head.name, head.value, head.unit].filter(Boolean).join(' ');
  const inColour = { size: 16, colour: colourOf('sex', tone), weight: 600 };
  return [
    ...(named ? [gap(12), textPart(named, width, inColour)] : []),
    ...(axes ? [textPart(axes.up, width, small)] : []),
    gap(16),
    ...rowsOf(drawings).map((row) => rowPart(row, chart, width, tone)),
    ...(axes ? [textPart(axes.across, width, small)] : []),
    ...notes.map((note) => textPart(note, width, { ...small, colour: fileColours.ink })),
  ];
}

const sampleSize = { width: 26, height: 16 };

function keyPart({ sample, text }: KeyEntry, width: number): Part {
  const words = textPart(text, width, small, sample ? margin + 34 : margin);
  return {
    height: words.height + 4,
    draw: (top) =>
      (sample ? drawn(sample, { x: margin, y: top, ...sampleSize }, null) : '') + words.draw(top),
  };
}

function partsOf(chart: Chart, { width, licence, release }: FileSetting): Part[] {
  const { title, unit, source, note } = chart.words;
  const under = [note, `Source: ${source}.`, licence, release].filter((line) => line !== null);
  return [
    gap(margin),
    textPart(title, width, { size: 20, colour: fileColours.ink, weight: 600 }),
    ...(unit ? [textPart(unit, width, small)] : []),
    ...chart.panels.flatMap((panel) => panelParts(panel, chart, width)),
    ...(chart.foot ? [gap(8), rowPart([chart.foot], chart, width, null)] : []),
    ...(chart.key.length > 0 ? [gap(12)] : []),
    ...chart.key.map((entry) => keyPart(entry, width)),
    gap(16),
    ...under.map((line) => textPart(line, width, small)),
    gap(margin),
  ];
}

/**
 * A chart as a whole SVG file: title, drawings, axes, key, source, licence and release, on paper of its own,
 * every place in pixels and every colour given, so that any program that reads SVG shows it alike. Text is
 * text, in the fonts of the site where they are there, else in the fallback named.
 */
export function toFile(chart: Chart, setting: FileSetting): string {
  let top = 0;
  const body = partsOf(chart, setting).map(({ height, draw }) => {
    const part = draw(top);
    top = roundTo(top + height, 1);
    return part;
  });
  const size = { width: setting.width, height: top };
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${size.width} ${size.height}`,
    ...size,
    role: 'img',
    'font-family': fonts,
  });
  const { title, alt } = chart.words;
  const told = element('title', '', escapeText(title)) + element('desc', '', escapeText(alt));
  const paper = element('rect', attributes({ ...size, fill: fileColours.paper }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, told + paper + body.join(''))}\n`;
}
