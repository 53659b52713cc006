import { namesInOne, namesSideBySide } from '../compare/compare-words.ts';
import { sourcesOf } from '../compare/row-source.ts';
import { whyNotFetched } from '../search/why-not-fetched.ts';
import type { Compared } from '../views/compare/comparison-html.ts';
import { embedCode } from '../views/embed-code.ts';
import type { ComparedView } from '../views/compare/rows-html.ts';
import { asPng } from './as-png.ts';
import { answerOf } from './button-answer.ts';
import { failureOf } from './failure.ts';
import { heightLines } from './height-lines.ts';
import { inTime } from './in-time.ts';
import { saveFile } from './save-file.ts';

/** What the buttons of a comparison take. */
export interface Taken {
  shown: ComparedView;
  compared: Compared;
  /** Whose site it is and of which release, for pictures. */
  release: string;
  /** Address of the page that shows the view in a frame on another site. */
  framed: string;
}

const nameOf = ({ shown }: Taken, what: string): string =>
  `${shown.areas.map(({ url }) => url.split('/').findLast(Boolean)).join('-')}-${what}`;

async function csvOf({ compared, shown }: Taken, what: 'figures' | 'pairs'): Promise<string> {
  const { figuresCsv, pairsCsv } = await inTime(() => import('../compare/compare-csv.ts'));
  const { rows, inFocus } = compared;
  const isOther = ({ indicator }: (typeof rows)[number]) =>
    inFocus.every((each) => each.indicator.id !== indicator.id);
  const all = [...inFocus, ...rows.filter(isOther)];
  return (what === 'figures' ? figuresCsv : pairsCsv)(all, shown.areas);
}

/** The words by which publishers of the figures of a chart ask to be named, and their licences. */
function licenceOf({ shown: { areas }, compared: { inFocus } }: Taken): string {
  const sources = sourcesOf(
    inFocus.flatMap(({ sourceIds }) => sourceIds),
    areas,
  );
  const said = [...new Set(sources.map(({ attribution = '' }) => attribution))].join(' ');
  const unsaid = sources.map(({ licence = '' }) => licence).filter((each) => !said.includes(each));
  return [said, ...new Set(unsaid)].filter(Boolean).join(' ');
}

async function svgOf(taken: Taken, id: string): Promise<string> {
  const { toFile } = await inTime(() => import('../charts/to-file.ts'));
  const { chart } = taken.compared.charts.find((each) => each.id === id)!;
  const names = namesInOne(taken.shown.areas);
  const title = `${chart.words.title}: ${names}`;
  return toFile(
    { ...chart, words: { ...chart.words, title } },
    { width: 720, licence: licenceOf(taken), release: taken.release },
  );
}

/** As high as most, where a frame cannot be asked. */
const usualHeights = { wide: 2400, narrow: 2800 };

const codes = new WeakMap<Taken, Promise<string>>();

/** The code that shows a view on another site, as high as the view is: measured once, when it is first asked for. */
function codeOf(taken: Taken): Promise<string> {
  const measure = async (): Promise<string> => {
    const heights = await inTime(async (signal) => {
      const { framedHeights } = await import('./compare-heights.ts');
      return framedHeights(taken.framed, signal);
    }).catch(() => usualHeights);
    return embedCode(taken.framed, namesSideBySide(taken.shown.areas), heights);
  };
  const code = codes.get(taken) ?? measure();
  codes.set(taken, code);
  return code;
}

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** Does what a button says, and gives what is said of it then. */
async function take(taken: Taken, what: string, chart: string): Promise<string> {
  if (what === 'link' || what === 'embed' || what === 'height') {
    const text = { link: location.href, height: heightLines(location.origin) };
    await copy(what === 'embed' ? await codeOf(taken) : text[what]);
    return 'Copied';
  }
  if (what === 'figures' || what === 'pairs') {
    saveFile(new Blob([await csvOf(taken, what)]), `${nameOf(taken, what)}.csv`);
    return 'Saved';
  }
  const svg = await svgOf(taken, chart);
  const name = nameOf(taken, chart);
  if (what === 'svg') saveFile(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
  else
    saveFile(
      await asPng(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`),
      `${name}.png`,
    );
  return 'Saved';
}

/** Said where it did not go well: with the reason, where a part of the script did not come. */
function notTaken(fault: unknown): string {
  const failure = failureOf(fault);
  const isGone = failure === 'older-page' || failure === 'offline';
  return `That did not work. ${isGone ? whyNotFetched[failure] : 'Try again.'}`;
}

/** Makes the buttons in a place take the view that stands there, which `now` gives. */
export function startTaking(place: HTMLElement, now: () => Taken | null): void {
  place.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-take]');
    const taken = now();
    if (!button || !taken) return;
    const says = answerOf(button) ?? button.parentElement?.querySelector('[role="status"]');
    const say = (text: string): void => {
      if (says) says.textContent = text;
    };
    say('');
    take(taken, button.dataset['take'] ?? '', button.dataset['chart'] ?? '').then(
      say,
      (fault: unknown) => say(notTaken(fault)),
    );
  });
  // The code is written once its fold is opened: `toggle` is heard of by who holds it alone, unless it is caught on its way.
  const write = async (event: Event): Promise<void> => {
    const fold = event.target as HTMLDetailsElement;
    const taken = now();
    if (!fold.matches('[data-embed][open]') || !taken) return;
    const code = await codeOf(taken);
    const shown = fold.querySelector('#compare-embed');
    if (shown) shown.textContent = code;
  };
  place.addEventListener('toggle', (event) => void write(event), { capture: true });
}
