/**
 * What a learner typed or picked in a form, or in one group of its fields, before its island came to life: the text of
 * each field by name, several picks of one name joined by spaces. Read before the first client render, which would
 * otherwise overwrite it. Empty on the server.
 */
export function typedBefore(selector: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (typeof document === 'undefined') return found;
  const box = document.querySelector<HTMLFormElement | HTMLFieldSetElement>(selector);
  const form = box instanceof HTMLFieldSetElement ? box.form : box;
  if (!box || !form) return found;
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || value === '' || !box.elements.namedItem(name)) continue;
    const before = found.get(name);
    found.set(name, before === undefined ? value : `${before} ${value}`);
  }
  return found;
}

/** Takes the island's part of the page over: presses from before are handed to `press`, and new ones come to the island. */
export function takeOver(box: HTMLElement, press: (name: string) => void): void {
  box.dataset['live'] = '';
  for (const button of box.querySelectorAll<HTMLButtonElement>('[data-pressed]')) {
    delete button.dataset['pressed'];
    press(button.value);
  }
}
