// SPDX-License-Identifier: EUPL-1.2
import { tariefbewijsLezen } from '#modules/tarieven';
import { download } from '../../shell/download.ts';
import { kenmerk } from '../../shell/kenmerk.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/bewijs.route.ts';

/** A file by which an aanbieder shows a figure. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  download(await vraag(context, tariefbewijsLezen, { id: kenmerk(params.id) }));
