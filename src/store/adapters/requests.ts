// The two promises that IndexedDB lacks. A library for them cost 1.3 kB of what a quiz may load.
import { quietly } from './shelf.ts';

/** What a request gives. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused.'));
  });
}

/** What `job` gives once the whole transaction is in the database; where it fails, nothing of it is. */
export async function whole<T>(tx: IDBTransaction, job: () => Promise<T>): Promise<T> {
  const done = new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new Error('IndexedDB gave up.'));
  });
  const halted = job().catch((error: unknown) => {
    quietly(() => tx.abort(), undefined); // most failures have aborted it already
    throw error;
  });
  const [result] = await Promise.all([halted, done]);
  return result;
}
