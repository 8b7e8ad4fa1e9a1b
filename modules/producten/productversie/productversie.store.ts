// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { bekend } from '#libs/regiopakket';
import { json, rows, type Tx } from '#platform/database';
import type { PakketNoShow, PakketProduct } from '../pack.ts';
import type { NoShow } from './afspraak.ts';
import type { Productkern, Versiestaat } from './productversie.ts';

/** One version of a product as it is kept. Its content has the form of a product in a region pack. */
export type Productversie = {
  readonly product: string;
  readonly contract: string;
  readonly versie: number;
  readonly staat: Versiestaat;
  readonly van: Temporal.PlainDate | null;
  readonly tot: Temporal.PlainDate | null;
  readonly inhoud: PakketProduct;
  /** What the besluiten that adopted it were about. */
  readonly besluit: { readonly soort: string; readonly id: string } | null;
  readonly opgesteldDoor: string | null;
};

const selected = sql`select v.product, p.contract, v.versie, v.staat, v.van, v.tot, v.inhoud,
    case when v.besluit_soort is not null then jsonb_build_object('soort', v.besluit_soort, 'id', v.besluit_onderwerp) end as besluit,
    v.opgesteld_door as "opgesteldDoor"
  from producten.productversies v join producten.producten p on p.verband = v.verband and p.code = v.product`;

/** All versions of a product, the newest first. */
export const readVersies = (tx: Tx, verband: string, product: string): Promise<readonly Productversie[]> =>
  rows(tx, sql`${selected} where v.verband = ${verband} and v.product = ${product} order by v.versie desc`);

/** The same, and nobody else changes this product until the transaction ends. */
export async function lockVersies(tx: Tx, verband: string, product: string): Promise<readonly Productversie[]> {
  await sql`select from producten.producten where verband = ${verband} and code = ${product} for no key update`.execute(
    tx,
  );
  return readVersies(tx, verband, product);
}

/** Nobody else changes a product of the verband until the transaction ends. */
export async function lockBoek(tx: Tx, verband: string): Promise<void> {
  await sql`select from producten.producten where verband = ${verband} order by code for no key update`.execute(tx);
}

/** The versions in concept of one contract. */
export const readConcepten = (tx: Tx, verband: string, contract: string): Promise<readonly Productversie[]> =>
  rows(
    tx,
    sql`${selected} where v.verband = ${verband} and p.contract = ${contract} and v.staat = 'concept' order by p.volgorde`,
  );

/** The adopted version of each product that runs on a day: the book of that day. */
export const readBoekOp = (tx: Tx, verband: string, dag: Temporal.PlainDate): Promise<readonly Productversie[]> =>
  rows(
    tx,
    sql`${selected} where v.verband = ${verband} and v.staat = 'vastgesteld' and v.van <= ${dag}
        and (v.tot is null or v.tot >= ${dag}) order by p.volgorde, v.product`,
  );

/** The versions that are decided and wait for their tariffs, of one contract or of all. */
export const readBesloten = (tx: Tx, verband: string, contract: string | null): Promise<readonly Productversie[]> =>
  rows(
    tx,
    sql`${selected} where v.verband = ${verband} and v.staat = 'besloten'
        and (${contract}::text is null or p.contract = ${contract}) order by p.volgorde`,
  );

/** The newest version of every product that the asker sees and that was not taken back, in the order of the book. */
export const readNieuwste = (tx: Tx, verband: string): Promise<readonly Productversie[]> =>
  rows(
    tx,
    sql`${selected} where v.verband = ${verband} and v.versie = (select max(other.versie) from producten.productversies other
          where other.verband = v.verband and other.product = v.product and other.staat <> 'vervallen')
        order by p.volgorde, v.product`,
  );

/** Of every product the version that counts on a day: what runs then, else what is adopted, else the newest that is seen. */
export const readGeldende = (tx: Tx, verband: string, dag: Temporal.PlainDate): Promise<readonly Productversie[]> =>
  rows(
    tx,
    sql`${selected} where v.verband = ${verband} and v.versie = (
          select other.versie from producten.productversies other
          where other.verband = v.verband and other.product = v.product and other.staat <> 'vervallen'
          order by other.staat = 'vastgesteld' desc, coalesce(other.van <= ${dag} and (other.tot is null or other.tot >= ${dag}), false) desc,
            other.versie desc limit 1)
        order by p.volgorde, v.product`,
  );

/** First day of the newest adopted version, by product. */
export async function readVastgesteldVan(tx: Tx, verband: string): Promise<ReadonlyMap<string, Temporal.PlainDate>> {
  const found = await rows<{ product: string; van: Temporal.PlainDate }>(
    tx,
    sql`select product, max(van) as van from producten.productversies
        where verband = ${verband} and staat = 'vastgesteld' group by product`,
  );
  return new Map(found.map(({ product, van }) => [product, van]));
}

