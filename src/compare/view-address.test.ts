import { describe, expect, it } from 'vitest';
import { readView, usualView, viewPath } from './view-address.ts';

const codes = ['X06000001', 'X06000002', 'X06000003'];

const read = (path: string) => readView(new URL(path, 'https://arcadia.example').searchParams);

describe('the address of a comparison', () => {
  it('says no more than its areas where all is as usual', () => {
    expect(viewPath(codes)).toBe('/compare/?areas=X06000001,X06000002,X06000003');
    expect(read(viewPath(codes))).toEqual({ codes, notCodes: [], ...usualView });
  });

  it('holds the whole view, whatever is in it', () => {
    const view = {
      indicator: 'smoking',
      sexes: 'female',
      period: '2022/23',
      against: 'X92000001',
      rows: 'early-years',
      words: 'A&E, teeth',
      order: 'clearest',
      sort: '-figure',
    } as const;
    expect(read(viewPath(codes, view))).toEqual({ codes, notCodes: [], ...view });
  });

  it('loses nothing when an area is added', () => {
    const {
      codes: before,
      notCodes: _,
      ...view
    } = read(
      '/compare/?areas=X06000001,X06000002&indicator=smoking&sex=male&period=2023&rows=differ',
    );
    expect(viewPath([...before, 'X06000003'], view)).toBe(
      '/compare/?areas=X06000001,X06000002,X06000003&indicator=smoking&sex=male&period=2023&rows=differ',
    );
  });

  it('takes what it does not know for the usual', () => {
    expect(read('/compare/?areas=X06000001&sex=all&rows=&sort=')).toMatchObject(usualView);
  });
});
