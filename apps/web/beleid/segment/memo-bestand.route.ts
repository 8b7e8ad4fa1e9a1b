// SPDX-License-Identifier: EUPL-1.2
import { segmentmemoBestand } from '#modules/beleid';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/memo-bestand.route.ts';

/** A version of a memo to send on. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  download(await vraag(context, segmentmemoBestand, { id: params.bestand }));
