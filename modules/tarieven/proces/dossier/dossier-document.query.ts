// SPDX-License-Identifier: EUPL-1.2
import { formatBedrag, formatDatum, formatGetal, formatMoment, isId, telling } from '#libs/kernel';
import { leesAfzender } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { type Blok, type Document, type Onderdeel, toDocx, toPdf } from '#platform/document';
import { defineQuery } from '#platform/query';
import { onderdeelTekst } from '../../teksten.ts';
import { regiolezers } from '../lezers.query.ts';
import { reactieonderdeel, proceswoorden as woorden } from '../teksten.ts';
import type { Bijlage } from './dossier.store.ts';
import { leesDossier, type TariefdossierView } from './tariefdossier.query.ts';

const vormen = {
  pdf: { mediatype: 'application/pdf', make: toPdf },
  docx: { mediatype: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', make: toDocx },
} as const;

/** The file of a process as a document. @param id the process and a form, such as `….pdf` */
export const tariefdossierDocument = defineQuery({
  naam: 'tarieven/tariefdossier-document',
  rollen: regiolezers,
  run: async (context, { id }: { readonly id: string }): Promise<Bijlage | undefined> => {
    const [, proces = '', vorm = ''] = /^(.+)\.(pdf|docx)$/.exec(id) ?? [];
    if (!isId(proces) || !(vorm === 'pdf' || vorm === 'docx')) return undefined;
    const view = await leesDossier(context, proces);
    if (!view) return undefined;
    const { mediatype, make } = vormen[vorm];
    const { contract, jaar } = view.proces.proces;
    return {
      naam: `dossier-tariefproces-${contract}-${jaar}.${vorm}`,
      mediatype,
      inhoud: await make(await dossierdocument(context, view)),
    };
  },
});

export async function dossierdocument(context: QueryContext, view: TariefdossierView): Promise<Document> {
  const { proces, contractnaam } = view.proces;
  return {
    titel: `Dossier tariefproces: ${contractnaam}, ${proces.jaar}`,
    datum: context.vandaag,
    afzender: await leesAfzender(context, proces.verband),
    kenmerk: proces.id,
    onderdelen: [about(view), steps(view), ...lines(view), mixes(view), answers(view), prices(view)],
    voorbeeld: proces.voorbeeld,
    concept: proces.staat === 'lopend',
  };
}

const table = (kolommen: readonly string[], rijen: readonly (readonly string[])[]): Blok => ({
  soort: 'tabel',
  kolommen: kolommen.map((kop) => ({ kop })),
  rijen,
});

function about({ proces: { proces, contractnaam } }: TariefdossierView): Onderdeel {
  const { staat, beeindigd, reden, ingang, naam, geopend } = proces;
  const stand = beeindigd ? `Het is ${woorden.staat[staat]} op ${formatMoment(beeindigd)}` : 'Het loopt nog';
  return {
    kop: 'Waar dit dossier over gaat',
    inhoud: [
      `De weg naar de tarieven van ${contractnaam} vanaf ${formatDatum(ingang)}. ${naam} opende het proces op ${formatMoment(geopend)}. ${stand}.`,
      ...(reden ? [`Waarom het is gestaakt: ${reden}`] : []),
      proces.uitPlan
        ? 'De stappen zijn die van het plan van de regio.'
        : 'Het plan van de regio noemt geen stappen. Dit zijn de gebruikelijke stappen, niet die van het plan zelf.',
    ],
  };
}

/** Every step, with who does it and how it stands. */
export const steps = ({ proces: { stappen } }: TariefdossierView): Onderdeel => ({
  kop: 'De stappen',
  inhoud: [
    table(
      ['Stap', 'Wat', 'Wie', 'Uiterlijk', 'Stand'],
      stappen.map(({ letter, tekst, wie, uiterlijk, stand, overgeslagen }) => [
        letter,
        tekst,
        wie.join(', ') || 'onbekend',
        uiterlijk ? formatDatum(uiterlijk) : 'onbekend',
        overgeslagen === null ? woorden.stand[stand] : `overgeslagen: ${overgeslagen}`,
      ]),
    ),
  ],
});

const koppen = {
  toezicht: 'Wie heeft meegekeken',
  rekenwerk: 'Wie heeft gerekend',
  keuze: 'Welke keuzes zijn gemaakt, en waarom',
  verslag: 'Verslagen',
} as const;

/** What was recorded, by its kind. */
export const lines = ({ proces: { dossier, stappen } }: TariefdossierView): readonly Onderdeel[] =>
  (['toezicht', 'rekenwerk', 'keuze', 'verslag'] as const).map((soort) => {
    const own = dossier.filter((regel) => regel.soort === soort);
    const letter = (stap: string | null) => stappen.find(({ code }) => code === stap)?.letter ?? '';
    const rijen = own.map(({ stap, tekst, waarom, wie, bestandsnaam, op, naam }) => [
      letter(stap),
      [tekst, ...(wie ? [`Wie: ${wie}`] : []), ...(bestandsnaam ? [`Bijlage: ${bestandsnaam}`] : [])].join('\n'),
      waarom ?? '',
      `${naam}, ${formatMoment(op)}`,
    ]);
    return {
      kop: koppen[soort],
      inhoud: [rijen.length === 0 ? 'Hierover is niets vastgelegd.' : table(['Stap', 'Wat', 'Waarom', 'Door'], rijen)],
    };
  });

/** With which function mix each product is computed, and why. */
export function mixes({ proces: { mixen }, producten, functies }: TariefdossierView): Onderdeel {
  const rijen = mixen.map(({ product, aandelen, wijze, aantal, motivering, naam, op }) => [
    producten[product] ?? product,
    aandelen.map(({ functie, procent }) => `${functies[functie] ?? functie} ${formatGetal(procent)}\u00a0%`).join('\n'),
    `${woorden.wijze[wijze]} (${telling(aantal, 'antwoord', 'antwoorden')})`,
    motivering,
    `${naam}, ${formatMoment(op)}`,
  ]);
  return {
    kop: 'Gekozen functiemix',
    inhoud: [
      rijen.length === 0
        ? 'Er is geen functiemix gekozen: er is gerekend met de mix van het plan.'
        : table(['Product', 'Mix', 'Hoe', 'Waarom', 'Door'], rijen),
    ],
  };
}

/** What was said, without who said it, and what was answered. */
export function answers({ proces: { proces }, antwoorden, producten }: TariefdossierView): Onderdeel {
  const rijen = antwoorden.map(({ waarover, samenvatting, uitkomst, motivering, aantal }) => [
    waarover.map((one) => waaroverTekst(one, producten)).join('\n'),
    `${samenvatting} (${telling(aantal, 'reactie', 'reacties')})`,
    woorden.uitkomst[uitkomst],
    motivering,
  ]);
  const none = proces.vrijgegeven ? 'Er zijn geen antwoorden.' : 'Er zijn nog geen antwoorden vrijgegeven.';
  return {
    kop: 'Wat aanbieders zeiden en wat is geantwoord',
    inhoud: [rijen.length === 0 ? none : table(['Waarover', 'Wat is gezegd', 'Uitkomst', 'Waarom'], rijen)],
  };
}

const waaroverTekst = (
  { product, onderdeel }: { readonly product: string; readonly onderdeel: string },
  producten: Readonly<Record<string, string>>,
): string =>
  `${producten[product] ?? product}: ${reactieonderdeel[onderdeel] ?? onderdeelTekst[onderdeel] ?? onderdeel}`;

function prices({ tarieven, producten, caos }: TariefdossierView): Onderdeel {
  const rijen = tarieven.map(({ product, cao, micro, bedrag, bedragNu, eenheid, voorbeeld }) => [
    producten[product] ?? product,
    [caos[cao] ?? cao, ...(micro ? ['micro-onderneming'] : [])].join(', '),
    `${formatBedrag(bedrag)} per ${eenheid}${voorbeeld ? ' (voorbeeld)' : ''}`,
    bedragNu === null ? 'is er niet meer' : formatBedrag(bedragNu),
  ]);
  return {
    kop: 'Tarieven zoals gepresenteerd, en zoals zij nu zijn',
    inhoud: [
      rijen.length === 0 ? 'Er is niets gepresenteerd.' : table(['Product', 'Voor wie', 'Gepresenteerd', 'Nu'], rijen),
    ],
  };
}
