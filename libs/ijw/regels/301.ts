// SPDX-License-Identifier: EUPL-1.2
import type { Bericht301, Contact301, Relatie301, ToegewezenProduct301 } from '../types/301.ts';
import { contactregels } from './301/contact.ts';
import { CD007, CS050, CS318, TR061 } from './301/persoon.ts';
import { alsInzet, isVerwijderd, toewijzingsregels } from './301/toegewezen-product.ts';
import { TR101 } from './dubbel.ts';
import { CS002 } from './gedeeld.ts';
import { persoonregels } from './persoon.ts';
import { bij, een, elk, perPlaats } from './plaats.ts';
import { stapeling } from './stapeling.ts';

type Toegewezen = ToegewezenProduct301;

const [RELATIES, CONTACTEN, PRODUCTEN] = ['Client/Relaties', 'Client/Contactgegevens', 'Client/ToegewezenProducten'];

/** The in-message rules of the 301. */
export const regels301 = perPlaats<Bericht301>(
  bij(({ Client }) => een('Client', Client), { CS002, ...persoonregels, CD007, CS050, CS318, TR061 }),
  bij(({ Client }) => een(RELATIES, Client.Relaties), {
    TR101: TR101('Relatie', (r: Relatie301) => [r.Nummer], 'Dit nummer is al van een andere relatie.', 'Nummer'),
  }),
  bij(({ Client }) => elk(`${RELATIES}/Relatie`, Client.Relaties), { ...persoonregels, CS050 }),
  bij(
    ({ Client }) => (Client.Relaties ?? []).map(({ Contact }, i) => [`${RELATIES}/Relatie[${i + 1}]/Contact`, Contact]),
    contactregels,
  ),
  bij(({ Client }) => een(CONTACTEN, Client.Contactgegevens), {
    TR101: TR101('Contact', (c: Contact301) => [c.Soort], 'Er is al een contact van deze soort.', 'Soort'),
  }),
  bij(({ Client }) => elk(`${CONTACTEN}/Contact`, Client.Contactgegevens), contactregels),
  bij(({ Client }) => een(PRODUCTEN, Client.ToegewezenProducten), {
    TR101: TR101(
      'ToegewezenProduct',
      (p: Toegewezen) => [p.ToewijzingNummer],
      'Dit toewijzingnummer komt meer dan één keer voor in het bericht.',
      'ToewijzingNummer',
    ),
    TR302: stapeling<Toegewezen>(
      'ToegewezenProduct',
      (product) => (isVerwijderd(product) ? undefined : alsInzet(product)),
      ({ ToewijzingNummer }) => `Deze toewijzing overlapt met toewijzing ${ToewijzingNummer} voor hetzelfde product.`,
    ),
  }),
  bij(({ Client }) => elk(`${PRODUCTEN}/ToegewezenProduct`, Client.ToegewezenProducten), toewijzingsregels),
);
