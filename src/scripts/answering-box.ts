import Combobox from '@github/combobox-nav';
import { whyNotFetched } from '../search/why-not-fetched.ts';
import {
  answerFor,
  answerForPostcode,
  asPostcode,
  notFetched,
  plainAnswer,
} from './find-answer.ts';
import type { PostcodeForm } from '../postcodes/form.ts';
import type { BoxAnswer } from './find-answer.ts';
import { failureOf } from './failure.ts';
import { findData } from './find-data.ts';
import type { FindData } from './find-data.ts';
import { inTime } from './in-time.ts';
import { partsOf, showAnswer } from './find-parts.ts';
import type { BoxParts } from './find-parts.ts';
import { sitePath } from './site-path.ts';

/** Milliseconds without a key before part of a postcode is looked up: it may be about to grow. */
const pauseAfterPart = 700;

const nothing = plainAnswer('');

/** The box once it is used: it answers as its reader types, and keeps postcodes out of addresses. */
export class AnsweringBox {
  readonly #parts: BoxParts;
  readonly #keys: Combobox;
  #data: FindData | null = null;
  #answer: BoxAnswer = nothing;
  /** The newest question: an answer to an older one that comes late is not shown. */
  #newest = 0;
  #timer = 0;

  constructor(form: HTMLFormElement) {
    this.#parts = partsOf(form);
    const { input, list, here } = this.#parts;
    this.#keys = new Combobox(input, list, { tabInsertsSuggestions: false });
    // Only from here on can words be told from postcodes, and sent to the search page.
    input.name = 'q';
    input.addEventListener('input', () => void this.#ask());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    form.addEventListener('submit', (event) => void this.#onSubmit(event));
    form.addEventListener('focusout', (event) => this.#onLeave(event));
    here.addEventListener('click', () => void this.#locate());
    // A page kept for the way back must not keep a postcode.
    addEventListener('pagehide', () => this.#forget());
    this.#fetchNames();
    // What was typed before this arrived.
    if (input.value !== '') void this.#ask();
  }

  #fetchNames(): void {
    findData().then(
      (data) => (this.#data = data),
      () => undefined,
    );
  }

  #show(answer: BoxAnswer): void {
    this.#keys.stop();
    this.#answer = answer;
    showAnswer(this.#parts, answer);
    if (answer.choices.length > 0) this.#keys.start();
  }

  #close(): void {
    this.#newest += 1;
    this.#show(nothing);
  }

  /** Looks up what stands in the box and shows it, unless something newer was asked meanwhile. */
  async #ask({ now = false } = {}): Promise<void> {
    clearTimeout(this.#timer);
    const asked = ++this.#newest;
    const typed = this.#parts.input.value;
    // What was found for an older text must not decide where Enter leads.
    this.#answer = nothing;
    if (typed.trim().length < 2) return this.#show(nothing);
    // Only the names tell words such as KS2 from postcodes.
    this.#data ??= await findData().catch(() => null);
    if (asked !== this.#newest) return;
    const form = asPostcode(typed, this.#data);
    if (form && form.kind !== 'postcode' && !now) {
      this.#timer = window.setTimeout(() => void this.#ask({ now: true }), pauseAfterPart);
      return this.#show(nothing);
    }
    const answer = await this.#answerTo(typed, form);
    if (asked === this.#newest) this.#show(answer);
  }

  async #answerTo(typed: string, form: PostcodeForm | null): Promise<BoxAnswer> {
    if (!this.#data) return notFetched(form);
    return form ? answerForPostcode(form, typed) : (await answerFor(typed, this.#data)).answer;
  }

  /** A postcode is answered here and never sent; a whole name goes to its page; the rest is searched. */
  async #onSubmit(event: SubmitEvent): Promise<void> {
    const typed = this.#parts.input.value;
    const isPostcode = asPostcode(typed, this.#data) !== null;
    if (isPostcode || this.#answer.straightTo !== null || typed.trim() === '')
      event.preventDefault();
    if (!isPostcode) {
      if (this.#answer.straightTo !== null) location.assign(sitePath(this.#answer.straightTo));
      return;
    }
    this.#parts.input.focus();
    if (this.#parts.says.textContent === '')
      this.#show({ ...nothing, sentence: 'Looking that up.' });
    this.#reveal();
    await this.#ask({ now: true });
    this.#reveal();
    // The names came meanwhile, and it was words.
    if (!asPostcode(typed, this.#data)) return this.#parts.form.requestSubmit();
    if (this.#answer.choices.length > 0) this.#keys.navigate(1);
  }

  /** Brings the answer into sight where a screen, or the keys on it, hide its end; at once, without motion. */
  #reveal(): void {
    const { input, list, says } = this.#parts;
    const { bottom } = (list.hidden ? says : list).getBoundingClientRect();
    if (bottom > (visualViewport?.height ?? innerHeight)) input.scrollIntoView({ block: 'start' });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      const isOpen = this.#parts.says.textContent !== '' || !this.#parts.list.hidden;
      if (isOpen) event.stopPropagation();
      this.#close();
    } else if (event.key === 'ArrowDown' && this.#parts.list.hidden) {
      void this.#ask({ now: true });
    }
  }

  #onLeave(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (!(to instanceof Node && this.#parts.form.contains(to))) this.#close();
  }

  async #locate(): Promise<void> {
    this.#parts.input.focus();
    const asked = ++this.#newest;
    this.#show({ ...nothing, sentence: 'Asking your device where it is.' });
    const answer = await inTime(() => import('./find-here.ts')).then(
      ({ answerForHere }) => answerForHere(),
      (fault: unknown) => plainAnswer(`The map did not arrive. ${whyNotFetched[failureOf(fault)]}`),
    );
    if (asked === this.#newest) this.#show(answer);
  }

  #forget(): void {
    if (asPostcode(this.#parts.input.value, this.#data)) this.#parts.input.value = '';
    this.#close();
  }
}
