// SPDX-License-Identifier: EUPL-1.2
import type { PrijsopbouwView } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';

export type View = Plat<PrijsopbouwView> & { readonly isAanbieder: boolean; readonly toonVoorstel: boolean };
export type MetTerug = { readonly view: View; readonly terug: Terug | undefined };
