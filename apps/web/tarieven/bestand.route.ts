// SPDX-License-Identifier: EUPL-1.2
import { tarievenWerkblad } from '#modules/tarieven';
import { download } from '../shell/download.ts';
import { vraag } from '../shell/pagina.ts';
import type { Route } from './+types/bestand.route.ts';

/** The tariffs of a contract on a day, as a workbook. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  download(await vraag(context, tarievenWerkblad, { id: params.bestand }));
