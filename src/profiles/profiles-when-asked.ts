import type { Profile } from './profile.ts';

/**
 * Profiles by code, each built when it is first asked for, and all in their order where they are listed: a page
 * that is edited needs a handful of hundreds.
 */
export class ProfilesWhenAsked implements ReadonlyMap<string, Profile> {
  readonly #codes: ReadonlySet<string>;
  readonly #build: (code: string) => Profile;
  readonly #built = new Map<string, Profile>();
  #all: ReadonlyMap<string, Profile> | undefined;

  constructor(codes: Iterable<string>, build: (code: string) => Profile) {
    this.#codes = new Set(codes);
    this.#build = build;
  }

  get(code: string): Profile | undefined {
    if (!this.#codes.has(code)) return undefined;
    const known = this.#built.get(code) ?? this.#build(code);
    this.#built.set(code, known);
    return known;
  }

  has(code: string): boolean {
    return this.#codes.has(code);
  }

  get size(): number {
    return this.#codes.size;
  }

  get #inOrder(): ReadonlyMap<string, Profile> {
    return (this.#all ??= new Map([...this.#codes].map((code) => [code, this.get(code)!])));
  }

  keys() {
    return this.#codes.values();
  }

  values() {
    return this.#inOrder.values();
  }

  entries() {
    return this.#inOrder.entries();
  }

  [Symbol.iterator]() {
    return this.#inOrder[Symbol.iterator]();
  }

  forEach(call: (profile: Profile, code: string, map: ReadonlyMap<string, Profile>) => void): void {
    for (const [code, profile] of this.#inOrder) call(profile, code, this);
  }
}
