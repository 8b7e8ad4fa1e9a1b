// SPDX-License-Identifier: EUPL-1.2
import { productenboekWerkblad } from '#modules/producten';
import { productenboekBestand } from '#modules/tarieven';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bestand.route.ts';

/** The product book, or that of one contract: as a workbook to change, or as a document to read. */
export const loader = async ({ context, params: { bestand: id } }: Route.LoaderArgs) =>
  download(await vraag(context, id.endsWith('.xlsx') ? productenboekWerkblad : productenboekBestand, { id }));
