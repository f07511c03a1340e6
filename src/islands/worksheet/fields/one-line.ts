import type { Attachment } from 'svelte/attachments';

/** Makes a box that grows with its text one of a single line: Enter begins no other, and what is pasted is joined. */
export const oneLine: Attachment<HTMLTextAreaElement> = (box) => {
  box.addEventListener('beforeinput', (event) => {
    if (event.inputType === 'insertLineBreak') event.preventDefault();
  });
  box.addEventListener('input', () => {
    const behind = joined(box.value.slice(box.selectionEnd));
    const text = joined(box.value);
    if (text === box.value) return;
    box.value = text;
    box.selectionStart = box.selectionEnd = text.length - behind.length;
  });
};

function joined(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
