// SPDX-License-Identifier: EUPL-1.2
import { motiveringsdocument } from '#modules/tarieven';
import { download } from '../shell/download.ts';
import { vraag } from '../shell/pagina.ts';
import type { Route } from './+types/motivering.route.ts';

/** Why the tariffs of a contract are a reële prijs, as a document. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  download(await vraag(context, motiveringsdocument, { id: params.bestand }));
