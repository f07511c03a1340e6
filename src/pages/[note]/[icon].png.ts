// The mark of the course as a device shows it that has installed the site.
import sharp from 'sharp';
import { notePaths } from '../../components/note/note-page.ts';
import { ICONS, mark } from '../../drawing/mark.ts';

type Icon = keyof typeof ICONS;

export const getStaticPaths = () =>
  notePaths().flatMap(({ params }) => Object.keys(ICONS).map((icon) => ({ params: { ...params, icon } })));

export async function GET({ params }: { params: { icon: Icon } }): Promise<Response> {
  const { size, purpose } = ICONS[params.icon];
  const picture = sharp(Buffer.from(mark(purpose === 'maskable' ? 18 : 6, '#faf7f0')), { density: 600 });
  const png = await picture.resize(size, size).png({ compressionLevel: 9, palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
