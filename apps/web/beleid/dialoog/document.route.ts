// SPDX-License-Identifier: EUPL-1.2
import { dialoogdocument } from '#modules/beleid';
import { download } from '../../shell/download.ts';
import { kenmerk } from '../../shell/kenmerk.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/document.route.ts';

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  download(await vraag(context, dialoogdocument, { id: kenmerk(params.id) }));
