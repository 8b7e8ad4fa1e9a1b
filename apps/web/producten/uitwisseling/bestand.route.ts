// SPDX-License-Identifier: EUPL-1.2
import { productenboekWerkblad, productenboekYaml } from '#modules/producten';
import { productenboekBestand } from '#modules/tarieven';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bestand.route.ts';

/** The product book, or that of one contract: as a workbook or a page of YAML to change, or as a document to read. */
export async function loader({ context, params: { bestand: id } }: Route.LoaderArgs) {
  if (id.endsWith('.yaml')) return download(await vraag(context, productenboekYaml, { id }));
  return download(await vraag(context, id.endsWith('.xlsx') ? productenboekWerkblad : productenboekBestand, { id }));
}
