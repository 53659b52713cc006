import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../../areas/area-index.ts';
import { fictionalAreas, fictionalIndicator, observed } from '../../profiles/fixtures/fictional.ts';
import { pictureNotes } from './theme-page.ts';
import { themePictures } from './theme-pictures.ts';

const materials = { areas: fictionalAreas, indicators: new Map() };
const published = fictionalIndicator([
  observed('X0', 15),
  observed('XS1', 14),
  observed('XS2', 17.04),
]);

describe('the pictures of a theme', () => {
  it('name both ends, the country, the period and the publisher', () => {
    const [picture, none] = themePictures([published], materials).pictures;
    expect(none).toBeUndefined();
    expect(picture).toMatchObject({
      title: 'Whistling in adults',
      sex: 'persons',
      apart: '3.0 percentage points',
      finding: 'From Fens, 14.0%, to Old Marches, 17.0%. Arcadia: 15.0%.',
      facts: '1 system in force and 1 that has ended; 2024; Office of the Ledger (OL).',
      isDerived: false,
    });
    expect(picture!.alt).toBe(
      'Whistling in adults: a dot for each of 2 systems. From Fens, 14.0%, to Old Marches, 17.0%. Arcadia: 15.0%.',
    );
  });

  it('draw systems in force solid and ended ones open', () => {
    const [picture] = themePictures([published], materials).pictures;
    const dots = picture!.drawing.marks.filter((mark) => mark.kind === 'dot');
    expect(dots.map(({ title, className }) => [title, className === 'dot'])).toEqual([
      ['Fens 14.0%', true],
      ['Old Marches 17.0%', false],
    ]);
  });

  it('give every figure in a table, and say which system has none', () => {
    const other = fictionalIndicator([observed('XS1', 3), observed('XS2', null)], {
      unit: 'years',
    });
    const { table, pictures } = themePictures([published, other], materials);
    expect(pictures).toHaveLength(1);
    expect(table.columns).toEqual(['System', 'Whistling in adults; 2024']);
    expect(table.rows).toEqual([
      [{ text: 'Fens', href: '/ics/fens/' }, '14.0%'],
      [{ text: 'Old Marches (ended)', href: '/ics/old-marches/' }, '17.0%'],
    ]);
  });

  it('set no counts of people side by side: a larger system has more', () => {
    const counts = fictionalIndicator([observed('XS1', 3), observed('XS2', 4)], {
      unit: 'people a day',
    });
    expect(themePictures([counts], materials).pictures).toEqual([]);
    expect(themePictures([counts, published], materials).notDrawn).toEqual(['Whistling in adults']);
  });

  it('name a publisher in full once', () => {
    const { pictures } = themePictures([published, { ...published }], materials);
    expect(pictures.map(({ facts }) => facts.split('; ').at(-1))).toEqual([
      'Office of the Ledger (OL).',
      'OL.',
    ]);
  });

  it('mark averages as worked out here, in the table too', () => {
    const areas = new AreaIndex({
      areas: [
        ...fictionalAreas.all.filter(({ code }) => code !== 'XS2'),
        { ...fictionalAreas.get('XS1'), code: 'XS3', name: 'Downs', slug: 'downs' },
      ],
      areaLinks: ['XU1 XS1', 'XU2 XS3'].map((pair) => ({
        areaCode: pair.split(' ')[0]!,
        link: 'part-of' as const,
        toCode: pair.split(' ')[1]!,
        residents: 1000,
        share: 1,
      })),
      similarAreas: [],
    });
    const indicator = fictionalIndicator([observed('XU1', 20), observed('XU2', 12)]);
    const { pictures, table } = themePictures([indicator], { areas, indicators: new Map() });
    expect(pictures[0]).toMatchObject({
      isDerived: true,
      facts: '2 systems in force; 2024; Office of the Ledger (OL).',
      finding: 'From Downs, 12.0%, to Fens, 20.0%. No figure is held for Arcadia.',
    });
    expect(table.columns[1]).toBe('Whistling in adults; 2024; average worked out here');
  });
});

describe('the notes under the pictures', () => {
  const [picture] = themePictures([published], materials).pictures;

  it('say what an open dot is where there is one', () => {
    expect(pictureNotes([picture!])[0]).toContain('An open dot is a system that has ended');
    expect(pictureNotes([{ ...picture!, hasEnded: false }])[0]).toBe(
      'Each dot is a system in force.',
    );
  });

  it('speak of averages only where there are some, and of missing ranges only where all are missing', () => {
    expect(pictureNotes([picture!]).join(' ')).not.toContain('averages');
    expect(pictureNotes([{ ...picture!, isDerived: true }])[1]).toContain('not official figures');
    expect(pictureNotes([picture!]).at(-1)).toContain('not a ranking');
    expect(pictureNotes([{ ...picture!, hasRanges: true }]).join(' ')).not.toContain('ranking');
  });

  it('name what is not drawn', () => {
    expect(pictureNotes([picture!], ['Whistling']).at(-1)).toContain('are held for: Whistling.');
  });
});
