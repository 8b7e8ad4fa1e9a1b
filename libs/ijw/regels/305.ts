// SPDX-License-Identifier: EUPL-1.2
import { sleutelVanStart } from '../keuzes.ts';
import type { Bericht305, StartProduct305 } from '../types/305.ts';
import { TR134 } from './datums.ts';
import { TR101 } from './dubbel.ts';
import { CS002 } from './gedeeld.ts';
import { CS058 } from './levering.ts';
import { persoonregels } from './persoon.ts';
import { bij, een, elk, perPlaats } from './plaats.ts';

const PRODUCTEN = 'Client/StartProducten';

/** The in-message rules of the 305. */
export const regels305 = perPlaats<Bericht305>(
  bij(({ Client }) => een('Client', Client), { CS002, ...persoonregels }),
  bij(({ Client }) => een(PRODUCTEN, Client.StartProducten), {
    TR101: TR101('StartProduct', sleutelVanStart, 'Deze start staat al in het bericht.'),
  }),
  bij(({ Client }) => elk(`${PRODUCTEN}/StartProduct`, Client.StartProducten), {
    CS058,
    TR134: TR134<StartProduct305>('Begindatum', 'begindatum', ({ Begindatum }) => Begindatum),
  }),
);
