// SPDX-License-Identifier: EUPL-1.2
import { winstWerkblad } from '#modules/leveranciers';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/werkblad.route.ts';

/** The margins of one aanbieder. */
export const loader = async ({ context, params: { agb } }: Route.LoaderArgs) =>
  download(await vraag(context, winstWerkblad, { id: `${agb}.xlsx` }));
