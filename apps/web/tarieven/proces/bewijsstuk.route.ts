// SPDX-License-Identifier: EUPL-1.2
import { tariefreactieBewijs } from '#modules/tarieven';
import { download } from '../../shell/download.ts';
import { kenmerk } from '../../shell/kenmerk.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bewijsstuk.route.ts';

/** What an aanbieder added to its reaction. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  download(await vraag(context, tariefreactieBewijs, { id: kenmerk(params.id) }));