export async function saveVersie(tx: Tx, verband: string, versie: Productversie): Promise<void> {
  await sql`insert into producten.productversies
      (verband, product, versie, staat, van, tot, inhoud, besluit_soort, besluit_onderwerp, opgesteld_door)
    values (${verband}, ${versie.product}, ${versie.versie}, ${versie.staat}, ${versie.van}, ${versie.tot}, ${json(versie.inhoud)},
      ${versie.besluit?.soort ?? null}, ${versie.besluit?.id ?? null}, ${versie.opgesteldDoor})
    on conflict (verband, product, versie) do update set staat = excluded.staat, van = excluded.van, tot = excluded.tot,
      inhoud = excluded.inhoud, besluit_soort = excluded.besluit_soort, besluit_onderwerp = excluded.besluit_onderwerp,
      opgesteld_door = excluded.opgesteld_door`.execute(tx);
}

type NieuwProduct = { readonly code: string; readonly contract: string; readonly afgeleidVan: string | null };

/** A new product, after those that are there. */
export async function insertProduct(tx: Tx, verband: string, nieuw: NieuwProduct): Promise<void> {
  await sql`insert into producten.producten (verband, code, contract, afgeleid_van, volgorde)
    select ${verband}, ${nieuw.code}, ${nieuw.contract}, ${nieuw.afgeleidVan}, coalesce(max(volgorde), 0) + 1
    from producten.producten
    where verband = ${verband}`.execute(tx);
}

/** Lets the running version end the day before another begins. */
export async function endRunning(tx: Tx, verband: string, product: string, ingang: Temporal.PlainDate): Promise<void> {
  await sql`update producten.productversies set tot = ${ingang.subtract({ days: 1 })}
    where verband = ${verband} and product = ${product} and staat = 'vastgesteld' and tot is null`.execute(tx);
}

/**
 * A product of the pack comes in as version 1 in concept. One that people changed or that was adopted stays as it is.
 */
export async function upsertPackProduct(
  tx: Tx,
  verband: string,
  { product, volgorde, ingang }: { product: PakketProduct; volgorde: number; ingang: string | null },
): Promise<void> {
  await sql`insert into producten.producten (verband, code, contract, volgorde)
    values (${verband}, ${product.code}, ${product.contract}, ${volgorde})
    on conflict (verband, code) do update set volgorde = excluded.volgorde`.execute(tx);
  await sql`insert into producten.productversies (verband, product, versie, staat, van, inhoud)
    values (${verband}, ${product.code}, 1, 'concept', ${ingang}, ${json(product)})
    on conflict (verband, product, versie) do update set van = excluded.van, inhoud = excluded.inhoud
    where productversies.staat = 'concept' and productversies.opgesteld_door is null`.execute(tx);
}

/** What rules look at. What the pack calls `onbekend` or leaves contradictory is not known. */
export const kernVan = (inhoud: PakketProduct): Productkern => ({
  naam: inhoud.naam,
  omschrijving: inhoud.omschrijving,
  soort: inhoud.soort,
  wet: inhoud.wet,
  categorie: inhoud.ijw.categorie,
  productcode: inhoud.ijw.code,
  eenheid: inhoud.eenheid.soort,
  variant: inhoud.uitvoeringsvariant.variant,
  doelgroep: bekend(inhoud.doelgroep),
  leeftijd: bekend(inhoud.leeftijd),
  eisen: inhoud.eisen.map(({ code, soort, tekst, toets }) => ({ code, soort, tekst, toets })),
  ...afsprakenVan(inhoud),
  doelen: inhoud.doelen,
  kernbedingen: inhoud.kernbedingen,
});

const afsprakenVan = ({
  normen,
  verlenging,
  noShow,
  declarabeleTijd,
  plannen = [],
  vervoer,
  relaties = [],
  vorm,
}: PakketProduct) => ({
  normen: normen.map(({ over, soort, minimaal, maximaal, eenheid }) => ({ over, soort, minimaal, maximaal, eenheid })),
  verlengenDoor: verlenging ? bekend(verlenging.door) : null,
  noShow: noShow ? noShowVan(noShow) : null,
  declarabeleTijd: declarabeleTijd ? tijdVan(declarabeleTijd.indirect) : null,
  plannen: plannen.map(({ code, soort, naam }) => ({ code, soort, naam })),
  vervoer: vervoer ? (vervoer.rol === 'geen' ? 'geen' : bekend(vervoer.rol)) : null,
  relaties: relaties.map(({ soort, product }) => ({ soort, ander: product })),
  vorm: vorm ?? null,
});

/** Expressly no indirect time is a known answer. */
const tijdVan = (indirect: NonNullable<PakketProduct['declarabeleTijd']>['indirect']): readonly string[] | null =>
  indirect === 'geen' ? [] : bekend(indirect);

const noShowVan = ({ declarabel, inTarief, eigenRekening }: PakketNoShow): NoShow => ({
  declarabel,
  inTarief: inTarief ?? null,
  eigenRekening: {
    toegestaan: eigenRekening.toegestaan,
    verplicht: eigenRekening.verplicht,
    maximaalEuro: bekend(eigenRekening.maximaalEuro),
  },
});
