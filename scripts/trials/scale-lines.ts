import type { MeasuredBuild } from '../bench/ratios.ts';

/** A build of so many times the areas. */
export interface ScaledBuild extends MeasuredBuild {
  times: number;
}

const cells = ({ times, pages, files, seconds, processorSeconds, peakBytes }: ScaledBuild) => [
  `${times}`,
  `${pages}`,
  `${files}`,
  seconds.toFixed(1),
  processorSeconds.toFixed(1),
  (peakBytes / 1e6).toFixed(0),
];

/** Milliseconds of a processor for each page that a build has more than the one before; null where it has none more. */
export function millisecondsOfOneMore(build: ScaledBuild, before: ScaledBuild): number | null {
  const more = build.pages - before.pages;
  return more <= 0 ? null : ((build.processorSeconds - before.processorSeconds) * 1000) / more;
}

const heading = ['times', 'pages', 'files', 'wall s', 'processor s', 'peak MB', 'ms a page more'];

/** The builds as a table, smallest first: what each page more took says where the curve bends. */
export function scaleLines(builds: readonly ScaledBuild[]): string[] {
  const rows = builds.map((build, place) => {
    const before = builds[place - 1];
    const more = before ? millisecondsOfOneMore(build, before) : null;
    return [...cells(build), more === null ? '' : more.toFixed(1)];
  });
  return [heading, ...rows].map((row) =>
    row.map((cell, column) => cell.padStart(heading[column]!.length)).join('  '),
  );
}
