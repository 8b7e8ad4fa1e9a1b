// SPDX-License-Identifier: EUPL-1.2
import { lonenWerkblad } from '#modules/tarieven';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bestand.route.ts';

/** The wage tables that count, as a workbook to change and offer. */
export const loader = async ({ context, params: { bestand: id } }: Route.LoaderArgs) =>
  download(await vraag(context, lonenWerkblad, { id }));
