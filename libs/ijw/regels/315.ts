// SPDX-License-Identifier: EUPL-1.2
import type { AangevraagdProduct315, Bericht315 } from '../types/315.ts';
import { TR101 } from './dubbel.ts';
import { CS002 } from './gedeeld.ts';
import { type Inzet, nietPerDag, omvangZonderCode, productregels } from './inzet.ts';
import { persoonregels } from './persoon.ts';
import { bij, een, elk, perPlaats } from './plaats.ts';
import { alsFout, gebrek, type Uitkomst, via } from './regel.ts';
import { stapeling } from './stapeling.ts';

type Aangevraagd = AangevraagdProduct315;

const PRODUCTEN = 'Client/AangevraagdeProducten';

const alsInzet = (product: Aangevraagd): Inzet => ({
  ...product,
  begin: product.ToewijzingIngangsdatum,
  eind: product.ToewijzingEinddatum,
  eindelement: 'ToewijzingEinddatum',
});

/** CD043: a decision has a number and a date, or neither. */
function CD043({ BeschikkingNummer, BeschikkingIngangsdatum }: Aangevraagd): Uitkomst {
  if ((BeschikkingNummer === undefined) === (BeschikkingIngangsdatum === undefined)) return undefined;
  const melding =
    BeschikkingNummer === undefined
      ? 'Zonder beschikkingnummer mag er geen ingangsdatum van de beschikking staan.'
      : 'Bij een beschikkingnummer moet de ingangsdatum van de beschikking staan.';
  return gebrek('BeschikkingIngangsdatum', melding);
}

/** Referred by somebody with an AGB-code: huisarts, jeugdarts, gecertificeerde instelling, medisch specialist. */
const heeftAgbCode = ({ Verwijzer }: Aangevraagd): boolean => ['02', '03', '04', '05'].includes(Verwijzer.Type);

/** CD066: who is known by code is not named. */
const CD066 = (product: Aangevraagd): Uitkomst =>
  alsFout(
    heeftAgbCode(product) && product.Verwijzer.ZorgverlenerCode !== undefined && product.Verwijzer.Naam !== undefined,
    'Verwijzer/Naam',
    'Naast de AGB-code van de verwijzer mag geen naam staan.',
  );

/** CD067: who is not known by code is named. */
const CD067 = (product: Aangevraagd): Uitkomst =>
  alsFout(
    heeftAgbCode(product) && product.Verwijzer.ZorgverlenerCode === undefined && product.Verwijzer.Naam === undefined,
    'Verwijzer/Naam',
    `Bij een verwijzer van type ${product.Verwijzer.Type} moet de AGB-code of de naam staan.`,
  );

/** CD068: others have no code. */
const CD068 = (product: Aangevraagd): Uitkomst =>
  alsFout(
    !heeftAgbCode(product) && product.Verwijzer.ZorgverlenerCode !== undefined,
    'Verwijzer/ZorgverlenerCode',
    `Bij een verwijzer van type ${product.Verwijzer.Type} mag geen AGB-code staan.`,
  );

const referentie = ({ ReferentieAanbieder }: Aangevraagd): readonly unknown[] => [ReferentieAanbieder];

/** The in-message rules of the 315. */
export const regels315 = perPlaats<Bericht315>(
  bij(({ Client }) => een('Client', Client), { CS002, ...persoonregels }),
  bij(({ Client }) => een(PRODUCTEN, Client.AangevraagdeProducten), {
    TR101: TR101(
      'AangevraagdProduct',
      referentie,
      'Een aangevraagd product met deze referentie staat al in het bericht.',
    ),
    TR383: TR101(
      'AangevraagdProduct',
      referentie,
      'Elk aangevraagd product heeft een eigen referentie.',
      'ReferentieAanbieder',
    ),
    TR386: stapeling<Aangevraagd>(
      'AangevraagdProduct',
      alsInzet,
      ({ ReferentieAanbieder }) => `Dit overlapt met aanvraag ${ReferentieAanbieder} voor hetzelfde product.`,
    ),
  }),
  bij(({ Client }) => elk(`${PRODUCTEN}/AangevraagdProduct`, Client.AangevraagdeProducten), {
    ...via(alsInzet, { ...productregels, CD095: omvangZonderCode, CS343: nietPerDag }),
    CD043,
    CD066,
    CD067,
    CD068,
  }),
);
