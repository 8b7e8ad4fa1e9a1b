// SPDX-License-Identifier: EUPL-1.2
import { overnameWerkblad } from '#modules/contracten';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bestand.route.ts';

/** The form for contracts that run already, with the codes of the region. */
export const loader = async ({ context, params: { bestand: id } }: Route.LoaderArgs) =>
  download(await vraag(context, overnameWerkblad, { id }));
