import { mark } from '../drawing/mark.ts';

export function GET(): Response {
  return new Response(mark(0), { headers: { 'content-type': 'image/svg+xml' } });
}
