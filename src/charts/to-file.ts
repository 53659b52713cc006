import { escapeText } from '../words/escape-text.ts';
import type { Chart, Drawing, KeyEntry, Panel, Tone } from './chart.ts';
import { fileColours, colourOf } from './file-looks.ts';
import { fileMedium, type FileBox } from './file-medium.ts';
import { attributes, element, printMarks } from './print-marks.ts';
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

const small = (): TextStyle => ({ size: 14, colour: fileColours['ink-2'] });

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

/** How high a map may be; a higher one is drawn narrower, in the middle of its room. */
const tallest = 640;

/** Where a drawing lies in its room: a map is as high as its shape asks for. */
function boxIn({ height, view }: Drawing, room: { x: number; width: number }, most = tallest) {
  if (!view?.keepsShape) return { ...room, height };
  const width = Math.min(room.width, (most / view.height) * view.width);
  return {
    x: roundTo(room.x + (room.width - width) / 2, 1),
    width: roundTo(width, 1),
    height: roundTo((view.height / view.width) * width, 1),
  };
}

function drawn(drawing: Drawing, box: FileBox, tone: Tone | null): string {
  return printMarks(drawing.marks, fileMedium({ ...box, view: drawing.view }, tone));
}

const columnOrder = { left: 0, middle: 1, right: 2, whole: 3 };
const columnOf = ({ side }: Drawing): number => columnOrder[side ?? 'middle'];

/** Drawings side by side: a new row begins where the next one stands no further to the right. */
function rowsOf(drawings: readonly Drawing[]): Drawing[][] {
  const rows: Drawing[][] = [];
  for (const drawing of drawings) {
    const last = rows.at(-1)?.at(-1);
    if (last && drawing.side !== 'whole' && columnOf(drawing) > columnOf(last)) {
      rows.at(-1)!.push(drawing);
    } else {
      rows.push([drawing]);
    }
  }
  return rows;
}

function rowPart(row: readonly Drawing[], chart: Chart, width: number, tone: Tone | null): Part {
  const { left, right } = chart.sides ?? { left: 0, right: 0 };
  const whole = width - 2 * margin;
  const middle = whole - left - right;
  const columns = {
    left: { x: margin, width: left - 8 },
    middle: { x: margin + left, width: middle },
    right: { x: margin + left + middle + 8, width: right - 8 },
    whole: { x: margin, width: whole },
  };
  const boxed = row.map((drawing) => ({
    drawing,
    box: boxIn(drawing, columns[drawing.side ?? 'middle']),
  }));
  return {
    height: Math.max(...boxed.map(({ box }) => box.height)),
    draw: (top) =>
      boxed.map(({ drawing, box }) => drawn(drawing, { ...box, y: top }, tone)).join(''),
  };
}

function panelParts(panel: Panel, chart: Chart, width: number): Part[] {
  const { tone = null, head, axes, drawings, notes = [] } = panel;
  const named = head && [head.name, ...(head.value ? [head.value, head.unit] : [])].join(' ');
  const inColour = { size: 16, colour: colourOf('sex', tone), weight: 600 };
  return [
    ...(named ? [gap(12), textPart(named, width, inColour)] : []),
    ...(head?.unit && !head.value ? [textPart(head.unit, width, small())] : []),
    ...(axes ? [textPart(axes.up, width, small())] : []),
    gap(16),
    ...rowsOf(drawings).map((row) => rowPart(row, chart, width, tone)),
    ...(axes ? [textPart(axes.across, width, small())] : []),
    ...notes.map((note) => textPart(note, width, { ...small(), colour: fileColours.ink })),
  ];
}

const sampleRoom = { x: margin, width: 26 };
const sampleHeight = 18;

function keyPart({ sample, text }: KeyEntry, width: number): Part {
  const words = textPart(text, width, small(), sample ? margin + 34 : margin);
  return {
    height: words.height + 4,
    draw: (top) =>
      (sample ? drawn(sample, { ...boxIn(sample, sampleRoom, sampleHeight), y: top }, null) : '') +
      words.draw(top),
  };
}

/** Parts one under another: what is drawn, and how far down it reaches. */
function stacked(parts: readonly Part[]): { drawn: string; height: number } {
  let height = 0;
  const drawn = parts.map((part) => {
    const piece = part.draw(height);
    height = roundTo(height + part.height, 1);
    return piece;
  });
  return { drawn: drawn.join(''), height };
}

/** The panels of a chart without its words, for a picture that has words of its own. */
export const panelsOf = (chart: Chart, width: number): { drawn: string; height: number } =>
  stacked([
    ...chart.panels.flatMap((panel) => panelParts(panel, chart, width)),
    ...(chart.foot ? [gap(8), rowPart([chart.foot], chart, width, null)] : []),
  ]);

function partsOf(chart: Chart, { width, licence, release }: FileSetting): Part[] {
  const { title, unit, source, note, alone } = chart.words;
  const under = [note, alone?.ranges ?? null, `Source: ${source}.`, licence, release].filter(
    (line) => line !== null,
  );
  return [
    gap(margin),
    textPart(title, width, { size: 20, colour: fileColours.ink, weight: 600 }),
    ...(unit ? [textPart(unit, width, small())] : []),
    ...chart.panels.flatMap((panel) => panelParts(panel, chart, width)),
    ...(chart.foot ? [gap(8), rowPart([chart.foot], chart, width, null)] : []),
    ...(chart.key?.length ? [gap(12)] : []),
    ...(chart.key ?? []).map((entry) => keyPart(entry, width)),
    gap(16),
    ...under.map((line) => textPart(line, width, small())),
    gap(margin),
  ];
}

/** How wide and how high the file of a chart is, in whole pixels, without drawing it. */
export const fileSize = (
  chart: Chart,
  setting: FileSetting,
): { width: number; height: number } => ({
  width: setting.width,
  height: Math.round(partsOf(chart, setting).reduce((sum, { height }) => sum + height, 0)),
});

/**
 * A chart as a whole SVG file: title, drawings, axes, key, source, licence and release, on paper of its own,
 * every place in pixels and every colour given, so that any program that reads SVG shows it alike. Text is
 * text, in the fonts of the site where they are there, else in the fallback named.
 */
export function toFile(chart: Chart, setting: FileSetting): string {
  const { drawn: body, height } = stacked(partsOf(chart, setting));
  const size = { width: setting.width, height };
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${size.width} ${size.height}`,
    ...size,
    role: 'img',
    'font-family': fonts,
  });
  const { title, alt, alone } = chart.words;
  const desc = element('desc', '', escapeText(alone?.alt ?? alt));
  const told = element('title', '', escapeText(title)) + desc;
  const paper = element('rect', attributes({ ...size, fill: fileColours.paper }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, told + paper + body)}\n`;
}
