// SPDX-License-Identifier: EUPL-1.2
import { producthandboek } from '#modules/tarieven';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/handboek.route.ts';

/** The handbook of one product. */
export const loader = async ({ context, params: { bestand: id } }: Route.LoaderArgs) =>
  download(await vraag(context, producthandboek, { id }));
