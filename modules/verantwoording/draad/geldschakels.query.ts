// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { z } from 'zod';
import { isId } from '#libs/kernel';
import { regelVan } from '#modules/declaraties';
import { tariefInzien } from '#modules/tarieven';
import { toewijzingInzien } from '#modules/toegang';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import { readHistory } from '#platform/gebeurtenis';
import type {
  Besluitschakel,
  Betaling,
  Eurokop,
  Keuze,
  Overeenkomstschakel,
  Tariefschakel,
  Toewijzing,
} from './eurodraad.ts';

export async function leesKop({ tx }: QueryContext, id: string): Promise<Eurokop | undefined> {
  if (!isId(id)) return undefined;
  const { declaratie, volgnummer } = regelVan(id);
  return firstRow(
    tx,
    sql`select p.id, p.gemeente, coalesce(l.naam, p.gemeente) as gemeentenaam, p.verband, p.declaratie, p.aanbieder,
              coalesce(a.naam, p.aanbieder) as aanbiedernaam, p.product, p.overeenkomst, p.tarief, t.id as toewijzing,
              date_trunc('month', p.begin::timestamp)::date as maand, p.bedrag, p.oordeel, p.codes, p.betaald_op as "betaaldOp"
            from declaraties.v_prestaties p
            left join regio.v_leden l on l.verband = p.verband and l.gemeente = p.gemeente
            left join regio.v_aanbieders a on a.aanbieder = p.aanbieder
            left join toegang.v_toewijzingen t on t.gemeente = p.gemeente and t.wet = p.wet and t.nummer = p.toewijzingnummer
            where p.declaratie = ${declaratie} and p.volgnummer = ${volgnummer}`,
  );
}

/** Who proposed and approved it, from the history of the declaratie. */
export async function leesBetaling({ tx }: QueryContext, declaratie: string): Promise<Betaling> {
  const history = await readHistory(tx, { soort: 'declaratie', id: declaratie });
  const by = (handeling: string) => {
    const found = history.find(({ act }) => act === handeling);
    return found ? { door: found.naam, op: found.op } : null;
  };
  return { voorgesteld: by('declaraties/betaalvoorstel-maken'), goedgekeurd: by('declaraties/betaling-goedkeuren') };
}

const keuzeInvoer = z.looseObject({ gekozenDoor: z.string() });

/** The allocation, and how its provider was chosen. The explanation that was typed with it stays closed. */
export async function leesToewijzing(
  context: QueryContext,
  id: string,
): Promise<(Toewijzing & { readonly keuze: Keuze | null }) | null> {
  const found = await toewijzingInzien.run(context, { id });
  if (!found) return null;
  const gekozen = keuzeInvoer.safeParse(found.keuze?.input);
  const steps = found.keuze?.outcome.steps ?? [];
  return {
    id: found.id,
    nummer: found.nummer,
    keuze: gekozen.success
      ? { gekozenDoor: gekozen.data.gekozenDoor, uitleg: { status: 'decided', value: true, steps } }
      : null,
  };
}

/** The agreement, with the decision that admitted this provider and the one to sign. */
export async function leesOvereenkomst({ tx }: QueryContext, id: string): Promise<Overeenkomstschakel | null> {
  const found = await firstRow<Omit<Overeenkomstschakel, 'besluiten'>>(
    tx,
    sql`select o.id, o.contract, coalesce(c.naam, o.contract) as contractnaam, o.van, o.tot, o.voorbeeld
        from contracten.v_overeenkomsten o
        left join beleid.v_contracten c on c.verband = o.verband and c.code = o.contract
        where o.id = ${id}`,
  );
  if (!found) return null;
  const besluiten = await rows<Besluitschakel>(
    tx,
    sql`select b.id, b.titel, b.door, b.genomen from regio.v_besluiten b
        where (b.onderwerp_soort = 'overeenkomst' and b.onderwerp = ${id})
          or b.id in (select t.besluit from inkoop.v_toelatingen t
            join contracten.v_overeenkomsten o on o.verband = t.verband and o.inschrijving = t.inschrijving where o.id = ${id})
        order by b.genomen`,
  );
  return { ...found, besluiten };
}

/** The tariff that was adopted, with its decisions and the cost price that it rests on. */
export async function leesTarief(context: QueryContext, id: string): Promise<Tariefschakel | null> {
  const found = await tariefInzien.run(context, { id });
  if (!found) return null;
  const { tarief, caoNaam, besluiten, kostprijs } = found;
  return {
    id,
    bedrag: tarief.bedrag,
    eenheid: tarief.eenheid,
    caonaam: caoNaam,
    micro: tarief.micro,
    voorbeeld: tarief.voorbeeld,
    besluiten: besluiten.map(({ id, titel, door, genomen }) => ({
      id,
      titel,
      door,
      genomen,
    })),
    kostprijs: kostprijs && { bedrag: kostprijs.bedrag, uitleg: kostprijs.bewijs.outcome },
  };
}
