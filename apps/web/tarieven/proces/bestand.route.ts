// SPDX-License-Identifier: EUPL-1.2
import { tariefdossierDocument } from '#modules/tarieven';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bestand.route.ts';

/** The file of a process as pdf or docx. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  download(await vraag(context, tariefdossierDocument, { id: params.bestand }));
