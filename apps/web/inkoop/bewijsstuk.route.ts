// SPDX-License-Identifier: EUPL-1.2
import { isId } from '#libs/kernel';
import { bewijsstukLezen } from '#modules/inkoop';
import { ask } from '#platform/query';
import { verzoek } from '../shell/omgeving.ts';
import { wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/bewijsstuk.route.ts';
import { download } from './download.ts';

export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  const wie = wieVan(context);
  const mag = bewijsstukLezen.rollen.some((rol) => wie.hoed.rollen.includes(rol));
  return download(isId(id) && mag ? await ask(context.get(verzoek).omgeving, wie, bewijsstukLezen, { id }) : undefined);
}
