// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import { isAgbCode, isBsn } from '#libs/kernel';
import type { Jeugdige } from '../casus/jeugdige.ts';
import { type Eenheid, eenheidcodes, type Frequentie, frequenties, perDay } from '../indicatie/indicatie.ts';
import { bevindingOp, legeCellen } from './bevinding-op.ts';
import type { Blad, Bladbevinding, Bladrij, GelezenOvername, Geplaatst, Toewijzingregel } from './overname.ts';
import { geslachten, overnamebladen } from './overnamebladen.ts';

/** The rows of the sheets, in the order of the sheets. */
export type Overnamerijen = readonly [clienten: readonly Bladrij[], toewijzingen: readonly Bladrij[]];

/**
 * What the rows say of allocations that run. Everything that is wrong comes back with its place, and never with what
 * somebody typed about a person. What is asked of a cell is what fits the message to the provider [iJw 3.2, bericht 301].
 */
export function overnameLezen([clienten, toewijzingen]: Overnamerijen, vandaag: string): GelezenOvername {
  const [clientblad, toewijzingblad] = overnamebladen;
  const personen = whole(clientblad, clienten, vandaag).map(asClient);
  const regels = whole(toewijzingblad, toewijzingen, vandaag).flatMap(asToewijzing);
  return {
    clienten: personen,
    toewijzingen: regels,
    genoemd: { clienten: named(clienten), toewijzingen: named(toewijzingen) },
    bevindingen: [
      ...clienten.flatMap((rij) => cells(clientblad, rij, vandaag)),
      ...toewijzingen.flatMap((rij) => cells(toewijzingblad, rij, vandaag)),
      ...twice(personen),
      ...regels.flatMap(together),
    ],
  };
}

/** As people write numbers, initials and postcodes: with spaces and dots. */
const zonder = (signs: RegExp) => (text: string) => text.replaceAll(signs, '');
const written: Readonly<Record<string, (text: string) => string>> = {
  bsn: zonder(/[ .]/g),
  voorletters: zonder(/[ .]/g),
  postcode: (text) => text.replaceAll(' ', '').toUpperCase(),
};
const field = ({ velden }: Bladrij, pad: string): string => (written[pad] ?? String)(velden[pad] ?? '');

type Vorm = readonly [past: (text: string, vandaag: string) => boolean, reden: Reason];
const like = (pattern: RegExp) => (text: string) => pattern.test(text);
const line = (most: number): Vorm => [
  (text) => text.length <= most && /^[^\p{Cc}\p{Cs}\p{Cn}]*$/u.test(text),
  reason('overneem-tekst-past-niet', { hoogstens: most }),
];
const oldestYears = 120;
const bornAt = (dag: string, vandaag: string): boolean =>
  dag <= vandaag && dag >= Temporal.PlainDate.from(vandaag).subtract({ years: oldestYears }).toString();

const vormen: Readonly<Record<string, Vorm>> = {
  bsn: [isBsn, reason('overneem-bsn-ongeldig')],
  voornamen: line(200),
  voorletters: [like(/^[A-Za-zÀ-ỳ]{1,6}$/), reason('overneem-voorletters-ongeldig')],
  voorvoegsel: line(10),
  achternaam: line(200),
  geboortedatum: [bornAt, reason('overneem-geboortedatum-ongeldig')],
  straatnaam: line(24),
  huisnummer: [like(/^[1-9]\d{0,4}$/), reason('overneem-huisnummer-ongeldig')],
  postcode: [like(/^[1-9]\d{3}[A-Z]{2}$/), reason('overneem-postcode-ongeldig')],
  plaatsnaam: line(80),
  nummer: [like(/^[1-9]\d{0,8}$/), reason('overneem-nummer-ongeldig')],
  agb: [isAgbCode, reason('overneem-agb-ongeldig')],
  volume: [like(/^[1-9]\d{0,7}$/), reason('overneem-volume-ongeldig')],
  besloten: [(dag, vandaag) => dag <= vandaag, reason('overneem-besluit-later')],
};

