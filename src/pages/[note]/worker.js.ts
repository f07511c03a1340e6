import { shareWorker } from '../../components/note/share-worker.ts';
import { notePaths } from '../../components/note/note-page.ts';
import { inline } from '../../layouts/inline.ts';
import { boxOf } from '../../store/shared/box.ts';

export const getStaticPaths = notePaths;

/** The worker of the page for notes; by where it lies, it has to do with nothing but that page. */
export function GET(): Response {
  const script = inline(shareWorker, boxOf(import.meta.env.BASE_URL));
  return new Response(script, { headers: { 'content-type': 'text/javascript' } });
}
