// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { type BerichtVan, decode, encode, maakHeader } from '#libs/ijw';
import { datum, eurocent, laatsteDagVanMaand, newId, sum } from '#libs/kernel';
import { berichtOntvangen } from '#modules/berichten';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { geheel, id, keuze, vinkje } from '#platform/invoer';
import { naarPrestatie323, totaalBedrag } from '../declaratie/declaratie-lezen.query.ts';
import { euros } from '../prestatie/eenheid.ts';
import type { Prestatie } from '../prestatie/prestatie.ts';
import { bedragVoor } from '../toets/tarief-toetsen.rule.ts';
import { isVoorbij, leesTeDeclareren, type Maandvraag, type TeDeclareren } from './te-declareren.query.ts';

/** The largest amount that a line of a message holds, in eurocent (LDT_Bedrag). */
const grootsteBedrag = 99_999_999;

/** An amount as people type it (`1,21`), or whole eurocents. */
const bedrag = z.preprocess(
  (value) => {
    const [, heel, decimalen = ''] =
      /^\s*€?\s*(\d{1,7})(?:,(\d{1,2}))?\s*$/.exec(typeof value === 'string' ? value : '') ?? [];
    return heel === undefined ? value : Number(heel) * 100 + Number(decimalen.padEnd(2, '0'));
  },
  z
    .int('Vul een bedrag in, bijvoorbeeld 1,21.')
    .min(1, 'Vul een bedrag boven nul in.')
    .max(grootsteBedrag, 'Vul een lager bedrag in.'),
);

const regel = z.object({ toewijzing: id(), volume: geheel(1, 99_999_999).optional(), tarief: bedrag.optional() });

export type Opgesteld = {
  readonly nummer: string;
  readonly regels: readonly {
    readonly toewijzing: string;
    readonly referentie: string;
    readonly volume: number;
    readonly tarief: number | null;
    readonly bedrag: number;
  }[];
  readonly totaal: number;
  /** The message that was handed in; null when it was only made. */
  readonly bericht: string | null;
  /** The message itself, when it was only made. */
  readonly xml: string | null;
};

/** An aanbieder without software of its own declares what it delivered: the 323 is made from its allocations, and handed in. */
export const declaratieOpstellen = defineAct({
  naam: 'declaraties/declaratie-opstellen',
  niveau: 'substantieel',
  rollen: ['aanbieder'],
  invoer: z.object({
    gemeente: z.string().regex(/^\d{4}$/, 'Kies een gemeente.'),
    wet: keuze(['jeugdwet', 'wmo']),
    maand: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Kies een maand.'),
    regels: z.array(regel).max(200),
    indienen: vinkje(),
  }),
  run: async (context, { regels, indienen, ...vraag }): Promise<Outcome<Opgesteld, Reason>> => {
    if (!isVoorbij(vraag.maand, context.vandaag)) return refused(reason('maand-niet-voorbij', {}, 'maand'));
    const bekend = new Map((await leesTeDeclareren(context, vraag)).map((entry) => [entry.toewijzing, entry]));
    const gevuld = regels
      .map((entry, at) => ({ ...entry, at, bron: bekend.get(entry.toewijzing) }))
      .filter(({ volume }) => volume !== undefined);
    if (gevuld.length === 0) return refused(reason('geen-regels'));
    const reasons = gevuld.flatMap(obstacles);
    if (reasons.length > 0) return refused(reasons);

    const nummer = shortId();
    const lines = gevuld.flatMap(({ volume, tarief, bron }, at) =>
      bron && volume !== undefined ? [lineOf(bron, `${nummer}R${at + 1}`, volume, tarief)] : [],
    );
    const inhoud = encode(bericht323(context, vraag, nummer, lines));
    const { controle } = decode(inhoud);
    if (!controle.geldig)
      return refused(controle.bevindingen.map(({ melding, code }) => reason('declaratie-ongeldig', { melding, code })));

    const handed = indienen ? await berichtOntvangen.run(context, { inhoud: new Uint8Array(inhoud) }) : null;
    if (handed && handed.status !== 'decided') return handed;
    return decided({
      nummer,
      regels: lines.map(({ bron: { toewijzing }, prestatie: { referentie, volume, tarief, bedrag } }) => ({
        toewijzing,
        referentie,
        volume,
        tarief,
        bedrag,
      })),
      totaal: sum(lines.map(({ prestatie }) => eurocent(prestatie.bedrag))),
      bericht: handed?.value.bericht ?? null,
      xml: indienen ? null : new TextDecoder().decode(inhoud),
    });
  },
});

