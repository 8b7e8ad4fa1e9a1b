// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Client323, Jw301, Jw323, Jw325, Prestatie323, ToegewezenProduct301 } from '#libs/ijw';
import { decode, encode, maakHeader } from '#libs/ijw';
import { datum, isBsn, newId } from '#libs/kernel';
import { berichtBestand, berichtOntvangen } from '#modules/berichten';
import { type DeclaratieView, declaratieBijBericht, declaratieInzien } from '#modules/declaraties';
import { tariefOp } from '#modules/tarieven';
import { aanbiederKiezen, casusOpenen, indicatieStellen, toewijzingUitBericht } from '#modules/toegang';
import type { Wie } from '#platform/hoed';
import { sluitOvereenkomst } from './overeenkomst.ts';
import { stelTarievenVast } from './tarieven.ts';
import { openWorld, type World } from './world.ts';

/** A BSN of the range for tests that no test used before: every child has lines of its own. There are nine thousand. */
let laatsteBsn = 999_900_000;
export function nieuwBsn(): string {
  do laatsteBsn += 1;
  while (!isBsn(String(laatsteBsn)));
  return String(laatsteBsn);
}

export type Declaratiewereld = {
  readonly wereld: World;
  readonly linde: Wie;
  readonly gouda: Wie;
  /** The agreed tariff per minute, in eurocenten. */
  readonly tarief: number;
  /** An allocation of Gouda to De Linde; afterwards the clock stands in May 2025. @returns its number */
  readonly toewijzen: (bsn: string, deel?: Partial<Opdracht>) => Promise<number>;
  /** A line that keeps every rule. */
  readonly goed: (referentie: string, toewijzing: number, deel?: Partial<Prestatie323>) => Prestatie323;
  /** De Linde declares to Gouda. */
  readonly declareer: (clienten: readonly Client323[], deel?: Partial<Declareren>) => Promise<Beantwoord>;
};

/** A world where tariffs are adopted and one aanbieder has a signed agreement. The clock stands in January 2025. */
export async function openDeclaratiewereld(): Promise<Declaratiewereld> {
  const wereld = await openWorld();
  await stelTarievenVast(wereld);
  const linde = wereld.iemand('aanbieder', '99000001', 'aanbieder');
  await sluitOvereenkomst(wereld, linde, { producten: ['begeleiding-regulier', 'begeleiding-specialistisch'] });
  await wereld.zetKlok('2025-01-06T10:00');
  const vraag = {
    verband: wereld.verband,
    product: 'begeleiding-regulier',
    cao: 'jeugdzorg',
    micro: true,
    dag: datum('2025-04-01'),
  };
  const geldig = await wereld.alsof(linde, (context) => tariefOp(context, vraag));
  if (!geldig) throw new Error('er is geen tarief vastgesteld');
  const tarief = geldig.bedrag;
  return {
    wereld,
    linde,
    gouda: wereld.iemand('gemeente', '0513', 'financien'),
    tarief,
    toewijzen: async (bsn, deel = {}) => {
      await wereld.zetKlok('2025-01-06T10:00');
      const { nummer } = await wijsToe(wereld, { gemeente: '0513', aanbieder: linde, bsn, ...deel });
      await wereld.zetKlok('2025-05-06T10:00');
      return nummer;
    },
    goed: (referentie, nummer, deel) => regel(referentie, nummer, { ProductTarief: tarief, ...deel }),
    declareer: (clienten, deel) =>
      dienIn(wereld, linde, declaratieBericht({ gemeente: '0513', aanbieder: linde, clienten, ...deel })),
  };
}

type Opdracht = {
  readonly gemeente: string;
  readonly aanbieder: Wie;
  readonly bsn?: string;
  readonly product?: string;
  readonly volume?: number;
  readonly frequentie?: string;
  readonly van?: string;
  readonly tot?: string;
};

