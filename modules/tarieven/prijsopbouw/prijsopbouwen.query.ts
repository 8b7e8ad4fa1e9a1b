// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import type { Datum } from '#libs/kernel';
import { type Blad, bladgrootte, eigenBijVerband } from '#platform/bladeren';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import type { Gewenst } from '../differentiatie/verzoek-toetsen.rule.ts';
import { verzoeklezers } from '../differentiatie/verzoeklezers.query.ts';
import { leesNamen, type Namen } from '../tarief/namen.query.ts';
import { readTarief } from '../tarief/tarief.store.ts';
import type { Tarief } from '../tarief/tarief.ts';
import type { Prijsopbouw, Prijsvergelijking, Uitkomst } from './prijsopbouw.ts';
import { prijsopbouwBerekenen } from './prijsopbouw-berekenen.rule.ts';
import { type Afwijkbaar, afwijkbaar, leesAntwoordtermijn, leesPrijsvraag, werkOpbouwUit } from './prijsvraag.query.ts';

export type PrijsopbouwRij = Pick<
  Prijsopbouw,
  'id' | 'product' | 'bedragRegio' | 'bedrag' | 'eenheid' | 'ingediend' | 'voorbeeld'
> & {
  readonly aanbiedernaam: string;
  readonly uiterlijk: Datum | null;
  /** That day has passed without an answer. */
  readonly isTeLaat: boolean;
  /** `ingetrokken`, what was answered, or null while it waits. */
  readonly staat: Uitkomst | 'ingetrokken' | null;
};

type Zoeking = {
  /** A page at a time, the newest first: what waits may be answered between two pages, so it does not stand apart. */
  readonly blad?: Blad;
};

/** The build-ups that the hat may see: what waits first, then the newest; at most five hundred. */
export const prijsopbouwen = defineQuery({
  naam: 'tarieven/prijsopbouwen',
  rollen: verzoeklezers,
  run: (context, { blad }: Zoeking) =>
    rows<PrijsopbouwRij>(
      context.tx,
      sql`select o.id, coalesce(p.naam, o.product) as product, o.bedrag_regio as "bedragRegio", o.bedrag, o.eenheid,
            o.ingediend, o.voorbeeld, coalesce(a.naam, o.aanbieder) as aanbiedernaam, t.uiterlijk,
            w.opbouw is null and i.opbouw is null and coalesce(t.uiterlijk < ${context.vandaag}, false) as "isTeLaat",
            case when i.opbouw is not null then 'ingetrokken' else w.uitkomst end as staat
          from tarieven.prijsopbouwen o
          left join regio.v_aanbieders a on a.aanbieder = o.aanbieder
          left join tarieven.prijsopbouw_antwoorden w on w.verband = o.verband and w.opbouw = o.id
          left join tarieven.prijsopbouw_intrekkingen i on i.aanbieder = o.aanbieder and i.opbouw = o.id
          left join lateral (select uiterlijk from tarieven.prijsopbouw_termijnen t
            where t.verband = o.verband and t.opbouw = o.id order by op desc limit 1) t on true
          left join lateral (select naam from producten.v_producten p where p.verband = o.verband and p.product = o.product
            order by versie desc limit 1) p on true
          ${blad ? onPage(context, blad) : waitingFirst}`,
    ),
});

const waitingFirst = sql`order by (w.opbouw is null and i.opbouw is null) desc,
  case when w.opbouw is null and i.opbouw is null then t.uiterlijk end nulls last, o.ingediend desc, o.id limit 500`;

const onPage = (context: QueryContext, { na, aantal = bladgrootte }: Blad) =>
  sql`where ${eigenBijVerband('o', context)}
    and ${na ? sql`(o.ingediend, o.id) < (select l.ingediend, l.id from tarieven.prijsopbouwen l where l.id = ${na})` : sql`true`}
    order by o.ingediend desc, o.id desc limit ${aantal}`;

export type PrijsopbouwVoorbereiding = {
  readonly tarief: Tarief;
  readonly namen: Namen;
  readonly afwijkbaar: readonly Afwijkbaar[];
  /** Within how many weeks the plan says that the region answers; null when no source says it. */
  readonly antwoordWeken: number | null;
  /** Both prices with what was filled in. */
  readonly uitkomst: Outcome<Prijsvergelijking> | null;
};
type Vraag = { readonly tarief: string; readonly afwijkingen: readonly Omit<Gewenst, 'was' | 'eenheid'>[] | null };

/** What an aanbieder can say is another for it, and what its price then comes to, beside that of the region. */
export const prijsopbouwVoorvertonen = defineQuery({
  naam: 'tarieven/prijsopbouw-voorvertonen',
  rollen: ['aanbieder'],
  run: async (context, { tarief: id, afwijkingen }: Vraag): Promise<PrijsopbouwVoorbereiding | null> => {
    const tarief = await readTarief(context.tx, id);
    if (tarief?.staat !== 'vastgesteld') return null;
    const base = await leesPrijsvraag(context, tarief);
    const worked = afwijkingen && (await werkOpbouwUit(context, tarief, afwijkingen));
    return {
      tarief,
      namen: await leesNamen(context, tarief.verband),
      afwijkbaar: afwijkbaar(base, prijsopbouwBerekenen({ ...base, afwijkingen: [] })),
      antwoordWeken: await leesAntwoordtermijn(context, tarief.verband),
      uitkomst: worked?.status === 'decided' ? worked.value.outcome : worked,
    };
  },
});
