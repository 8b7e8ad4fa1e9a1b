// SPDX-License-Identifier: EUPL-1.2
import { overeenkomstConcept } from '#modules/contracten';
import { download } from '../shell/download.ts';
import { kenmerk } from '../shell/kenmerk.ts';
import { vraag } from '../shell/pagina.ts';
import type { Route } from './+types/concept.route.ts';

/** The concept of an agreement, to read and comment on before it is signed. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  download(await vraag(context, overeenkomstConcept, { id: kenmerk(params.id) }));
