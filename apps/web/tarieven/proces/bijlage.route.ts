// SPDX-License-Identifier: EUPL-1.2
import { dossierbijlage } from '#modules/tarieven';
import { download } from '../../shell/download.ts';
import { kenmerk } from '../../shell/kenmerk.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bijlage.route.ts';

/** What was added to one line of the file of a process. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  download(await vraag(context, dossierbijlage, { id: kenmerk(params.id) }));
