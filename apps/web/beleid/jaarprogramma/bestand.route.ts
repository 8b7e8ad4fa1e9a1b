// SPDX-License-Identifier: EUPL-1.2
import { jaarprogrammaDocument } from '#modules/beleid';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bestand.route.ts';

/** A version of the programme of a year as a file, such as `2026.1.pdf`. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  download(await vraag(context, jaarprogrammaDocument, { id: params.bestand }));
