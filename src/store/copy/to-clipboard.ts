/**
 * Copies a text, and says whether the browser did: where it refuses, the text is to be copied by hand. Nothing is waited for
 * before: a browser that wants a press for this has forgotten it after the first promise.
 */
export async function toClipboard(text: string): Promise<boolean> {
  return (
    (await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )) ?? false
  );
}
