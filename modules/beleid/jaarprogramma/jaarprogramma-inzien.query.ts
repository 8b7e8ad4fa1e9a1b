// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { datum, type Eurocent } from '#libs/kernel';
import { type BesluitView, besluitenOver, readLeden, verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import type { Rol } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { afwijkingVan, type Rapportagepost } from './afwijkingen-toelichten.rule.ts';
import { type Beslisser, leesBeslisser } from './beslisser.query.ts';
import { type Bijdrage, bijdragenVerdelen } from './bijdragen-verdelen.rule.ts';
import { type BewaardePost, readJaarprogramma, readJaarprogrammas, readPosten } from './jaarprogramma.store.ts';
import { type Jaarprogramma, kenmerkVan, magDat, type overgangen, totaalVan } from './jaarprogramma.ts';
import { jaarprogrammaVaststelbaar } from './jaarprogramma-vaststellen.rule.ts';
import { schrijvers } from './programma-lezen.query.ts';
import { type Rapportage, readRapportages } from './rapportage.store.ts';
import { type Versieverschil, versiesVergelijken } from './versies-vergelijken.rule.ts';
import { readZienswijzen, type Zienswijze } from './zienswijze.store.ts';

/** Members and the verband read it; it is no business of an aanbieder. */
export const programmalezers: readonly Rol[] = [
  'beleidsadviseur',
  'inkoper',
  'programmadirecteur',
  'bestuurder',
  'college',
  'toegang',
  'financien',
  'raadslid',
];

export type JaarRij = Pick<Jaarprogramma, 'jaar' | 'versie' | 'staat' | 'zienswijzenTot'> & {
  /** The version that counts, which need not be the newest; null while none was adopted. */
  readonly geldend: number | null;
  readonly totaal: Eurocent;
  readonly posten: number;
  readonly zonderBedrag: number;
};

/** The newest version of every year. */
export const jaarprogrammalijst = defineQuery({
  naam: 'beleid/jaarprogrammalijst',
  rollen: programmalezers,
  run: async (context, _: Record<never, never>): Promise<readonly JaarRij[]> =>
    rows(
      context.tx,
      sql`select distinct on (j.jaar) j.jaar, j.versie, j.staat, j.zienswijzen_tot as "zienswijzenTot",
            (select g.versie from beleid.jaarprogrammas g where (g.verband, g.jaar) = (j.verband, j.jaar)
              and g.staat in ('vastgesteld', 'verantwoord')) as geldend,
            p.totaal, p.posten, p.zonder as "zonderBedrag"
          from beleid.jaarprogrammas j, lateral (
            select coalesce(sum(bedrag), 0)::bigint as totaal, count(*) as posten, count(*) filter (where bedrag is null) as zonder
            from beleid.programmaposten p where (p.verband, p.jaar, p.versie) = (j.verband, j.jaar, j.versie)) p
          where j.verband = ${(await verbandVan(context)) ?? ''} order by j.jaar desc, j.versie desc`,
    ),
});

export type PostRij = BewaardePost & { readonly contractnaam: string | null };
export type RapportageView = Rapportage & {
  /** In the order of the budget that it is about. */
  readonly posten: readonly (Rapportagepost & { readonly afwijking: number | null })[];
};
export type JaarprogrammaView = Omit<Jaarprogramma, 'opgesteldDoor'> & {
  readonly verband: string;
  readonly posten: readonly PostRij[];
  readonly totaal: Eurocent;
  readonly leden: readonly { readonly gemeente: string; readonly naam: string }[];
  readonly bijdragen: Outcome<readonly Bijdrage[]>;
  readonly zienswijzen: readonly Zienswijze[];
  readonly vaststelbaar: Outcome<true>;
  readonly beslisser: Beslisser | null;
  readonly besluiten: readonly BesluitView[];
  readonly versies: readonly Pick<Jaarprogramma, 'versie' | 'staat' | 'reden'>[];
  /** What this version changes to the one before it; null for the first. */
  readonly verschil: Versieverschil | null;
  readonly rapportagesVan: readonly RapportageView[];
  readonly geschiedenis: readonly Gebeurtenis[];
  /** What the viewer may do with this version now. */
  readonly mag: Readonly<Record<keyof typeof overgangen, boolean>>;
};

/** The programme of one year: the newest version, or the one that is asked for. */
export const jaarprogrammaInzien = defineQuery({
  naam: 'beleid/jaarprogramma-inzien',
  rollen: programmalezers,
  run: async (
    context,
    { jaar, versie }: { readonly jaar: number; readonly versie?: number | undefined },
  ): Promise<JaarprogrammaView | undefined> => {
    const { tx, vandaag } = context;
    const verband = await verbandVan(context);
    const gevonden = verband && (await readJaarprogramma(tx, verband, jaar, versie));
    if (!verband || !gevonden) return undefined;
    const { opgesteldDoor: _, ...programma } = gevonden;
    const posten = await leesPostRijen(context, verband, programma);
    const leden = await readLeden(tx, verband, datum(`${jaar}-01-01`));
    const zienswijzen = await readZienswijzen(tx, { ...programma, verband });
    const gehoord = new Set(zienswijzen.map(({ gemeente }) => gemeente));
    const zonderZienswijze = leden.filter(({ gemeente }) => !gehoord.has(gemeente)).map(({ naam }) => naam);
    const beslisser = await leesBeslisser(context, verband);
    const versies = (await readJaarprogrammas(tx, verband)).filter((one) => one.jaar === jaar);
    return {
      ...programma,
      verband,
      posten,
      totaal: totaalVan(posten),
      leden,
      bijdragen: verdeel(gevonden, posten, leden),
      zienswijzen,
      vaststelbaar: jaarprogrammaVaststelbaar({ programma: gevonden, zonderZienswijze, vandaag }),
      beslisser,
      besluiten: await besluitenOver(tx, 'jaarprogramma', kenmerkVan(programma)),
      versies: versies.map(({ versie: nummer, staat, reden }) => ({ versie: nummer, staat, reden })),
      verschil:
        programma.versie === 1
          ? null
          : versiesVergelijken(await readPosten(tx, verband, jaar, programma.versie - 1), posten),
      rapportagesVan: await leesRapportages(context, verband, jaar),
      geschiedenis: await readHistory(tx, { soort: 'jaarprogramma', id: String(jaar) }),
      mag: rightsOf(context, gevonden, { isNewest: versies[0]?.versie === programma.versie, gehoord, beslisser }),
    };
  },
});

/** Contributions by the key of a version; a gemeente that the key does not name weighs nothing. */
export const verdeel = (
  { sleutel }: Pick<Jaarprogramma, 'sleutel'>,
  posten: readonly Pick<BewaardePost, 'bedrag'>[],
  leden: JaarprogrammaView['leden'],
): Outcome<readonly Bijdrage[]> =>
  bijdragenVerdelen(
    totaalVan(posten),
    leden.map((lid) => ({ ...lid, gewicht: sleutel?.gewichten[lid.gemeente] ?? 0 })),
  );

async function leesPostRijen(
  { tx }: QueryContext,
  verband: string,
  { jaar, versie }: Pick<Jaarprogramma, 'jaar' | 'versie'>,
) {
  const namen = await rows<{ code: string; naam: string }>(
    tx,
    sql`select code, naam from beleid.contracten where verband = ${verband}`,
  );
  return (await readPosten(tx, verband, jaar, versie)).map((post) => ({
    ...post,
    contractnaam: namen.find(({ code }) => code === post.contract)?.naam ?? null,
  }));
}

/** Each report beside the budget of the version that was in force when it was made. */
async function leesRapportages(
  { tx }: QueryContext,
  verband: string,
  jaar: number,
): Promise<readonly RapportageView[]> {
  const views: RapportageView[] = [];
  for (const { posten: regels, ...rapportage } of await readRapportages(tx, verband, jaar)) {
    const begroting = await readPosten(tx, verband, jaar, rapportage.versie);
    const posten = begroting.flatMap(({ code, naam, bedrag: begroot }) => {
      const regel = regels.find(({ post }) => post === code);
      return regel ? [{ ...regel, naam, begroot, afwijking: afwijkingVan({ begroot, prognose: regel.prognose }) }] : [];
    });
    views.push({ ...rapportage, posten });
  }
  return views;
}

type Stand = {
  readonly isNewest: boolean;
  readonly gehoord: ReadonlySet<string>;
  readonly beslisser: Beslisser | null;
};

/** The state allows it, the role does it, and it is the version that one works on. */
function rightsOf(
  { wie: { hoed } }: QueryContext,
  { staat }: Jaarprogramma,
  { isNewest, gehoord, beslisser }: Stand,
): JaarprogrammaView['mag'] {
  const writes = hoed.soort === 'verband' && hoed.rollen.some((rol) => schrijvers.includes(rol));
  const gemeente = hoed.soort === 'gemeente' && hoed.rollen.includes('college');
  const decides = beslisser?.rol !== undefined && beslisser.rol !== null && hoed.rollen.includes(beslisser.rol);
  const may = (wat: keyof typeof overgangen, who: boolean) => who && isNewest && magDat(staat, wat);
  return {
    bewerken: may('bewerken', writes),
    voorleggen: may('voorleggen', writes),
    wijzigen: may('wijzigen', writes),
    rapporteren: writes && magDat(staat, 'rapporteren'),
    verantwoorden: may('verantwoorden', writes),
    zienswijze: may('zienswijze', gemeente && !gehoord.has(hoed.code)),
    vaststellen: may('vaststellen', decides),
  };
}
