// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router';
import { wieVan } from '../../shell/pagina.ts';
import type { Route } from './+types/beheer.route.ts';
import { plekkenVan } from './plekken.tsx';

/** Leads to what the viewer keeps for the zorgkeuzewijzer. */
export function loader({ context }: Route.LoaderArgs) {
  const [plek] = plekkenVan(wieVan(context).hoed.rollen);
  throw redirect(plek?.href ?? '/zorgkeuzewijzer');
}

export default function Beheer() {
  return null;
}
