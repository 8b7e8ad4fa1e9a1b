// SPDX-License-Identifier: EUPL-1.2
import { besluit, besluiten } from './regio/besluiten.endpoint.ts';
import { volmachten } from './regio/volmachten.endpoint.ts';
import type { Endpoint } from './spine/endpoint.ts';

/** Every operation of the interface, in the order of the cycle. */
export const endpoints: readonly Endpoint[] = [besluiten, besluit, volmachten];
