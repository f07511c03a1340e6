/** The SHA-256 of a text in UTF-8, in hexadecimal; empty on insecure origins, which have no `subtle`. */
export async function checksum(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return digest
    ? Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
    : '';
}