type Gevuld = z.output<typeof regel> & { readonly at: number; readonly bron: TeDeclareren | undefined };

/** What stands in the way of a line; each with the field where it can be mended. */
function obstacles({ at, bron, volume = 0, tarief }: Gevuld): readonly Reason[] {
  const veld = `regels.${at}.volume`;
  if (!bron) return [reason('toewijzing-niet-te-declareren', {}, veld)];
  if (bron.bsn === null) return [reason('client-niet-bekend', { toewijzing: String(bron.nummer) }, veld)];
  if (bron.toegekend !== null)
    return [reason('maand-al-toegekend', { toewijzing: String(bron.nummer), referentie: bron.toegekend }, veld)];
  if (bron.eenheid !== euros && bron.tarief === null && tarief === undefined)
    return [reason('tarief-ontbreekt', { toewijzing: String(bron.nummer) }, `regels.${at}.tarief`)];
  if (!isFitting(bron, volume, tarief))
    return [reason('bedrag-past-niet', { toewijzing: String(bron.nummer), bedragHoogstens: grootsteBedrag }, veld)];
  return [];
}

/** Does what it comes to fit in a message? A product beyond whole numbers cannot even be reckoned. */
const isFitting = (bron: TeDeclareren, volume: number, tarief: number | undefined): boolean =>
  Number.isSafeInteger(volume * (tarief ?? bron.tarief ?? 1)) &&
  lineOf(bron, '', volume, tarief).prestatie.bedrag <= grootsteBedrag;

type Line = { readonly bron: TeDeclareren; readonly prestatie: Prestatie };

function lineOf(bron: TeDeclareren, referentie: string, volume: number, tarief: number | undefined): Line {
  const { nummer, categorie, productcode, begin, eind, eenheid, contracttarief } = bron;
  const prijs = eenheid === euros ? null : (tarief ?? bron.tarief);
  const basis = { volume, eenheid, tarief: prijs };
  // A tariff of one's own is taken at its word; the agreed one per hour is reckoned by the hour (TR346).
  const bedrag = bedragVoor(basis, prijs === bron.tarief ? contracttarief : null);
  const prestatie = {
    ...basis,
    referentie,
    vorige: null,
    soort: 'D' as const,
    toewijzingnummer: nummer,
    categorie,
    productcode,
    begin,
    eind,
    bedrag,
  };
  return { bron, prestatie };
}

function bericht323(
  { wie, vandaag }: ActContext,
  { gemeente, wet, maand }: Maandvraag,
  nummer: string,
  lines: readonly Line[],
): BerichtVan<'323'> {
  const begin = datum(`${maand}-01`);
  const dagtekening = vandaag.toString();
  const standaard = wet === 'jeugdwet' ? 'jw' : 'wmo';
  return {
    standaard,
    soort: '323',
    Header: maakHeader(standaard, '323', {
      afzender: wie.hoed.code,
      ontvanger: gemeente,
      identificatie: shortId(),
      dagtekening,
    }),
    Declaratie: {
      DeclaratieNummer: nummer,
      DeclaratiePeriode: { Begindatum: begin.toString(), Einddatum: laatsteDagVanMaand(begin).toString() },
      DeclaratieDagtekening: dagtekening,
      TotaalIngediendBedrag: totaalBedrag(lines.reduce((som, { prestatie }) => som + prestatie.bedrag, 0)),
      Clienten: [...Map.groupBy(lines, ({ bron }) => bron.bsn ?? '')].map(([Bsn, own]) => ({
        Bsn,
        Prestaties: own.map(({ prestatie }) => naarPrestatie323(prestatie)),
      })),
    },
  };
}

/** Twelve letters and digits that nobody used before: 60 random bits. References add `R` and a number to it. */
const shortId = (): string =>
  BigInt(`0x${newId().replaceAll('-', '').slice(-15)}`)
    .toString(36)
    .toUpperCase()
    .padStart(12, '0');
