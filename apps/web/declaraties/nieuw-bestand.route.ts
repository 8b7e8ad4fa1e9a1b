// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router';
import { notFound } from '../shell/pagina.ts';
import type { Route } from './+types/nieuw-bestand.route.ts';
import { stelOp } from './nieuw.actie.ts';

export const loader = () => {
  throw notFound();
};

/** The message as a file, for an aanbieder that sends it by its own way. Nothing of it is kept here. */
export async function action(args: Route.ActionArgs) {
  const { result } = await stelOp(args, false);
  if (result.status !== 'decided' || result.value.xml === null) return redirect('/declaraties/nieuw', 303);
  return new Response(result.value.xml, {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="323-${result.value.nummer}.xml"`,
    },
  });
}
