import type { APIContext } from 'astro';
import type { RolePlay } from '../../core/role-play/role-play.ts';
import { rolePlays } from '../../course.ts';

export function getStaticPaths() {
  return rolePlays.map((rolePlay) => ({ params: { talk: rolePlay.id }, props: { rolePlay } }));
}

/** One role-play, for the review, which asks single scenes of it. */
export function GET({ props }: APIContext<{ rolePlay: RolePlay }>): Response {
  return Response.json(props.rolePlay);
}