/** An allocation as the access desk makes it: case, indication, choice. */
export async function wijsToe(
  world: World,
  opdracht: Opdracht,
): Promise<{ readonly toewijzing: string; readonly nummer: number }> {
  const { gemeente, aanbieder, bsn = nieuwBsn(), product = 'begeleiding-regulier', volume = 120 } = opdracht;
  const { frequentie = 'per-week', van = '2025-01-06', tot = '2025-07-06' } = opdracht;
  const toegang = world.iemand('gemeente', gemeente, 'toegang');
  const { casus } = await world.lukt(toegang, casusOpenen, {
    bsn,
    voornamen: 'Tom',
    voorletters: 'T',
    achternaam: 'Voorbeeld',
    geboortedatum: '2014-02-14',
    geslacht: '1',
    straatnaam: 'Dorpsstraat',
    huisnummer: 1,
    postcode: '2801AB',
    plaatsnaam: 'Voorbeelddorp',
    hulpvraag: 'Hulp bij structuur in de dag.',
    route: 'lokaal',
    voorbeeld: true,
    tweedeCasus: true,
  });
  const motivering = 'Passend bij de vraag.';
  const { indicatie } = await world.lukt(toegang, indicatieStellen, {
    casus,
    product,
    volume,
    frequentie,
    van,
    tot,
    motivering,
  });
  const keuze = { indicatie, aanbieder: aanbieder.hoed.code, gekozenDoor: 'inwoner', toelichting: '' };
  const gekozen = await world.lukt(toegang, aanbiederKiezen, keuze);
  await world.bezorg();
  return gekozen;
}

/** A gemeente that takes part in a verband of which no plan is loaded: of its contracts nothing is known. */
export async function laatMeedoen(world: World, gemeente: string): Promise<void> {
  const elders = `verband-van-${gemeente}`;
  await world.sql(world.iemand('verband', elders, 'beheerder'), async (tx) => {
    await sql`insert into regio.verbanden (code, naam, uitvoering) values (${elders}, ${elders}, ${elders}) on conflict do nothing`.execute(
      tx,
    );
    await sql`insert into regio.leden (verband, gemeente, naam) values (${elders}, ${gemeente}, ${gemeente}) on conflict do nothing`.execute(
      tx,
    );
    await sql`insert into regio.samenwerkingen (verband, code, volgorde, naam, omschrijving, taken, herkomst)
      values (${elders}, ${elders}, 0, ${elders}, ${elders}, '{}', '{}') on conflict do nothing`.execute(tx);
    await sql`insert into regio.deelnames (verband, id, samenwerking, soort, gemeente, naam)
      values (${elders}, ${newId()}, ${elders}, 'gemeente', ${gemeente}, ${gemeente}) on conflict do nothing`.execute(
      tx,
    );
  });
}

/** Allocations from a 301 that was made elsewhere; for a gemeente outside the region nothing is known of a contract. */
export async function neemToewijzingOver(
  world: World,
  partijen: { gemeente: string; aanbieder: Wie },
  bsn: string,
  producten: readonly ToegewezenProduct301[],
) {
  const hoed = world.iemand('gemeente', partijen.gemeente, 'toegang');
  const [vandaag = ''] = (await world.alsof(hoed, async ({ vandaag }) => vandaag.toString())).split('T');
  const bericht: Jw301 = {
    standaard: 'jw',
    soort: '301',
    Header: maakHeader('jw', '301', {
      afzender: partijen.gemeente,
      ontvanger: partijen.aanbieder.hoed.code,
      identificatie: unique(),
      dagtekening: vandaag,
    }),
    Client: {
      Bsn: bsn,
      Geboortedatum: { Datum: '2014-02-14' },
      Geslacht: '1',
      Naam: { Geslachtsnaam: { Achternaam: 'Voorbeeld' }, Voorletters: 'T', NaamGebruik: '1' },
      Contactgegevens: [{ Soort: '01', Adres: { Huis: { Huisnummer: 1 }, Postcode: '2801AB' } }],
      ToegewezenProducten: producten,
    },
  };
  const { bericht: id } = await world.lukt(hoed, berichtOntvangen, { inhoud: encode(bericht) });
  await world.alsof(hoed, (context) => toewijzingUitBericht(context, id));
}

export const toegewezen = (nummer: number, deel: Partial<ToegewezenProduct301> = {}): ToegewezenProduct301 => ({
  ToewijzingNummer: nummer,
  Product: { Categorie: '45', Code: '45A01' },
  Toewijzingsdatum: '2025-01-06',
  Toewijzingstijd: '10:00:00',
  Ingangsdatum: '2025-01-06',
  Einddatum: '2025-07-06',
  Omvang: { Volume: 120, Eenheid: '01', Frequentie: '2' },
  ...deel,
});

