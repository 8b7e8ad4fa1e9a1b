// SPDX-License-Identifier: EUPL-1.2
import { evaluatierapport } from '#modules/beleid';
import { download } from '../../shell/download.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/evaluatierapport.route.ts';

/** The report of an evaluation as it stands now. */
export const loader = async ({ context, params: { code, vorm } }: Route.LoaderArgs) =>
  download(await vraag(context, evaluatierapport, { id: `${code}.${vorm}` }));
