// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import type { DossierBesluit, DossierOvereenkomst, DossierProduct, DossierToelating } from './dossier.ts';

// What was agreed with one provider of this verband, each part in one statement.

type Van = { readonly verband: string; readonly aanbieder: string };
type Context = Pick<QueryContext, 'tx' | 'vandaag'>;

export const leesOvereenkomsten = (
  { tx }: Context,
  { verband, aanbieder }: Van,
): Promise<readonly DossierOvereenkomst[]> =>
  rows(
    tx,
    sql`select o.id, o.contract, coalesce(c.naam, o.contract) as contractnaam, o.van, o.tot, o.staat, o.cao, o.voorbeeld
        from contracten.v_overeenkomsten o
        left join beleid.v_contracten c on c.verband = o.verband and c.code = o.contract
        where o.verband = ${verband} and o.aanbieder = ${aanbieder} order by c.nummer, o.van`,
  );

/** Its products with the tariff that counts today, or on the first day of an agreement that has yet to begin. */
export const leesDossierproducten = (
  { tx, vandaag }: Context,
  { verband, aanbieder }: Van,
): Promise<readonly DossierProduct[]> =>
  rows(
    tx,
    sql`select o.id as overeenkomst, op.product, coalesce(p.naam, op.product) as naam, coalesce(c.naam, o.contract) as contractnaam,
          coalesce(e.id, t.id) as tarief, coalesce(e.bedrag, t.bedrag) as bedrag, coalesce(e.eenheid, t.eenheid, p.eenheid) as eenheid
        from contracten.v_overeenkomsten o
        join contracten.v_overeenkomst_producten op on op.verband = o.verband and op.overeenkomst = o.id
        left join beleid.v_contracten c on c.verband = o.verband and c.code = o.contract
        left join lateral (
          select naam, eenheid, volgorde from producten.v_producten v where v.verband = o.verband and v.product = op.product
          order by v.staat = 'vastgesteld' desc, v.versie desc limit 1) p on true
        left join lateral (
          select id, bedrag, eenheid from tarieven.v_tarieven v
          where v.verband = o.verband and v.product = op.product and v.staat = 'vastgesteld'
            and v.cao in (o.cao, 'basis') and v.micro in (o.micro, false)
            and v.van <= greatest(${vandaag}::date, o.van) and (v.tot is null or v.tot >= greatest(${vandaag}::date, o.van))
          order by v.cao = 'basis', v.micro desc limit 1) t on true
        left join lateral (
          select id, bedrag, eenheid from tarieven.v_aanbiedertarieven v
          where v.verband = o.verband and v.aanbieder = o.aanbieder and v.product = op.product
            and v.van <= greatest(${vandaag}::date, o.van) and (v.tot is null or v.tot >= greatest(${vandaag}::date, o.van))
          limit 1) e on true
        where o.verband = ${verband} and o.aanbieder = ${aanbieder} order by c.nummer, p.volgorde, op.product`,
  );

export const leesToelatingen = ({ tx }: Context, { verband, aanbieder }: Van): Promise<readonly DossierToelating[]> =>
  rows(
    tx,
    sql`select t.inschrijving, coalesce(c.naam, t.contract) as contractnaam, t.uitkomst, t.producten, t.afgevallen, t.besloten, t.besluit
        from inkoop.v_toelatingen t
        left join beleid.v_contracten c on c.verband = t.verband and c.code = t.contract
        where t.verband = ${verband} and t.aanbieder = ${aanbieder} order by t.besloten desc`,
  );

/** The decisions about its inschrijvingen and overeenkomsten, the newest first. */
export const leesBesluiten = ({ tx }: Context, { verband, aanbieder }: Van): Promise<readonly DossierBesluit[]> =>
  rows(
    tx,
    sql`select b.id, b.titel, b.genomen, b.naam, b.motivering from regio.v_besluiten b
        where b.verband = ${verband} and (
          b.onderwerp_soort = 'inschrijving' and b.onderwerp in (select t.inschrijving::text from inkoop.v_toelatingen t
            where t.verband = ${verband} and t.aanbieder = ${aanbieder})
          or b.onderwerp_soort = 'overeenkomst' and b.onderwerp in (select o.id::text from contracten.v_overeenkomsten o
            where o.verband = ${verband} and o.aanbieder = ${aanbieder}))
        order by b.genomen desc`,
  );
