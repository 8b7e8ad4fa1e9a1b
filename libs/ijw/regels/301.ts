// SPDX-License-Identifier: EUPL-1.2
import type { Standaard } from '../structuur/tabel.ts';
import type { Bericht301, Client301, Contact301, Relatie301, ToegewezenProduct301 } from '../types/301.ts';
import type { Datum } from '../types/gedeeld.ts';
import { contactregels } from './301/contact.ts';
import { CD007, CS050, CS139, CS318, TR002, TR061, TR134 } from './301/persoon.ts';
import { TR302 } from './301/stapeling.ts';
import { productregels } from './301/toegewezen-product.ts';
import { CS002, Gezien } from './gedeeld.ts';
import { gebrek, maakToets, type Regels, type Regelset, type Uitkomst } from './regel.ts';

/** What a rule knows besides the class that it looks at. */
type Omgeving = { readonly standaard: Standaard; readonly dagtekening: Datum };

/** TR101: within a list no two with the same key. */
const TR101 =
  <T>(lijst: string, element: keyof T & string, melding: string) =>
  (klassen: readonly T[]): Uitkomst => {
    const gezien = new Gezien();
    return klassen.flatMap((klasse, i) =>
      gezien.isNieuw(String(klasse[element])) ? [] : [gebrek(`${lijst}[${i + 1}]/${element}`, melding)],
    );
  };

const perClient: Regels<Client301, Omgeving> = { CS002, CD007, CS050, CS139, CS318, TR002, TR061, TR134 };
const perRelatie: Regels<Relatie301, Omgeving> = { CS050, CS139, TR002, TR134 };

const perRelaties: Regels<readonly Relatie301[], Omgeving> = {
  TR101: TR101('Relatie', 'Nummer', 'Dit nummer is al van een andere relatie.'),
};
const perContactgegevens: Regels<readonly Contact301[], Omgeving> = {
  TR101: TR101('Contact', 'Soort', 'Er is al een contact van deze soort.'),
};
const perProducten: Regels<readonly ToegewezenProduct301[], Omgeving> = {
  TR101: TR101(
    'ToegewezenProduct',
    'ToewijzingNummer',
    'Dit toewijzingnummer komt meer dan één keer voor in het bericht.',
  ),
  TR302,
};

/** The in-message rules of the 301. It has one client, so all is judged at the end. */
export const regels301: Regelset<Bericht301, never> = (standaard, melder) => ({
  eenheid() {},
  slot({ Header, Client }) {
    const omgeving: Omgeving = { standaard, dagtekening: Header.BerichtIdentificatie.Dagtekening };
    const pad = '/Bericht/Client';
    const toets = <T>(regels: Regels<T, Omgeving>, klasse: T, waar: string): void =>
      maakToets(regels, melder)(klasse, omgeving, `${pad}${waar}`);

    toets(perClient, Client, '');
    toets(perRelaties, Client.Relaties ?? [], '/Relaties');
    for (const [i, relatie] of (Client.Relaties ?? []).entries()) {
      toets(perRelatie, relatie, `/Relaties/Relatie[${i + 1}]`);
      toets(contactregels, relatie.Contact, `/Relaties/Relatie[${i + 1}]/Contact`);
    }
    toets(perContactgegevens, Client.Contactgegevens, '/Contactgegevens');
    for (const [i, contact] of Client.Contactgegevens.entries())
      toets(contactregels, contact, `/Contactgegevens/Contact[${i + 1}]`);
    toets(perProducten, Client.ToegewezenProducten, '/ToegewezenProducten');
    for (const [i, product] of Client.ToegewezenProducten.entries())
      toets(productregels, product, `/ToegewezenProducten/ToegewezenProduct[${i + 1}]`);
  },
});
