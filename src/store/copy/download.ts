/** So long a browser may need its address: some ask first where a file goes, and find nothing where it is taken away at once. */
const A_MINUTE = 60_000;

/** Hands a file that was made on this device to the browser, to be saved under this name. */
export function download(name: string, type: string, content: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), A_MINUTE);
}
