// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { input, type Outcome } from '#libs/explain';
import { bekend, type Herkomst, packSource } from '#libs/regiopakket';
import { type Lid, leesPagina, readLeden, verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { pagina as beleidPagina } from '../pack.ts';
import { verantwoorders } from '../pakket/namen.query.ts';
import { type Koppeling, readKoppelingen } from './koppelingen.query.ts';
import { motiekolommen, readMotie, readMotiestappen, readUitslagen } from './motie.store.ts';
import type { Motie, Motiestap, Uitslag } from './motie.ts';
import { afdoeners, schreefAntwoord } from './motie-afdoen.act.ts';
import { motieAfdoenbaar } from './motie-afdoen.rule.ts';
import { type Motieregel, motieRegionaal, type Regionaal } from './motie-regionaal.rule.ts';

type Telling = { readonly aangenomen: number; readonly verworpen: number };
type Rij = Motie & Telling & { readonly herkomst: Herkomst | null; readonly stappen: number };
export type MotieRij = Omit<Rij, 'antwoord' | 'antwoordDoor' | 'opgesteldDoor'> & {
  readonly regionaal: Outcome<Regionaal>;
  readonly teLaat: boolean;
};

const readMoties = ({ tx }: QueryContext, verband: string): Promise<readonly Rij[]> =>
  rows(
    tx,
    sql`select ${motiekolommen}, m.herkomst,
          (select count(*) from beleid.motiestappen s where s.verband = m.verband and s.motie = m.code) as stappen,
          count(u.gemeente) filter (where u.aangenomen) as aangenomen,
          count(u.gemeente) filter (where not u.aangenomen) as verworpen
        from beleid.moties m left join beleid.motie_uitslagen u on u.verband = m.verband and u.motie = m.code
        where m.verband = ${verband} group by m.verband, m.code order by m.nummer nulls last, m.titel`,
  );

async function leesRegel(
  context: QueryContext,
  verband: string,
): Promise<Motieregel & { readonly van: number | null }> {
  const { motieregel } = (await leesPagina(context, verband, 'beleid', beleidPagina)).pagina;
  if (!motieregel) return { tenminste: null, van: null, bron: input };
  return {
    tenminste: bekend(motieregel.tenminste),
    van: bekend(motieregel.van),
    bron: packSource('beleid/motieregel', motieregel),
  };
}

type Basis = { readonly regel: Motieregel; readonly leden: readonly Lid[]; readonly vandaag: Temporal.PlainDate };
const asRij = (rij: Rij, { regel, leden, vandaag }: Basis): MotieRij => {
  const { antwoord: _antwoord, antwoordDoor: _door, opgesteldDoor: _schrijver, ...motie } = rij;
  return {
    ...motie,
    regionaal: motieRegionaal({
      aangenomen: rij.aangenomen,
      verworpen: rij.verworpen,
      leden: leden.length,
      regel,
      volgensPlan: rij.volgensPlan,
      planbron: rij.herkomst ? packSource(`beleid/${rij.code}`, rij.herkomst) : input,
    }),
    teLaat:
      rij.staat !== 'afgedaan' && rij.uiterlijk !== null && Temporal.PlainDate.compare(rij.uiterlijk, vandaag) < 0,
  };
};

export type MotiesView = {
  readonly moties: readonly MotieRij[];
  readonly regel: { readonly tenminste: number | null; readonly van: number | null };
};

/** What the councils asked, and how far that is. */
export const motiesInzien = defineQuery({
  naam: 'beleid/moties-inzien',
  rollen: verantwoorders,
  run: async (context, _: Record<never, never>): Promise<MotiesView | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const regel = await leesRegel(context, verband);
    const leden = await readLeden(context.tx, verband, context.vandaag);
    const moties = await readMoties(context, verband);
    return {
      moties: moties.map((rij) => asRij(rij, { regel, leden, vandaag: context.vandaag })),
      regel: { tenminste: regel.tenminste, van: regel.van },
    };
  },
});

type Verwijzing = { readonly code: string; readonly naam: string };
export type MotieView = MotieRij & {
  /** The answer is for the councils once the motie is closed; until then only the region's own people see its concept. */
  readonly antwoord: string | null;
  /** Every member, with how its council voted as far as that is known. */
  readonly raden: readonly (Lid & { readonly uitslag: Uitslag | null })[];
  readonly gedaan: readonly (Motiestap & { readonly koppelnaam: string | null })[];
  readonly contractnamen: readonly Verwijzing[];
  readonly evaluatienamen: readonly Verwijzing[];
  /** Whether this person may close it now; null for who has no role in that. */
  readonly afdoenbaar: Outcome<true> | null;
  readonly koppelingen: readonly Koppeling[];
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One motie: where it was adopted, what was done for it, and what the councils were told. */
export const motieInzien = defineQuery({
  naam: 'beleid/motie-inzien',
  rollen: verantwoorders,
  run: async (context, { code }: { readonly code: string }): Promise<MotieView | undefined> => {
    const { tx, wie, vandaag } = context;
    const verband = await verbandVan(context);
    const rij = verband && (await readMoties(context, verband)).find((found) => found.code === code);
    if (!verband || !rij) return undefined;
    const leden = await readLeden(tx, verband, vandaag);
    const uitslagen = await readUitslagen(tx, verband, code);
    const stappen = await readMotiestappen(tx, verband, code);
    const koppelingen = await readKoppelingen(tx, verband);
    const named = (codes: readonly string[], soort: Koppeling['soort']) =>
      koppelingen.filter((een) => een.soort === soort && codes.includes(een.code));
    const own = wie.hoed.soort === 'verband';
    const closes = own && afdoeners.some((rol) => wie.hoed.rollen.includes(rol));
    return {
      ...asRij(rij, { regel: await leesRegel(context, verband), leden, vandaag }),
      antwoord: own || rij.staat === 'afgedaan' ? rij.antwoord : null,
      raden: leden.map((lid) => ({
        ...lid,
        uitslag: uitslagen.find(({ gemeente }) => gemeente === lid.gemeente) ?? null,
      })),
      gedaan: stappen.map((stap) => ({
        ...stap,
        koppelnaam: koppelingen.find((een) => een.soort === stap.soort && een.code === stap.koppeling)?.naam ?? null,
      })),
      contractnamen: named(rij.bindtVerlenging, 'contract'),
      evaluatienamen: named(rij.evaluaties, 'evaluatie'),
      afdoenbaar: closes ? motieAfdoenbaar(rij, stappen.length, await schreefAntwoord(context, code)) : null,
      koppelingen: own ? koppelingen : [],
      geschiedenis: await readHistory(tx, { soort: 'motie', id: code }),
    };
  },
});

export type MotieKeuzen = { readonly contracten: readonly Verwijzing[]; readonly motie: Motie | null };

/** What the form of a motie needs. One that is closed has no form. */
export const motieKeuzen = defineQuery({
  naam: 'beleid/motie-keuzen',
  rollen: ['beleidsadviseur'],
  run: async ({ tx, wie }, { code }: { readonly code: string | null }): Promise<MotieKeuzen | undefined> => {
    const motie = code === null ? null : await readMotie(tx, wie.hoed.code, code);
    if (motie === undefined || motie?.staat === 'afgedaan') return undefined;
    return {
      motie,
      contracten: await rows(
        tx,
        sql`select code, naam from beleid.contracten where verband = ${wie.hoed.code} order by nummer`,
      ),
    };
  },
});
