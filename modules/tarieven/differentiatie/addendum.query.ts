// SPDX-License-Identifier: EUPL-1.2
import { type Datum, datumOp, formatBedrag, formatDatum, formatPeriode, opsomming, periode } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import { besluitenOver, leesAfzender, readAanbieder } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import type { Document } from '#platform/document';
import { readAntwoord, readOpbouw } from '../prijsopbouw/prijsopbouw.store.ts';
import { bedragVoor, elementenVan } from '../prijsopbouw/prijsopbouw.ts';
import { leesNamen } from '../tarief/namen.query.ts';
import { cijferTekst, teksten } from '../teksten.ts';
import type { Tariefverzoek } from './tariefverzoek.ts';

type Afspraak = {
  readonly product: string;
  readonly tot: Datum | null;
  readonly geindexeerd: boolean;
  readonly motivering: string;
};

/** The addendum to the agreement: for what, since when, at which tariff, and on which figures it rests. */
export async function addendumDocument(
  context: QueryContext,
  verzoek: Tariefverzoek,
  { product, tot, geindexeerd, motivering }: Afspraak,
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
          `${geindexeerd ? 'Dit tarief gaat mee met de jaarlijkse indexatie van de tarieven van dit contract, met hetzelfde percentage.' : 'Dit tarief gaat niet mee met de jaarlijkse indexatie van de regio.'} Verder verandert dit addendum niets aan de overeenkomst.`,
        ],
      },
      {
        kop: 'Waarop het tarief rust',
        inhoud: [
          ...(await waarop(context, verzoek)),
          'De aanbieder voert het product zo uit; contractmanagement en toezicht kunnen hierop handhaven.',
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

/** How the tariff was computed: with the model, or as the build-up that the region followed [001 §8.1]. */
async function waarop({ tx }: QueryContext, { prijsopbouw, afwijkingen }: Tariefverzoek): Promise<readonly string[]> {
  const opbouw = prijsopbouw ? await readOpbouw(tx, prijsopbouw) : undefined;
  const antwoord = opbouw && (await readAntwoord(tx, opbouw));
  if (!opbouw || !antwoord)
    return [
      'Het tarief is berekend zoals de regio rekent, met deze cijfers van de aanbieder, en één keer afgerond op hele centen.',
    ];
  const isAmount = afwijkingen.some(({ soort }) => bedragen.has(soort));
  return [
    `De aanbieder liet op ${formatDatum(datumOp(opbouw.ingediend))} zien hoe zijn prijs is opgebouwd (kenmerk ${opbouw.id}). De regio antwoordde op ${formatDatum(datumOp(antwoord.op))}, en volgt de cijfers en bedragen hieronder.`,
    opbouw.bewijs.input.model === null
      ? 'Van het tarief van de regio is geen berekening bewaard. Het tarief in dit addendum is de som van de bedragen hieronder, één keer afgerond op hele centen.'
      : `Het tarief is berekend zoals het tarief van de regio, waarover de prijsopbouw gaat, toen is berekend, met deze cijfers van de aanbieder.${isAmount ? ' Een bedrag dat de aanbieder voor een heel onderdeel van de wet noemt, komt daarbij in de plaats van wat die berekening voor dat onderdeel geeft.' : ''} Er is één keer afgerond, op hele centen.`,
  ];
}

const bedragen = new Set(
  (['jeugdwet', 'wmo'] as const).flatMap((wet) => elementenVan(wet).map((element) => bedragVoor(wet, element))),
);
