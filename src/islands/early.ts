/**
 * What a learner typed or picked in a form before its island came to life: the text of each field by name, several
 * picks of one name joined by spaces. Read before the first client render, which would otherwise overwrite it.
 * Empty on the server.
 */
export function early(selector: string): ReadonlyMap<string, string> {
  const form = typeof document === 'undefined' ? null : document.querySelector<HTMLFormElement>(selector);
  const found = new Map<string, string>();
  if (!form) return found;
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || value === '') continue;
    const before = found.get(name);
    found.set(name, before === undefined ? value : `${before} ${value}`);
  }
  return found;
}

/** Takes the island's form over: presses from before are handed to `press`, and new ones come to the island. */
export function takeOver(form: HTMLFormElement, press: (name: string) => void): void {
  form.dataset['live'] = '';
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-pressed]')) {
    delete button.dataset['pressed'];
    press(button.value);
  }
}
