// SPDX-License-Identifier: EUPL-1.2
import { bewijsstukLezen } from '#modules/inkoop';
import { download } from '../shell/download.ts';
import { kenmerk } from '../shell/kenmerk.ts';
import { vraag } from '../shell/pagina.ts';
import type { Route } from './+types/bewijsstuk.route.ts';

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  download(await vraag(context, bewijsstukLezen, { id: kenmerk(params.id) }));
