// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { verbandVan } from '#modules/regio';
import { firstRow, rows, type Tx } from '#platform/database';
import { defineQuery } from '#platform/query';
import { dekkendVoor, type KernbedingRij, kernbedingenVan } from '../kernbeding/kernbedingen.query.ts';
import { type OnderwerpRij, onderwerpenVan } from '../onderwerp/onderwerpen.query.ts';
import type { PakketDoel } from '../pack.ts';
import { lezers } from '../pakket/namen.query.ts';
import { type RandvoorwaardeRij, randvoorwaardenVan } from '../randvoorwaarde/randvoorwaarden.query.ts';
import { readLosseEinden } from './los-eind.store.ts';
import { readSegment, readSegmenten, type Segment } from './segment.store.ts';
import type { LosEind } from './segmentplan.ts';

export type SegmentRij = {
  readonly code: string;
  readonly naam: string;
  readonly contracten: number;
  readonly kernbedingen: number;
  readonly randvoorwaarden: number;
  /** Subjects that touch it and are not settled. */
  readonly onderwerpenOpen: number;
  readonly losseEindenOpen: number;
  /** Headings of its plan that are established, of how many there are; null while the region has no headings. */
  readonly plan: { readonly vastgesteld: number; readonly koppen: number } | null;
  readonly memo: { readonly versie: number; readonly staat: 'concept' | 'vastgesteld' } | null;
};

/** How many there are of each, for a segment s. */
const counts = {
  contracten: sql`(select count(*)::int from beleid.contracten c where c.verband = s.verband and c.segment = s.code)`,
  kernbedingen: sql`(select count(*)::int from beleid.kernbedingen k
    join beleid.contracten c on c.verband = k.verband and c.code = k.contract
    where c.verband = s.verband and c.segment = s.code)`,
  losseEinden: sql`(select count(*)::int from beleid.losse_einden l
    where l.verband = s.verband and l.segment = s.code and l.afronding is null)`,
  koppen: sql`(select count(*)::int from beleid.planonderdelen p where p.verband = s.verband and p.van = 'segmentplan')`,
  vastgesteld: sql`(select count(*)::int from beleid.planteksten t
    where t.verband = s.verband and t.segment = s.code and t.geldend is not null)`,
};

/** The registers may be long: each is read once for all segments. A null segment holds for all. */
const registers = (verband: string) => sql`
  r as materialized (select segment, count(*)::int as aantal from beleid.randvoorwaarden, unnest(segmenten) as segment
    where verband = ${verband} group by segment),
  o as materialized (select segment, count(*)::int as aantal from beleid.onderwerpen
    left join unnest(segmenten) as segment on true
    where verband = ${verband} and staat <> 'geregeld' and (soort = 'geldt-voor-alle' or segment is not null)
    group by segment)`;

const memoOf = sql`(select json_build_object('versie', m.versie, 'staat', m.staat) from beleid.segmentmemos m
  where m.verband = s.verband and m.segment = s.code order by m.versie desc limit 1)`;

/** Every segment of the plan, with how far it is. */
export const segmentenlijst = defineQuery({
  naam: 'beleid/segmentenlijst',
  rollen: lezers,
  run: async (context, _: Record<never, never>): Promise<readonly SegmentRij[] | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const found = await rows<Omit<SegmentRij, 'plan'> & { vastgesteld: number; koppen: number }>(
      context.tx,
      sql`with ${registers(verband)}
          select s.code, s.naam, ${counts.contracten} as contracten, ${counts.kernbedingen} as kernbedingen,
            coalesce((select aantal from r where segment = s.code), 0) as randvoorwaarden,
            coalesce((select sum(aantal)::int from o where segment is null or segment = s.code), 0) as "onderwerpenOpen",
            ${counts.losseEinden} as "losseEindenOpen", ${counts.koppen} as koppen,
            ${counts.vastgesteld} as vastgesteld, ${memoOf} as memo
          from beleid.segmenten s where s.verband = ${verband} order by s.volgorde, s.code`,
    );
    return found.map(({ vastgesteld, koppen, ...rij }) => ({
      ...rij,
      plan: koppen === 0 ? null : { vastgesteld, koppen },
    }));
  },
});

type Naam = { readonly code: string; readonly naam: string };
export type SegmentContract = Naam & {
  readonly nummer: number;
  readonly wet: 'jeugdwet' | 'wmo';
  /** Whether price, prestatie and kwaliteitsniveau are all there; null for who does not see every kernbeding. */
  readonly dekkend: Outcome<true> | null;
};
export type SegmentDoel = Naam & { readonly soort: PakketDoel['soort'] };
export type SegmentView = Segment & {
  readonly contracten: readonly SegmentContract[];
  readonly doelen: readonly SegmentDoel[];
  readonly kernbedingen: readonly KernbedingRij[];
  readonly randvoorwaarden: readonly RandvoorwaardeRij[];
  readonly onderwerpen: readonly OnderwerpRij[];
  readonly losseEinden: readonly LosEind[];
  /** All segments of the plan, to name those that a subject links. */
  readonly segmenten: readonly Naam[];
  readonly plan: SegmentRij['plan'];
  readonly memo: SegmentRij['memo'];
};

/** The doelen that the plan ties to a segment or to its contracts, and those that hold for all. */
const doelenVan = (tx: Tx, verband: string, code: string, contracten: readonly string[]) =>
  rows<SegmentDoel>(
    tx,
    sql`select code, naam, soort from beleid.doelen where verband = ${verband}
          and coalesce(${code} = any(segmenten), contracten is null or contracten && ${contracten}::text[])
        order by volgorde`,
  );

/** One segment: what it is for, what is agreed in it, what it depends on, and what is open. */
export const segmentInzien = defineQuery({
  naam: 'beleid/segment-inzien',
  rollen: lezers,
  run: async (context, { code }: { readonly code: string }): Promise<SegmentView | undefined> => {
    const { tx } = context;
    const verband = await verbandVan(context);
    const segment = verband && (await readSegment(tx, verband, code));
    if (!verband || !segment) return undefined;
    const contracten = await rows<Omit<SegmentContract, 'dekkend'>>(
      tx,
      sql`select code, nummer, naam, wet from beleid.contracten
          where verband = ${verband} and segment = ${code} order by nummer`,
    );
    const codes = contracten.map((contract) => contract.code);
    const kernbedingen = (await kernbedingenVan(tx, verband)).filter(({ contract }) => codes.includes(contract));
    const stand = await firstRow<{ koppen: number; vastgesteld: number; memo: SegmentRij['memo'] }>(
      tx,
      sql`select ${counts.koppen} as koppen, ${counts.vastgesteld} as vastgesteld, ${memoOf} as memo
          from beleid.segmenten s where s.verband = ${verband} and s.code = ${code}`,
    );
    return {
      ...segment,
      contracten: contracten.map((contract) => ({
        ...contract,
        dekkend: dekkendVoor(
          context,
          kernbedingen.filter((kernbeding) => kernbeding.contract === contract.code),
        ),
      })),
      doelen: await doelenVan(tx, verband, code, codes),
      kernbedingen,
      randvoorwaarden: await randvoorwaardenVan(context, verband, code),
      onderwerpen: await onderwerpenVan(context, verband, code),
      losseEinden: await readLosseEinden(tx, verband, code),
      segmenten: (await readSegmenten(tx, verband)).map((one) => ({ code: one.code, naam: one.naam })),
      plan: stand?.koppen ? { vastgesteld: stand.vastgesteld, koppen: stand.koppen } : null,
      memo: stand?.memo ?? null,
    };
  },
});
