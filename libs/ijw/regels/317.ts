// SPDX-License-Identifier: EUPL-1.2
import { isVoor, leesbaar } from '../datum.ts';
import type { Bericht317, NieuwProduct317, TeWijzigenProduct317, Verzoek317 } from '../types/317.ts';
import { TR101 } from './dubbel.ts';
import { CS002 } from './gedeeld.ts';
import { type Inzet, inzetregels, nietPerDag, omvangZonderCode, productregels } from './inzet.ts';
import { bij, een, elk, type Omgeving, perPlaats } from './plaats.ts';
import { alsFout, gebrek, type Uitkomst, via } from './regel.ts';
import { stapeling } from './stapeling.ts';

const VERZOEK = 'Client/Verzoek';

const alsInzet = (product: NieuwProduct317 | TeWijzigenProduct317): Inzet => ({
  ...product,
  begin: product.GewensteIngangsdatum,
  eind: product.Einddatum,
  eindelement: 'Einddatum',
});

/** TR352: a request starts from what is assigned. */
const TR352 = ({ OngewijzigdeProducten, TeWijzigenProducten }: Verzoek317): Uitkomst =>
  alsFout(
    OngewijzigdeProducten === undefined && TeWijzigenProducten === undefined,
    '',
    'In het verzoek staat geen toewijzing die ongewijzigd blijft of verandert.',
  );

/** TR353: a request asks for a change. */
const TR353 = ({ TeWijzigenProducten, NieuweProducten }: Verzoek317): Uitkomst =>
  alsFout(
    TeWijzigenProducten === undefined && NieuweProducten === undefined,
    '',
    'In het verzoek staat niets wat verandert of nieuw is.',
  );

/** TR380: what is new lies ahead. */
const TR380 = ({ GewensteIngangsdatum: dag }: NieuwProduct317, { dagtekening }: Omgeving): Uitkomst =>
  isVoor(dagtekening, dag)
    ? undefined
    : gebrek(
        'GewensteIngangsdatum',
        `De gewenste ingangsdatum ${leesbaar(dag)} ligt niet na de dagtekening van het bericht (${leesbaar(dagtekening)}).`,
      );

const nummer = ({ ToewijzingNummer }: { readonly ToewijzingNummer: number }): readonly unknown[] => [ToewijzingNummer];
const nieuwsleutel = ({ Product, GewensteIngangsdatum }: NieuwProduct317): readonly unknown[] => [
  Product?.Categorie,
  Product?.Code,
  GewensteIngangsdatum,
];

const DUBBEL = 'Dit toewijzingnummer komt in deze lijst meer dan één keer voor.';

/** The in-message rules of the 317. */
export const regels317 = perPlaats<Bericht317>(
  bij(({ Client }) => een('Client', Client), { CS002 }),
  bij(({ Client }) => een(VERZOEK, Client.Verzoek), { TR352, TR353 }),
  bij(({ Client }) => een(`${VERZOEK}/OngewijzigdeProducten`, Client.Verzoek.OngewijzigdeProducten), {
    TR101: TR101('OngewijzigdProduct', nummer, DUBBEL, 'ToewijzingNummer'),
  }),
  bij(({ Client }) => een(`${VERZOEK}/TeWijzigenProducten`, Client.Verzoek.TeWijzigenProducten), {
    TR101: TR101('TeWijzigenProduct', nummer, DUBBEL, 'ToewijzingNummer'),
  }),
  bij(
    ({ Client }) => elk(`${VERZOEK}/TeWijzigenProducten/TeWijzigenProduct`, Client.Verzoek.TeWijzigenProducten),
    via(alsInzet, { ...inzetregels, CS338: nietPerDag }),
  ),
  bij(({ Client }) => een(`${VERZOEK}/NieuweProducten`, Client.Verzoek.NieuweProducten), {
    TR101: TR101('NieuwProduct', nieuwsleutel, 'Dit product staat met deze ingangsdatum al bij de nieuwe producten.'),
    TR410: stapeling<NieuwProduct317>(
      'NieuwProduct',
      alsInzet,
      (_, nummer) => `Dit overlapt met nieuw product ${nummer} in de lijst voor hetzelfde product.`,
    ),
  }),
  bij(({ Client }) => elk(`${VERZOEK}/NieuweProducten/NieuwProduct`, Client.Verzoek.NieuweProducten), {
    ...via(alsInzet, { ...productregels, CD096: omvangZonderCode, CS338: nietPerDag }),
    TR380,
  }),
);
