/**
 * Keeps what is written in the boxes of a form that grow with a text of one line (`Cell.svelte`) one line: Enter begins no
 * other, and what is pasted is joined. Each box is looked at before anything else hears of what was typed.
 */
export function oneLine(form: HTMLElement): void {
  form.addEventListener('beforeinput', (event) => {
    if (event.inputType === 'insertLineBreak' && isOneLine(event.target)) event.preventDefault();
  });
  form.addEventListener('input', ({ target }) => isOneLine(target) && join(target), true);
}

function isOneLine(box: EventTarget | null): box is HTMLTextAreaElement {
  return box instanceof HTMLTextAreaElement && box.matches('.text');
}

function join(box: HTMLTextAreaElement): void {
  const joined = (text: string): string => text.replace(/[\r\n]+/g, ' ');
  const behind = joined(box.value.slice(box.selectionEnd));
  const text = joined(box.value);
  if (text === box.value) return;
  box.value = text;
  box.selectionStart = box.selectionEnd = text.length - behind.length;
}
