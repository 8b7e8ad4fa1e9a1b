// SPDX-License-Identifier: EUPL-1.2
import { berichtBestand } from '#modules/berichten';
import { download } from '../shell/download.ts';
import { kenmerk } from '../shell/kenmerk.ts';
import { vraag } from '../shell/pagina.ts';
import type { Route } from './+types/bestand.route.ts';

/** The file exactly as it was sent. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  download({ mediatype: 'application/xml', ...(await vraag(context, berichtBestand, { id: kenmerk(params.id) })) });
