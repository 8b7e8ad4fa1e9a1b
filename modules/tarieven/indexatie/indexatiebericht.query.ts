// SPDX-License-Identifier: EUPL-1.2
import { type Datum, formatBedrag, formatDatum, formatGetal } from '#libs/kernel';
import { leesAfzender } from '#modules/regio';
import { type Blok, type Document, toDocx, toPdf } from '#platform/document';
import type { EigenaarSoort } from '#platform/hoed';
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
    const { soort: voor } = context.wie.hoed;
    const document = letterOf(view, contract, { datum: context.vandaag, afzender, voor });
    return {
      naam: `indexatie-${view.jaar}-${contract.contract}.${soort}`,
      mediatype: mediatypen[soort],
      inhoud: await (soort === 'docx' ? toDocx(document) : toPdf(document)),
    };
  },
});

type Brief = { readonly datum: Datum; readonly afzender: readonly string[]; readonly voor: EigenaarSoort };

function letterOf(view: IndexatieView, contract: IndexatieContractView, { datum, afzender, voor }: Brief): Document {
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
          ...tarieven(contract, view.namen, ingang, voor),
          'Elk tarief is per gedeclareerde eenheid afgerond op hele centen, een halve cent naar boven. Een tarief dat door een addendum alleen voor één aanbieder geldt, gaat alleen mee als dat addendum het zegt.',
        ],
      },
      {
        kop: 'Het besluit',
        inhoud: besluitzinnen(contract),
      },
    ],
  };
}

/** What one provider is paid by its own addendum, only that provider reads in its letter; others read that it exists. */
function tarieven(contract: IndexatieContractView, namen: Namen, ingang: string, voor: EigenaarSoort): readonly Blok[] {
  const { regels, aanbiederregels } = contract;
  const eigen = aanbiederregels.filter(({ nieuw }) => nieuw !== null);
  return [
    ...(regels.length > 0 ? [tableOf(contract, namen, ingang)] : []),
    ...(aanbiederregels.length > 0 && voor !== 'aanbieder'
      ? [
          'Een tarief dat volgens een addendum voor één aanbieder geldt en meegaat, staat alleen in de brief aan die aanbieder.',
        ]
      : []),
    ...(eigen.length > 0 && voor === 'aanbieder' ? [eigenTabel(eigen, namen, ingang)] : []),
  ];
}

const eigenTabel = (regels: IndexatieContractView['aanbiederregels'], { producten }: Namen, ingang: string): Blok => ({
  soort: 'tabel',
  bijschrift: `Uw eigen tarieven volgens addendum vanaf ${ingang}`,
  kolommen: [{ kop: 'Product' }, { kop: 'Was', rechts: true }, { kop: 'Wordt', rechts: true }, { kop: 'Per' }],
  rijen: regels.map(({ product, was, wordt, eenheid }) => [
    producten[product] ?? product,
    formatBedrag(was),
    formatBedrag(wordt),
    eenheid,
  ]),
});

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
