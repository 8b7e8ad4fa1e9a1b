// SPDX-License-Identifier: EUPL-1.2
import { indexatieWerkblad } from '#modules/tarieven';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/werkblad.route.ts';

/** All tariffs of an indexation. */
export const loader = async ({ context, params: { werkblad } }: Route.LoaderArgs) =>
  download(await vraag(context, indexatieWerkblad, { id: werkblad }));
