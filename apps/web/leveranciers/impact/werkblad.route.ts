// SPDX-License-Identifier: EUPL-1.2
import { impactWerkblad } from '#modules/leveranciers';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/werkblad.route.ts';

/** All tables of a scenario in one workbook. */
export const loader = async ({ context, params: { id } }: Route.LoaderArgs) =>
  download(await vraag(context, impactWerkblad, { id: `${id}.xlsx` }));
