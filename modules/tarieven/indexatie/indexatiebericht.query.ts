// SPDX-License-Identifier: EUPL-1.2
import { formatBedrag, formatDatum, formatGetal } from '#libs/kernel';
import { leesAfzender } from '#modules/regio';
import { type Blok, type Document, toDocx, toPdf } from '#platform/document';
import { defineQuery } from '#platform/query';
import { lezers, type Namen } from '../tarief/namen.query.ts';
import { besluitzinnen, isVastgesteld } from './besluitzinnen.ts';
import { type IndexatieContractView, type IndexatieView, indexatieInzien } from './indexatie.query.ts';
import { ingangVan } from './indexatie-toetsen.rule.ts';
import { indexInWoorden } from './teksten.ts';

export type Indexatiebestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };
const mediatypen = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** The letter about one contract to its aanbieders. @param id indexation, contract and kind: `<kenmerk>.<contract>.pdf` */
export const indexatiebericht = defineQuery({
  naam: 'tarieven/indexatiebericht',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<Indexatiebestand | undefined> => {
    const [, indexatie, code, soort] = /^([0-9a-f-]{36})\.([a-z0-9-]{1,80})\.(docx|pdf)$/.exec(id) ?? [];
    const view = indexatie ? await indexatieInzien.run(context, { id: indexatie }) : null;
    const contract = view?.contracten.find((one) => one.contract === code);
    if (!view || !contract || (soort !== 'docx' && soort !== 'pdf')) return undefined;
    const afzender = await leesAfzender(context, view.verband);
    const document = letterOf(view, contract, context.vandaag, afzender);
    return {
      naam: `indexatie-${view.jaar}-${contract.contract}.${soort}`,
      mediatype: mediatypen[soort],
      inhoud: await (soort === 'docx' ? toDocx(document) : toPdf(document)),
    };
  },
});

function letterOf(
  view: IndexatieView,
  contract: IndexatieContractView,
  datum: Temporal.PlainDate,
  afzender: readonly string[],
): Document {
  const { jaar, voorbeeld } = view;
  const ingang = formatDatum(ingangVan(jaar));
  const bewijs = contract.eersteJaar ? view.bewijsEersteJaar : view.bewijs;
  return {
    titel: `Indexatie van de tarieven ${jaar}: ${contract.naam}`,
    datum,
    kenmerk: contract.voorstel,
    afzender,
    voorbeeld: voorbeeld || contract.regels.some((regel) => regel.voorbeeld),
    concept: !isVastgesteld(contract),
    onderdelen: [
      {
        inhoud: [
          `Vanaf ${ingang} gaan de tarieven van het contract ${contract.naam} naar het prijspeil van ${jaar}: ${formatGetal(contract.procent)} procent ten opzichte van de tarieven tot dan toe. De nieuwe tarieven staan hieronder.`,
          view.toelichting,
        ],
      },
      { kop: 'Hoe het percentage tot stand kwam', inhoud: indexInWoorden(bewijs?.outcome, contract.eersteJaar) },
      {
        kop: 'De tarieven',
        inhoud: [
          tableOf(contract, view.namen, ingang),
          'Elk tarief is per gedeclareerde eenheid afgerond op hele centen, een halve cent naar boven. Een tarief dat door een addendum alleen voor één aanbieder geldt, verandert hierdoor niet.',
        ],
      },
      {
        kop: 'Het besluit',
        inhoud: besluitzinnen(contract),
      },
    ],
  };
}

const tableOf = ({ regels }: IndexatieContractView, { producten, caos }: Namen, ingang: string): Blok => ({
  soort: 'tabel',
  bijschrift: `Tarieven vanaf ${ingang}`,
  kolommen: [
    { kop: 'Product' },
    { kop: 'Cao' },
    { kop: 'Aanbieder' },
    { kop: 'Was', rechts: true },
    { kop: 'Wordt', rechts: true },
    { kop: 'Per' },
  ],
  rijen: regels.map(({ product, cao, micro, was, wordt, eenheid }) => [
    producten[product] ?? product,
    caos[cao] ?? cao,
    micro ? 'Micro-onderneming' : 'Andere aanbieders',
    formatBedrag(was),
    formatBedrag(wordt),
    eenheid,
  ]),
});
