// SPDX-License-Identifier: EUPL-1.2
import { type Datum, formatBedrag, formatDatum, formatPeriode, opsomming, periode } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import { besluitenOver, leesAfzender, readAanbieder } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import type { Document } from '#platform/document';
import { leesNamen } from '../tarief/namen.query.ts';
import { cijferTekst, teksten } from '../teksten.ts';
import type { Tariefverzoek } from './tariefverzoek.ts';

type Afspraak = { readonly product: string; readonly tot: Datum | null; readonly motivering: string };

/** The addendum to the agreement: for what, since when, at which tariff, and on which figures it rests. */
export async function addendumDocument(
  context: QueryContext,
  verzoek: Tariefverzoek,
  { product, tot, motivering }: Afspraak,
): Promise<Document> {
  const { verband, aanbieder, contract, bedrag, bedragNu, eenheid, ingang, afwijkingen, id, voorbeeld } = verzoek;
  const naam = (await readAanbieder(context.tx, aanbieder))?.naam ?? aanbieder;
  const besluiten = await besluitenOver(context.tx, 'tariefverzoek', id);
  const namen = await leesNamen(context, verband);
  const voorWie = [namen.caos[verzoek.cao] ?? verzoek.cao, ...(verzoek.micro ? ['micro-onderneming'] : [])].join(', ');
  const contractnaam = (await leesContract(context, verband, contract))?.naam ?? contract;
  return {
    titel: `Addendum: tarief voor ${product}`,
    datum: context.vandaag,
    kenmerk: id,
    afzender: await leesAfzender(context, verband),
    voorbeeld,
    onderdelen: [
      {
        kop: 'Waarover dit addendum gaat',
        inhoud: [
          `Dit addendum hoort bij de overeenkomst ${contractnaam} met ${naam} (AGB-code ${aanbieder}).`,
          `Voor ${product} geldt voor deze aanbieder ${formatPeriode(periode(ingang, tot))} een tarief van ${formatBedrag(bedrag)} per ${eenheid}, in plaats van het tarief van de regio (${voorWie}), dat ${formatBedrag(bedragNu)} per ${eenheid} was op de dag van het verzoek.${tot ? '' : ' Er is geen laatste dag bepaald.'}`,
          'Dit tarief gaat niet vanzelf mee met de jaarlijkse indexatie van de regio. Verder verandert dit addendum niets aan de overeenkomst.',
        ],
      },
      {
        kop: 'Waarop het tarief rust',
        inhoud: [
          'Het tarief is berekend zoals de regio rekent, met deze cijfers van de aanbieder, en één keer afgerond op hele centen. De aanbieder voert het product zo uit; contractmanagement en toezicht kunnen hierop handhaven.',
          {
            soort: 'tabel',
            kolommen: [
              { kop: 'Cijfer' },
              { kop: 'Regio', rechts: true },
              { kop: 'Aanbieder', rechts: true },
              { kop: 'Waarom' },
            ],
            rijen: afwijkingen.map(({ soort, eenheid: unit, was, wordt, reden }) => [
              teksten.stappen[soort] ?? soort,
              cijferTekst(was, unit),
              cijferTekst(wordt, unit),
              reden,
            ]),
          },
        ],
      },
      {
        kop: 'Het besluit',
        inhoud: [
          `Besloten op ${formatDatum(context.vandaag)} door: ${opsomming(besluiten.map(({ door, naam: wie }) => `${door} (${wie})`))}. Grond: ${opsomming(besluiten.map(({ grond }) => grond))}. Kenmerk van het besluit: ${opsomming(besluiten.map((besluit) => besluit.id))}.`,
          motivering,
        ],
      },
    ],
  };
}