const unique = (): string => newId().replaceAll('-', '').slice(-12).toUpperCase();

export type Declareren = {
  readonly gemeente: string;
  readonly aanbieder: Wie;
  readonly clienten: readonly Client323[];
  /** `2025-04`; the clock must stand after it. */
  readonly maand?: string;
  readonly nummer?: string;
  readonly identificatie?: string;
};

/** A 323 with its total added up. */
export function declaratieBericht({
  gemeente,
  aanbieder,
  clienten,
  maand = '2025-04',
  nummer = unique(),
  identificatie = unique(),
}: Declareren): Jw323 {
  const begin = Temporal.PlainDate.from(`${maand}-01`);
  const eind = begin.with({ day: begin.daysInMonth });
  const dagtekening = eind.add({ days: 5 }).toString();
  const som = clienten
    .flatMap(({ Prestaties }) => Prestaties)
    .reduce((totaal, { IngediendBedrag: b }) => totaal + (b.DebetCredit === 'C' ? -b.Bedrag : b.Bedrag), 0);
  return {
    standaard: 'jw',
    soort: '323',
    Header: maakHeader('jw', '323', { afzender: aanbieder.hoed.code, ontvanger: gemeente, identificatie, dagtekening }),
    Declaratie: {
      DeclaratieNummer: nummer,
      DeclaratiePeriode: { Begindatum: begin.toString(), Einddatum: eind.toString() },
      DeclaratieDagtekening: dagtekening,
      TotaalIngediendBedrag: { TotaalBedrag: Math.abs(som), DebetCredit: som < 0 ? 'C' : 'D' },
      Clienten: clienten,
    },
  };
}

/** The lines of one client. */
export const van = (Bsn: string, ...Prestaties: readonly Prestatie323[]): Client323 => ({ Bsn, Prestaties });

/** A debet line of April 2025; `tarief` × `volume` unless the amount is given. */
export function regel(referentie: string, toewijzing: number, deel: Partial<Prestatie323> = {}): Prestatie323 {
  const volume = deel.GeleverdVolume ?? 480;
  const tarief = deel.ProductTarief ?? 100;
  return {
    ProductReferentie: { ReferentieNummer: referentie },
    ToewijzingNummer: toewijzing,
    ProductCategorie: '45',
    ProductCode: '45A01',
    ProductPeriode: { Begindatum: '2025-04-01', Einddatum: '2025-04-30' },
    GeleverdVolume: volume,
    Eenheid: '01',
    ProductTarief: tarief,
    IngediendBedrag: { Bedrag: volume * tarief, DebetCredit: 'D' },
    ...deel,
  };
}

/** The line that takes a debet back. */
export const credit = (referentie: string, debet: Prestatie323): Prestatie323 => ({
  ...debet,
  ProductReferentie: { ReferentieNummer: referentie, VorigReferentieNummer: debet.ProductReferentie.ReferentieNummer },
  IngediendBedrag: { ...debet.IngediendBedrag, DebetCredit: 'C' },
});

export type Beantwoord = {
  readonly bericht: string;
  readonly declaratie: DeclaratieView;
  readonly antwoord: Jw325;
  readonly xml: Uint8Array;
};

/** Hands a 323 in and has it judged. @returns what became of it, and the answer as the aanbieder got it */
export async function dienIn(world: World, wie: Wie, inhoud: Jw323 | Uint8Array): Promise<Beantwoord> {
  const { bericht } = await world.lukt(wie, berichtOntvangen, {
    inhoud: inhoud instanceof Uint8Array ? inhoud : encode(inhoud),
  });
  await world.bezorg();
  const gevonden = await world.vraag(wie, declaratieBijBericht, { bericht });
  const declaratie = gevonden && (await world.vraag(wie, declaratieInzien, { id: gevonden.id }));
  const xml = gevonden && (await world.vraag(wie, berichtBestand, { id: gevonden.antwoord }))?.inhoud;
  const antwoord = xml && decode(xml).bericht;
  if (!declaratie || !xml || antwoord?.soort !== '325' || antwoord.standaard !== 'jw')
    throw new Error('er kwam geen antwoord');
  return { bericht, declaratie, antwoord, xml };
}
