// SPDX-License-Identifier: EUPL-1.2
import { eurocent, formatBedrag, formatDatum } from '#libs/kernel';
import { leesAfzender } from '#modules/regio';
import { type Blok, type Document, type Onderdeel, toDocx, toPdf } from '#platform/document';
import { defineQuery } from '#platform/query';
import { woorden } from '../teksten.ts';
import {
  type JaarprogrammaView,
  jaarprogrammaInzien,
  type PostRij,
  programmalezers,
  type RapportageView,
} from './jaarprogramma-inzien.query.ts';

export type Programmabestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };
const mediatypen = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** The programme with its budget, views, decision and reports, as a file. @param id year and kind, such as `2026.pdf`, or with a version: `2026.1.pdf` */
export const jaarprogrammaDocument = defineQuery({
  naam: 'beleid/jaarprogramma-document',
  rollen: programmalezers,
  run: async (context, { id }: { readonly id: string }): Promise<Programmabestand | undefined> => {
    const [, jaar, versie, soort] = /^(\d{4})(?:\.(\d{1,4}))?\.(docx|pdf)$/.exec(id) ?? [];
    const asked = { jaar: Number(jaar), versie: versie === undefined ? undefined : Number(versie) };
    const view = jaar && (await jaarprogrammaInzien.run(context, asked));
    if (!view || (soort !== 'docx' && soort !== 'pdf')) return undefined;
    const document = programmaDocument(view, context.vandaag, await leesAfzender(context, view.verband));
    return {
      naam: `jaarprogramma-${jaar}-versie-${view.versie}.${soort}`,
      mediatype: mediatypen[soort],
      inhoud: await (soort === 'docx' ? toDocx(document) : toPdf(document)),
    };
  },
});

function programmaDocument(
  view: JaarprogrammaView,
  vandaag: Temporal.PlainDate,
  afzender: readonly string[],
): Document {
  const zonder = view.posten.filter(({ bedrag }) => bedrag === null).length;
  return {
    titel: `Jaarprogramma en begroting ${view.jaar}`,
    datum: vandaag,
    kenmerk: `versie ${view.versie}`,
    afzender,
    voorbeeld: view.posten.some(({ voorbeeld }) => voorbeeld),
    onderdelen: [
      {
        kop: 'Stand',
        inhoud: [
          `Versie ${view.versie}: ${woorden.programmastaat[view.staat]}.${view.reden ? ` Waarom deze versie er is: ${view.reden}` : ''}`,
          `Samen ${formatBedrag(view.totaal)}.${zonder > 0 ? ` Niet meegeteld, want het bedrag is onbekend: ${zonder === 1 ? '1 post' : `${zonder} posten`}.` : ''}`,
        ],
      },
      { kop: 'Wat wij doen', inhoud: [tasks(view.posten)] },
      { kop: 'Begroting', inhoud: [budget(view)] },
      { kop: 'Bijdragen van de gemeenten', inhoud: contributions(view) },
      ...changes(view),
      ...views(view),
      ...decisions(view),
      ...view.rapportagesVan.map(report),
    ],
  };
}

const amount = (bedrag: number | null): string => (bedrag === null ? 'onbekend' : formatBedrag(eurocent(bedrag)));
const nameOf = ({ naam, voorbeeld }: Pick<PostRij, 'naam' | 'voorbeeld'>) =>
  `${naam}${voorbeeld ? ' (voorbeeld)' : ''}`;

const tasks = (posten: readonly PostRij[]): Blok => ({
  soort: 'tabel',
  kolommen: [{ kop: 'Post' }, { kop: 'Wat' }, { kop: 'Prioriteit' }, { kop: 'Planning' }],
  rijen: posten.map((post) => [nameOf(post), post.tekst, post.prioriteit ?? 'onbekend', post.planning ?? 'onbekend']),
});

const budget = ({ posten, totaal }: JaarprogrammaView): Blok => ({
  soort: 'tabel',
  kolommen: [{ kop: 'Post' }, { kop: 'Soort' }, { kop: 'Bedrag', rechts: true }],
  rijen: [
    ...posten.map((post) => [
      nameOf(post),
      [woorden.postsoort[post.soort], post.contractnaam].filter(Boolean).join(': '),
      amount(post.bedrag),
    ]),
    ['Totaal van wat bekend is', '', formatBedrag(totaal)],
  ],
});

