// Something picked up and put down elsewhere: by two taps, or dragged with a pointer, which is the same in one go.

/** How far a pointer moves, in CSS pixels, before a press becomes a drag. */
const DRAG = 8;

export class Lift {
  /** What is picked up, and the place it is over while it is dragged. */
  piece = $state.raw<string | null>(null);
  over = $state.raw<string | null>(null);
  readonly #put: (piece: string, place: string) => void;
  #pressed: { piece: string; x: number; y: number } | null = null;
  #dragged = false;

  /** `put` is called with what was put down, and the `data-put` of the element it was put on. */
  constructor(put: (piece: string, place: string) => void) {
    this.#put = put;
  }

  /** Picks up, or puts back what is picked up already. The click that ends a drag is none of its own. */
  toggle(piece: string): void {
    if (!this.#dragged) this.piece = this.piece === piece ? null : piece;
    this.#dragged = false;
  }

  /** Puts down what is picked up. */
  put(place: string): void {
    const { piece } = this;
    this.cancel();
    if (piece !== null) this.#put(piece, place);
  }

  cancel(): void {
    this.piece = this.over = this.#pressed = null;
  }

  /** Escape puts back what is picked up; the focus goes to its handle, for the button it was on may go. */
  escape({ key, currentTarget }: KeyboardEvent): void {
    if (key !== 'Escape' || this.piece === null) return;
    const handle = (currentTarget as Element).closest('fieldset')?.querySelector('[aria-pressed="true"]');
    if (handle instanceof HTMLElement) handle.focus();
    this.cancel();
  }

  press(event: PointerEvent, piece: string): void {
    if (event.button !== 0) return;
    this.#pressed = { piece, x: event.clientX, y: event.clientY };
    this.#dragged = false;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  }

  move({ clientX, clientY, currentTarget }: PointerEvent): void {
    const from = this.#pressed;
    if (!from || (!this.#dragged && Math.hypot(clientX - from.x, clientY - from.y) < DRAG)) return;
    this.#dragged = true;
    this.piece = from.piece;
    const place = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-put]');
    const within = (currentTarget as Element).closest('fieldset')?.contains(place ?? null);
    this.over = (within && place?.dataset['put']) || null;
  }

  release(): void {
    const { over } = this;
    if (this.#dragged && over !== null) this.put(over);
    else if (this.#dragged) this.cancel();
    this.#pressed = null;
  }
}
