// One sheet as an island sees it: what is written on it, whatever state the store is in.
import type { Attachment } from 'svelte/attachments';
import type { Draft } from '../../core/learner/draft.ts';
import type { Values } from '../../core/worksheet/worksheet.ts';
import type { Join } from '../../store/learner/notebook.svelte.ts';
import { learner } from '../../store/this-learner.ts';

/** A control for one text; or what holds the radio buttons or the checkboxes of one field. */
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLElement;

export class Sheet {
  readonly #name: () => string;
  readonly #ids: string;

  /**
   * `name` is asked for at every use: a worksheet's sheet depends on the deal this tab works on. `typed` is what was
   * typed before this came to life. Every id on the page begins with `ids`, where several sheets stand on one.
   */
  constructor(name: () => string, typed: Values, ids = '') {
    this.#name = name;
    this.#ids = ids;
    for (const [field, value] of typed) this.write(field, value);
  }

  /** An id for an element of this sheet, unique on the page. */
  id(name: string): string {
    return `${this.#ids}${name}`;
  }

  /** The text of each field that was ever written; reactive. */
  get values(): Values {
    return learner.texts(this.#name());
  }

  /** The text of one field, or undefined where nothing was ever written; reactive. */
  text(field: string): string | undefined {
    return this.values.get(field);
  }

  write(field: string, value: string, join?: Join): void {
    learner.write(this.#name(), field, value, join);
  }

  /** The texts of a field that lost against the one that stands; reactive. */
  lost(field: string): readonly Draft[] {
    return learner.lostTexts(this.#name(), field);
  }

  /**
   * Keeps what stands in a control, whichever way it came there: correctors and password managers may say only `change`,
   * or nothing at all. While it has the focus, no other tab changes it. `shown` is the text that is to stand there.
   */
  control(field: string, shown: () => string): Attachment<Control> {
    return (control) => {
      let known = textIn(control);
      $effect(() => {
        shown();
        known = textIn(control);
      });
      const look = (): void => {
        const text = textIn(control);
        if (text === known) return;
        known = text;
        this.write(field, text);
      };
      for (const event of ['input', 'change', 'focusout']) control.addEventListener(event, look);
      if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
        control.addEventListener('focus', () => learner.hold(this.#name(), field));
        control.addEventListener('blur', () => learner.release(this.#name(), field));
      }
      return learner.watch(look);
    };
  }
}

function textIn(control: Control): string {
  if ('value' in control) return control.value;
  return control.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
}
