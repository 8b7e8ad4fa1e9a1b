// SPDX-License-Identifier: EUPL-1.2
import { indexatiebericht } from '#modules/tarieven';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bestand.route.ts';

/** The letter about one contract. */
export const loader = async ({ context, params: { bestand } }: Route.LoaderArgs) =>
  download(await vraag(context, indexatiebericht, { id: bestand }));
