// SPDX-License-Identifier: EUPL-1.2
import { boekverschilWerkblad } from '#modules/producten';
import { download } from '../shell/download.ts';
import { vraag } from '../shell/pagina.ts';
import type { Route } from './+types/verschil-werkblad.route.ts';

/** What differs between the book on two days. */
export const loader = async ({ context, params: { bestand: id } }: Route.LoaderArgs) =>
  download(await vraag(context, boekverschilWerkblad, { id }));
