import { describe, expect, it } from 'vitest';
import { scatterLabels, type ScatterDot, type ScatterLabel } from './scatter-labels.ts';

const dot = (name: string, across: number, down: number) => ({ name, across, down });

/** What a name covers in a picture so wide and 320 high: letters of 7.4 pixels, lines of 17, of which 12 are over the baseline. */
function wordsOf({ across, down, lines, anchor, beside, baseline }: ScatterLabel, width: number) {
  const long = Math.max(...lines.map((line) => line.length)) * 7.4;
  const near = (across / 100) * width + (anchor === 'start' ? beside : -beside);
  const top = down * 3.2 + baseline - 12;
  const left = anchor === 'start' ? near : near - long;
  return { left, right: left + long, top, bottom: top + 17 * lines.length - 1 };
}

const covered = ({ across, down }: ScatterDot, width: number, words: ReturnType<typeof wordsOf>) =>
  (across / 100) * width > words.left - 4 &&
  (across / 100) * width < words.right + 4 &&
  down * 3.2 > words.top - 4 &&
  down * 3.2 < words.bottom + 4;

describe('the names in a scatter', () => {
  it('stand level with their dot where nothing is in the way', () => {
    const alone = dot('Northmoor', 20, 50);
    expect(scatterLabels([alone], [alone], 320)).toMatchObject([{ anchor: 'start', baseline: 5 }]);
  });

  it('keep off a crowd of dots', () => {
    const end = dot('Eastwold', 5, 60);
    const crowd = [15, 18, 21, 24].map((across) => dot('Fenwick', across, 60));
    const [label] = scatterLabels([end], [end, ...crowd], 320);
    expect(Math.abs((label?.baseline ?? 0) - 5)).toBeGreaterThanOrEqual(10);
  });

  it.each([227, 241, 289, 311, 373, 519, 660])(
    'lie on no dot and on no other name where the picture is %i pixels wide',
    (width) => {
      // Down from left to right, as the real ones do, with the ends of four names in the way of one another.
      const crowd = Array.from({ length: 140 }, (_, index) =>
        dot(
          `Place ${index}`,
          4 + ((index * 37) % 93),
          12 + (((index * 37) % 93) * 5 + ((index * 53) % 41) * 8) / 10,
        ),
      );
      const ends = [dot('Great Northmoor and Southmarsh', 20, 5), dot('Eastwold', 70, 96)];
      const middle = dot('Fenwick upon the Water', 50, 30);
      const dots = [...ends, middle, ...crowd];
      const words = scatterLabels([...ends, middle], dots, 320).map((each) => wordsOf(each, width));
      expect(words.length).toBeGreaterThan(1);
      for (const own of words) {
        expect(dots.filter((each) => covered(each, width, own))).toEqual([]);
        const apart = words.filter((other) => other !== own);
        for (const other of apart)
          expect(
            own.right <= other.left ||
              other.right <= own.left ||
              own.bottom <= other.top ||
              other.bottom <= own.top,
          ).toBe(true);
      }
    },
  );

  it('are led to where they stand far from their dot', () => {
    const end = dot('Eastwold', 97, 60);
    const crowd = Array.from({ length: 30 }, (_, index) => dot('Fenwick', 40 + 1.8 * index, 57));
    const below = Array.from({ length: 30 }, (_, index) => dot('Fenwick', 40 + 1.8 * index, 63));
    const [label] = scatterLabels([end], [end, ...crowd, ...below], 320);
    expect(label?.lead?.map(Math.abs)).toEqual([5, expect.any(Number)]);
    expect(wordsOf(label!, 300).right).toBeGreaterThan(97 * 3);
  });

  it('leave out one that would lie on a more important one wherever it stood', () => {
    const close = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name, index) =>
      dot(`Northmoor and ${name}`, 3 + index / 10, 50),
    );
    expect(scatterLabels(close, close, 320).length).toBeLessThan(close.length);
  });

  it('stay inside the picture', () => {
    const corner = dot('Southmarsh', 99, 1);
    const [label] = scatterLabels([corner], [corner], 320);
    expect(label?.anchor).toBe('end');
    expect(label?.baseline).toBeGreaterThan(5);
  });
});
