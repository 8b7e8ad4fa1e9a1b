// SPDX-License-Identifier: EUPL-1.2
import type { RouterContextProvider } from 'react-router';
import { impactscenarios } from '#modules/leveranciers';
import { magVragen, wieVan } from '../../shell/pagina.ts';

/** May this viewer try out the impact of other choices? Only for the verband: a gemeente has no production of others. */
export const magRekenen = (context: Readonly<RouterContextProvider>): boolean =>
  magVragen(context, impactscenarios) && wieVan(context).hoed.soort === 'verband';
