// SPDX-License-Identifier: EUPL-1.2
import { sleutelVanStart } from '../keuzes.ts';
import type { Bericht307, StopProduct307 } from '../types/307.ts';
import { eindVoorBegin, TR134 } from './datums.ts';
import { TR101 } from './dubbel.ts';
import { CS002 } from './gedeeld.ts';
import { CS058 } from './levering.ts';
import { persoonregels } from './persoon.ts';
import { bij, een, elk, perPlaats } from './plaats.ts';
import type { Uitkomst } from './regel.ts';

const PRODUCTEN = 'Client/StopProducten';

const stopsleutel = (stop: StopProduct307): readonly unknown[] => [
  ...sleutelVanStart(stop),
  stop.Einddatum,
  stop.RedenBeeindiging,
];

/** TR018: it does not end before it begins. */
const TR018 = ({ Begindatum, Einddatum }: StopProduct307): Uitkomst =>
  eindVoorBegin(Begindatum, Einddatum, 'Einddatum');

/** The in-message rules of the 307. */
export const regels307 = perPlaats<Bericht307>(
  bij(({ Client }) => een('Client', Client), { CS002, ...persoonregels }),
  bij(({ Client }) => een(PRODUCTEN, Client.StopProducten), {
    TR101: TR101('StopProduct', stopsleutel, 'Deze stop staat al in het bericht.'),
  }),
  bij(({ Client }) => elk(`${PRODUCTEN}/StopProduct`, Client.StopProducten), {
    CS058,
    TR018,
    TR134: TR134<StopProduct307>('Einddatum', 'einddatum', ({ Einddatum }) => Einddatum),
  }),
);
