// The learner's database, written to behind the back of the pages: as another version, device or hand would.
import type { Page } from '@playwright/test';
import type { Draft } from '../../src/core/learner/draft.ts';
import { bySheet } from '../../src/store/adapters/seldom/by-sheet.ts';
import { recordOf } from '../../src/store/adapters/sheet-text.ts';

/** Puts records into an object store of the database that a page of the site has made. */
export function put(page: Page, store: string, records: readonly object[]): Promise<void> {
  return page.evaluate(
    async ({ store, records }) => {
      const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('common-ground:'));
      await new Promise<void>((resolve, reject) => {
        const open = indexedDB.open(found?.name ?? '');
        open.onerror = () => reject(new Error('The database cannot be opened.'));
        open.onsuccess = () => {
          const transaction = open.result.transaction(store, 'readwrite');
          for (const record of records) transaction.objectStore(store).put(record);
          transaction.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      });
    },
    { store, records },
  );
}

/** Puts these drafts where the pages keep theirs, in place of all others of their sheets. */
export function putDrafts(page: Page, drafts: readonly Draft[]): Promise<void> {
  const records = [...bySheet(drafts)].map(([sheet, { drafts: all }]) => recordOf(sheet, all.values()));
  return put(page, 'sheets', records);
}