function contributions({ sleutel, bijdragen }: JaarprogrammaView): readonly Blok[] {
  if (!sleutel || bijdragen.status !== 'decided') return ['De verdeelsleutel is nog niet gekozen.'];
  return [
    `Verdeeld naar: ${sleutel.naam}. Bron van de gewichten: ${sleutel.bron} Elke bijdrage is een heel aantal centen; de centen die overblijven gaan naar de gemeenten die bij het afronden het meest verloren.`,
    {
      soort: 'tabel',
      kolommen: [{ kop: 'Gemeente' }, { kop: 'Gewicht', rechts: true }, { kop: 'Bijdrage', rechts: true }],
      rijen: bijdragen.value.map(({ naam, gewicht, bedrag }) => [
        naam,
        gewicht.toLocaleString('nl-NL'),
        formatBedrag(bedrag),
      ]),
    },
  ];
}

const changes = ({ verschil }: JaarprogrammaView): readonly Onderdeel[] =>
  verschil === null
    ? []
    : [
        {
          kop: 'Wat verandert ten opzichte van de vorige versie',
          inhoud: [
            `Het totaal verandert met ${formatBedrag(verschil.totaal)}.`,
            {
              soort: 'tabel',
              kolommen: [{ kop: 'Post' }, { kop: 'Wat' }, { kop: 'Was', rechts: true }, { kop: 'Wordt', rechts: true }],
              rijen: verschil.posten.map(({ naam, wat, was, wordt }) => [
                naam,
                wat,
                wat === 'nieuw' ? '' : amount(was),
                wat === 'vervallen' ? '' : amount(wordt),
              ]),
            },
          ],
        },
      ];

const views = ({ zienswijzen, leden }: JaarprogrammaView): readonly Onderdeel[] =>
  zienswijzen.length === 0
    ? []
    : [
        {
          kop: 'Zienswijzen van de gemeenteraden',
          inhoud: [
            {
              soort: 'tabel',
              kolommen: [{ kop: 'Gemeente' }, { kop: 'Op' }, { kop: 'Oordeel' }, { kop: 'Toelichting' }],
              rijen: zienswijzen.map(({ gemeente, op, oordeel, tekst }) => [
                leden.find((lid) => lid.gemeente === gemeente)?.naam ?? gemeente,
                formatDatum(op),
                woorden.zienswijze[oordeel],
                tekst ?? '',
              ]),
            },
          ],
        },
      ];

const decisions = ({ besluiten }: JaarprogrammaView): readonly Onderdeel[] =>
  besluiten.length === 0
    ? []
    : [
        {
          kop: 'Besluit',
          inhoud: besluiten.map(
            ({ door, genomen, grond, motivering }) =>
              `${door}, ${formatDatum(genomen.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate())} (${grond}): ${motivering}`,
          ),
        },
      ];

function report({ peildatum, toelichting, posten }: RapportageView): Onderdeel {
  const told = posten.map(({ naam, voortgang, toelichting: uitleg }) => ({
    naam,
    tekst: [voortgang, uitleg].filter(Boolean).join(' '),
  }));
  const punten = told.filter(({ tekst }) => tekst !== '').map(({ naam, tekst }) => `${naam}: ${tekst}`);
  return {
    kop: `Bestuursrapportage per ${formatDatum(peildatum)}`,
    inhoud: [
      ...(toelichting ? [toelichting] : []),
      {
        soort: 'tabel',
        kolommen: [
          { kop: 'Post' },
          { kop: 'Begroot', rechts: true },
          { kop: 'Uitgegeven', rechts: true },
          { kop: 'Verwacht', rechts: true },
          { kop: 'Afwijking', rechts: true },
        ],
        rijen: posten.map(({ naam, begroot, gerealiseerd, prognose, afwijking }) => [
          naam,
          amount(begroot),
          amount(gerealiseerd),
          amount(prognose),
          afwijking === null ? '–' : amount(afwijking),
        ]),
      },
      ...(punten.length > 0 ? [{ soort: 'lijst' as const, punten }] : []),
    ],
  };
}