const fits = (rij: Bladrij, pad: string, vandaag: string): boolean =>
  vormen[pad]?.[0](field(rij, pad), vandaag) ?? true;

/** What one row lacks, and what cannot be what its column asks. */
const cells = (blad: Blad, rij: Bladrij, vandaag: string): readonly Bladbevinding[] => [
  ...legeCellen(blad, rij),
  ...blad.kolommen
    .filter(({ pad }) => rij.velden[pad] && !rij.fout.has(pad) && !fits(rij, pad, vandaag))
    .map(({ pad }) => bevindingOp(blad)(rij, pad, vormen[pad]?.[1] ?? reason('overneem-cel-leeg'))),
];

const named = (rijen: readonly Bladrij[]): ReadonlySet<string> => new Set(rijen.map((rij) => field(rij, 'bsn')));

/** Rows of which every cell can be trusted. */
const whole = ({ kolommen }: Blad, rijen: readonly Bladrij[], vandaag: string): readonly Bladrij[] =>
  rijen.filter((rij) =>
    kolommen.every(
      ({ pad, magLeeg }) => !rij.fout.has(pad) && (rij.velden[pad] ? fits(rij, pad, vandaag) : magLeeg === true),
    ),
  );

const geslachtcode: Readonly<Record<string, string>> = geslachten;

const asClient = (plaats: Bladrij): Geplaatst<Jeugdige> => ({
  bsn: field(plaats, 'bsn'),
  voornamen: field(plaats, 'voornamen'),
  voorletters: field(plaats, 'voorletters'),
  voorvoegsel: field(plaats, 'voorvoegsel') || undefined,
  achternaam: field(plaats, 'achternaam'),
  geboortedatum: field(plaats, 'geboortedatum'),
  geslacht: geslachtcode[field(plaats, 'geslacht')] ?? geslachten.onbekend,
  straatnaam: field(plaats, 'straatnaam'),
  huisnummer: Number(field(plaats, 'huisnummer')),
  postcode: field(plaats, 'postcode'),
  plaatsnaam: field(plaats, 'plaatsnaam'),
  plaats,
});

const isEenheid = (text: string): text is Eenheid => text in eenheidcodes;
const isFrequentie = (text: string): text is Frequentie => text in frequenties;

function asToewijzing(plaats: Bladrij): readonly Geplaatst<Toewijzingregel>[] {
  const eenheid = field(plaats, 'eenheid');
  const frequentie = field(plaats, 'frequentie');
  if (!isEenheid(eenheid) || !isFrequentie(frequentie)) return [];
  return [
    {
      nummer: Number(field(plaats, 'nummer')),
      bsn: field(plaats, 'bsn'),
      aanbieder: field(plaats, 'agb'),
      product: field(plaats, 'product'),
      van: field(plaats, 'begin'),
      tot: field(plaats, 'eind') || null,
      volume: Number(field(plaats, 'volume')),
      eenheid,
      frequentie,
      besloten: field(plaats, 'besloten'),
      plaats,
    },
  ];
}

/** One person on two rows. */
function twice(clienten: readonly Geplaatst<Jeugdige>[]): readonly Bladbevinding[] {
  const groups = Map.groupBy(clienten, ({ bsn }) => bsn);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ plaats }) =>
      bevindingOp(overnamebladen[0])(
        plaats,
        'bsn',
        reason('overneem-client-dubbel', { eerste: first?.plaats.rij ?? 0 }),
      ),
    ),
  );
}

/** Cells of one row that do not go together. */
function together({ van, tot, eenheid, frequentie, plaats }: Geplaatst<Toewijzingregel>): readonly Bladbevinding[] {
  const at = bevindingOp(overnamebladen[1]);
  return [
    ...(tot !== null && tot < van ? [at(plaats, 'eind', reason('overneem-eindigt-voor-begin'))] : []),
    ...(frequentie === 'per-dag' && !perDay.has(eenheid)
      ? [at(plaats, 'frequentie', reason('overneem-frequentie-past-niet', { eenheid }))]
      : []),
  ];
}
