import { formatNumber } from '../indicators/number-format.ts';
import { columnsOf, rowsOf, type Cell } from './columns.ts';
import { packedCodes, unpackedCodes } from './packed-codes.ts';
import type { AverageCells, FigureCells, FiguresFile } from './figures-file.ts';

/** What `/answers/<indicator>.json` holds: the figures by columns, which are half as many bytes as by areas. */
export interface SentFigures extends Omit<FiguresFile, 'sexes' | 'averages'> {
  /** Codes of the areas with figures, in order, as `packedCodes` writes them. */
  codes: string;
  /** Of each sex the columns of `FigureCells` after the code. */
  sexes: { sex: FiguresFile['sexes'][number]['sex']; columns: Cell[][] }[];
  /** Columns of sex, period, value, members counted, members in all, share of residents; codes of their areas as `packedCodes` writes them. */
  averages: { codes: string; columns: Cell[][] };
}

/** Decimals that are kept beyond those that are printed. */
const decimalsKept = 3;

/** A figure with no more decimals than differences and ranges need, and never so few that it would print otherwise. */
export function shortened(value: number, decimals: number): number {
  const short = Number(value.toFixed(decimals + decimalsKept));
  if (short === value) return value;
  return formatNumber(short, decimals) === formatNumber(value, decimals) ? short : value;
}

/** A share that is told in whole per cent; less than all stays less. */
const shortShare = (share: number): number =>
  share < 1 ? Math.min(0.99999, Number(share.toFixed(5))) : share;

/** The cells of a figure after its code; the first period is told by a blank. */
function cellsAfterCode(cells: FigureCells | undefined, decimals: number): Cell[] {
  if (!cells) return [null];
  const [, value, lower = null, upper = null, period = 0, ...rest] = cells;
  const [short, ...ends] = [value, lower, upper].map((each) =>
    each === null ? null : shortened(each, decimals),
  );
  return [short ?? null, ...ends, period || null, ...rest.map((each) => each ?? null)];
}

/** The figures of an indicator, printed with so many decimals, as they are sent. */
export function sentFigures(
  { sexes, averages, ...rest }: FiguresFile,
  decimals: number,
): SentFigures {
  const codes = [...new Set(sexes.flatMap((each) => each.figures.map(([code]) => code)))].sort();
  return {
    ...rest,
    codes: packedCodes(codes),
    sexes: sexes.map(({ sex, figures }) => {
      const cells = new Map(figures.map((each) => [each[0], each]));
      return {
        sex,
        columns: columnsOf(codes.map((code) => cellsAfterCode(cells.get(code), decimals))),
      };
    }),
    averages: {
      codes: packedCodes(averages.map(({ code }) => code)),
      columns: columnsOf(
        averages.map(({ sex, period, value, counted, members, coverage }) => [
          sex,
          period,
          shortened(value, decimals),
          counted,
          members,
          shortShare(coverage),
        ]),
      ),
    },
  };
}

/** The same as they were before they were sent. */
export function receivedFigures({ codes, sexes, averages, ...rest }: SentFigures): FiguresFile {
  const all = unpackedCodes(codes);
  const averaged = unpackedCodes(averages.codes);
  return {
    ...rest,
    sexes: sexes.map(({ sex, columns }) => ({
      sex,
      figures: rowsOf(columns, all.length).flatMap((cells, place) =>
        typeof cells[0] === 'number' ? [[all[place], ...cells] as FigureCells] : [],
      ),
    })),
    averages: rowsOf(averages.columns, averaged.length).map(
      ([sex, period, value, counted, members, coverage], place) =>
        ({
          code: averaged[place],
          sex,
          period,
          value,
          counted,
          members,
          coverage,
        }) as AverageCells,
    ),
  };
}
