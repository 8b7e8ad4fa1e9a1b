// SPDX-License-Identifier: EUPL-1.2
import { bijeenkomstAgenda } from '#modules/beleid';
import { download } from '../../shell/download.ts';
import { kenmerk } from '../../shell/kenmerk.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/agenda.route.ts';

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  download(await vraag(context, bijeenkomstAgenda, { id: kenmerk(params.id) }));
