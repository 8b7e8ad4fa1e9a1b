// SPDX-License-Identifier: EUPL-1.2
import { toewijzingovernameWerkblad } from '#modules/toegang';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bestand.route.ts';

/** The form for allocations that run already, with the products of the region. */
export const loader = async ({ context, params: { bestand: id } }: Route.LoaderArgs) =>
  download(await vraag(context, toewijzingovernameWerkblad, { id }));
