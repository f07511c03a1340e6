// The picture that stands beside a link to the course: name, line, and the two strands.
import sharp from 'sharp';
import { strandOf } from '../drawing/strand.ts';
import { course } from '../course.ts';

const [paper, ink, soft, seller, customer] = ['#faf7f0', '#1d2130', '#565b69', '#2f659f', '#b1552c'];

export async function GET(): Promise<Response> {
  const strands = [1, 2, 3, 4, 5, 6].map((phase) => {
    const { seller: one, customer: other } = strandOf(phase);
    return `<g transform="translate(${(phase - 1) * 200} 360) scale(2 2)" vector-effect="non-scaling-stroke">
      <path d="${other}" stroke="${customer}"/><path d="${one}" stroke="${seller}"/></g>
      <circle cx="${(phase - 1) * 200 + 100}" cy="460" r="17" fill="${paper}" stroke="${ink}" stroke-width="4"/>`;
  });
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
    <rect width="1200" height="630" fill="${paper}"/>
    <g fill="none" stroke-width="3">${strands.join('')}</g>
    <g font-family="Newsreader, Georgia, 'Times New Roman', 'DejaVu Serif', serif">
      <text x="80" y="180" font-size="104" fill="${ink}">${course.title}</text>
      <text x="84" y="248" font-size="42" fill="${soft}">${course.line}</text>
    </g></svg>`;
  const png = await sharp(Buffer.from(picture)).png({ compressionLevel: 9, palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
