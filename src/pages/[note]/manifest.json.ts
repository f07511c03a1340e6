import { below } from '../../base.ts';
import { notePaths } from '../../components/note/note-page.ts';
import { address } from '../../core/course/address.ts';
import { course } from '../../course.ts';
import { ICONS } from '../../drawing/mark.ts';
import { site } from '../../words/course/site.ts';

export const getStaticPaths = notePaths;

/** What a device is told that installs the site. Only the page for notes links it, once its worker takes what is shared. */
export function GET(): Response {
  const note = below(address.note);
  return Response.json({
    id: below('/'),
    name: course.title,
    description: course.summary,
    lang: course.language,
    start_url: note,
    scope: below('/'),
    display: 'standalone',
    background_color: '#faf7f0',
    theme_color: '#faf7f0',
    icons: Object.entries(ICONS).map(([icon, { size, purpose }]) => ({
      src: `${note}${icon}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
    shortcuts: [
      { name: site.pages.note, url: note },
      { name: site.pages.deals, url: below(address.deals) },
      { name: site.pages.review, url: below(address.review) },
    ],
    // By POST: by GET a customer's words would stand in an address, which goes to the host.
    share_target: {
      action: note,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  });
}
