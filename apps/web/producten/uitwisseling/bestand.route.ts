// SPDX-License-Identifier: EUPL-1.2
import { productenboekWerkblad } from '#modules/producten';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bestand.route.ts';

/** The product book, or that of one contract, as a workbook. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  download(await vraag(context, productenboekWerkblad, { id: params.bestand }));
