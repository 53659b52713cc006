import Papa from 'papaparse';
import { existsSync, readFileSync } from 'node:fs';
import { onceEach } from '../../src/tables/once.ts';

const parse = (file: string): unknown[] =>
  Papa.parse(readFileSync(file, 'utf8'), { header: true, delimiter: ',', skipEmptyLines: true })
    .data;

const read = onceEach((file: string) => (existsSync(file) ? parse(file) : []));

/** The rows of a CSV by their headings, none of a table that the edition does without; each file is read once. */
export const rowsIn = <Row>(file: string): Row[] => read(file) as Row[];
