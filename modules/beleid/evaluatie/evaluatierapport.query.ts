// SPDX-License-Identifier: EUPL-1.2
import { formatDatum } from '#libs/kernel';
import { leesAfzender, verbandVan } from '#modules/regio';
import { type Document, type Onderdeel, toDocx, toPdf } from '#platform/document';
import { defineQuery } from '#platform/query';
import { verantwoorders } from '../pakket/namen.query.ts';
import { type EvaluatieView, evaluatieInzien } from './evaluaties.query.ts';
import { evaluatiewoorden } from './teksten.ts';

export type Rapport = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };
/** How a report can be had: to edit and comment on, or to send round. */
const vormen = {
  docx: { mediatype: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', schrijf: toDocx },
  pdf: { mediatype: 'application/pdf', schrijf: toPdf },
} as const;

/** The report of an evaluation as it stands now; asked for by its file name, such as `inkoop-2027.pdf`. */
export const evaluatierapport = defineQuery({
  naam: 'beleid/evaluatierapport',
  rollen: verantwoorders,
  run: async (context, { id: naam }: { readonly id: string }): Promise<Rapport | undefined> => {
    const [, code = '', soort] = /^(.+)\.(docx|pdf)$/.exec(naam) ?? [];
    const view = soort && (await evaluatieInzien.run(context, { code }));
    const verband = await verbandVan(context);
    if (!view || !verband) return undefined;
    const { mediatype, schrijf } = vormen[soort === 'pdf' ? 'pdf' : 'docx'];
    const document = rapportVan(view, context.vandaag, await leesAfzender(context, verband));
    return { naam, mediatype, inhoud: await schrijf(document) };
  },
});

const stateOf = ({ staat, vastgesteldOp }: EvaluatieView): string =>
  staat === 'vastgesteld'
    ? `Deze evaluatie is vastgesteld op ${dag(vastgesteldOp)}.`
    : 'Dit is een concept: de evaluatie is nog niet vastgesteld.';

/** Who asked for it, and what comes after it. */
const askedIn = ({ moties, opvolger }: EvaluatieView): readonly string[] => [
  ...(moties.length > 0 ? [`Gevraagd in: ${moties.map(({ naam }) => `motie ‘${naam}’`).join(', ')}.`] : []),
  ...(opvolger ? [`De volgende evaluatie: ${opvolger.naam}.`] : []),
];

function periodOf({ overVan, overTot }: EvaluatieView): string {
  if (overVan && overTot) return `De evaluatie kijkt terug van ${dag(overVan)} tot en met ${dag(overTot)}.`;
  if (overVan) return `De evaluatie kijkt terug vanaf ${dag(overVan)}. De laatste dag is nog onbekend.`;
  if (overTot) return `De evaluatie kijkt terug tot en met ${dag(overTot)}. De eerste dag is nog onbekend.`;
  return 'Over welke periode de evaluatie gaat, is nog onbekend.';
}

const dag = (day: Temporal.PlainDate | null): string => (day ? formatDatum(day) : 'onbekend');

function rapportVan(view: EvaluatieView, vandaag: Temporal.PlainDate, afzender: readonly string[]): Document {
  const { naam, waarover, wie } = view;
  return {
    titel: naam,
    datum: view.vastgesteldOp ?? vandaag,
    afzender,
    voorbeeld: view.voorbeeld,
    onderdelen: [
      { kop: 'Waarover deze evaluatie gaat', inhoud: [waarover, ...askedIn(view), stateOf(view)] },
      {
        kop: 'Periode en planning',
        inhoud: [
          periodOf(view),
          `Wie haar opstelt: ${wie ?? 'onbekend'}.`,
          view.stappen.length === 0 ? 'De stappen zijn nog niet gepland.' : steps(view),
        ],
      },
      ...(view.leest
        ? found(view)
        : [{ kop: 'Wat is gevonden', inhoud: ['Dat staat hier zodra de evaluatie is vastgesteld.'] }]),
    ],
  };
}

/** What was found about each doel, and what follows. */
const found = (view: EvaluatieView): readonly Onderdeel[] => {
  const { vragen, conclusie, gevolgen } = view;
  return [
    {
      kop: 'Wat per doel is gevonden',
      inhoud: vragen.length === 0 ? ['Er zijn nog geen doelen gekozen.'] : [findings(view)],
    },
    ...vragen.map(({ naam, indicatoren, oordeel }) => ({
      kop: naam,
      inhoud: [
        oordeel?.tekst ?? 'Nog niet beoordeeld.',
        indicatoren.length === 0
          ? 'Het plan noemt geen indicator bij dit doel.'
          : `Gemeten met: ${indicatoren.map((indicator) => indicator.naam).join(', ')}.`,
      ],
    })),
    { kop: 'Conclusie', inhoud: [conclusie ?? 'Nog niet geschreven.'] },
    {
      kop: 'Wat hieruit volgt',
      inhoud:
        gevolgen.length === 0
          ? ['Nog niets vastgelegd.']
          : [
              {
                soort: 'lijst',
                genummerd: true,
                punten: gevolgen.map(
                  ({ soort, koppelnaam, tekst }) =>
                    `${evaluatiewoorden.gevolg[soort]}${koppelnaam ? ` ‘${koppelnaam}’` : ''}: ${tekst}`,
                ),
              },
            ],
    },
  ];
};

const steps = ({ stappen, staat }: EvaluatieView) =>
  ({
    soort: 'tabel',
    kolommen: [{ kop: 'Stap' }, { kop: 'Uiterlijk' }, { kop: 'Gedaan op' }],
    rijen: stappen.map(({ stap, uiterlijk, gedaanOp }) => [
      evaluatiewoorden.stap[stap],
      dag(uiterlijk),
      gedaanOp ? formatDatum(gedaanOp) : staat === 'vastgesteld' ? 'niet vastgelegd' : 'nog niet',
    ]),
  }) as const;

const findings = ({ vragen }: EvaluatieView) =>
  ({
    soort: 'tabel',
    kolommen: [{ kop: 'Doel' }, { kop: 'Bereikt?' }],
    rijen: vragen.map(({ naam, oordeel }) => [
      naam,
      oordeel ? evaluatiewoorden.oordeel[oordeel.oordeel] : 'nog niet beoordeeld',
    ]),
  }) as const;
