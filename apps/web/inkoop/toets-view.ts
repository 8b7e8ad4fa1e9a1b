// SPDX-License-Identifier: EUPL-1.2
import type { BeoordelenView, EigenInschrijvingView } from '#modules/inkoop';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';

/** An inschrijving as the region reads it, once it is no longer sealed. */
export type Open = Extract<Plat<BeoordelenView>, { readonly verzegeld: false }>;
export type BeoordelenProps = { readonly view: Open; readonly sleutel: string; readonly terug: Terug | undefined };

/** An inschrijving as its own aanbieder follows it. */
export type Eigen = Plat<EigenInschrijvingView>;
