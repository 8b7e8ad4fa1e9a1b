// SPDX-License-Identifier: EUPL-1.2
import { regiovisieRapport } from '#modules/beleid';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/rapport.route.ts';

/** The regiovisie as a file. */
export const loader = async ({ context, params: { bestand } }: Route.LoaderArgs) =>
  download(await vraag(context, regiovisieRapport, { id: bestand }));
