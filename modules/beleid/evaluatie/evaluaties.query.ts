// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import type { Herkomst } from '#libs/regiopakket';
import { verbandVan } from '#modules/regio';
import { rows } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { readDoelen, readIndicatoren } from '../doel/doelen.query.ts';
import { readHerkomst } from '../pakket/herkomst.store.ts';
import { verantwoorders } from '../pakket/namen.query.ts';
import { readEvaluatie, readGevolgen, readOordelen, readOpvolger, readStappen } from './evaluatie.store.ts';
import type { Doeloordeel, Evaluatie, Evaluatiegevolg, Evaluatiestap } from './evaluatie.ts';
import { evaluatievaststellers, schreefEvaluatie } from './evaluatie-vaststellen.act.ts';
import { evaluatieVaststelbaar } from './evaluatie-vaststellen.rule.ts';
import { type Gevolgkeuze, readGevolgkeuzen } from './gevolg.store.ts';
import { isCompleet } from './inhoud.store.ts';

export type EvaluatieRij = Pick<
  Evaluatie,
  'code' | 'naam' | 'wanneer' | 'waarover' | 'overVan' | 'overTot' | 'uiterlijk' | 'staat' | 'voorbeeld'
> & {
  readonly volgendeStap: Evaluatiestap['stap'] | null;
  readonly volgendeStapOp: Temporal.PlainDate | null;
  readonly teLaat: boolean;
};

/** The evaluations, the nearest first; then those of which no day is known, and at the end what is adopted. */
export const evaluatiesInzien = defineQuery({
  naam: 'beleid/evaluaties-inzien',
  rollen: verantwoorders,
  run: async (context, _: Record<never, never>): Promise<readonly EvaluatieRij[] | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    return rows(
      context.tx,
      sql`select e.code, e.naam, e.wanneer, e.waarover, e.over_van as "overVan", e.over_tot as "overTot", e.uiterlijk,
            e.staat, e.voorbeeld, s.stap as "volgendeStap", s.uiterlijk as "volgendeStapOp",
            e.staat <> 'vastgesteld' and coalesce(least(e.uiterlijk, s.uiterlijk) < ${context.vandaag}, false) as "teLaat"
          from beleid.evaluaties e left join lateral (
            select stap, uiterlijk from beleid.evaluatiestappen s
            where s.verband = e.verband and s.evaluatie = e.code and gedaan_op is null and uiterlijk is not null
            order by uiterlijk limit 1) s on e.staat <> 'vastgesteld'
          where e.verband = ${verband} order by e.staat = 'vastgesteld', least(e.uiterlijk, s.uiterlijk) nulls last, e.volgorde`,
    );
  },
});

type Verwijzing = { readonly code: string; readonly naam: string };
export type Evaluatievraag = Verwijzing & {
  readonly indicatoren: readonly Verwijzing[];
  readonly oordeel: Doeloordeel | null;
};
export type EvaluatieView = Omit<Evaluatie, 'doelen' | 'opgesteldDoor' | 'na'> & {
  /** What was found is for the councils once it is adopted; until then only the region's own people read it. */
  readonly leest: boolean;
  /** The evaluation that it follows, and the one that follows it. */
  readonly na: Verwijzing | null;
  readonly opvolger: Verwijzing | null;
  readonly herkomst: Herkomst | null;
  readonly stappen: readonly Evaluatiestap[];
  /** The doelen that it is about, with what measures them and what was found. */
  readonly vragen: readonly Evaluatievraag[];
  readonly gevolgen: readonly (Evaluatiegevolg & { readonly koppelnaam: string | null })[];
  readonly moties: readonly Verwijzing[];
  readonly compleet: Outcome<true>;
  /** Whether this person may adopt it now; null for who has no role in that. */
  readonly vaststelbaar: Outcome<true> | null;
  readonly gevolgkeuzen: readonly Gevolgkeuze[];
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One evaluation: its planning, what was found about each doel, and what follows. */
export const evaluatieInzien = defineQuery({
  naam: 'beleid/evaluatie-inzien',
  rollen: verantwoorders,
  run: async (context, { code }: { readonly code: string }): Promise<EvaluatieView | undefined> => {
    const { tx, wie, vandaag } = context;
    const verband = await verbandVan(context);
    const evaluatie = verband && (await readEvaluatie(tx, verband, code));
    if (!verband || !evaluatie) return undefined;
    const { doelen, opgesteldDoor: _schrijver, na, ...own } = evaluatie;
    const leest = wie.hoed.soort === 'verband' || evaluatie.staat === 'vastgesteld';
    const oordelen = leest ? await readOordelen(tx, verband, code) : [];
    const gevolgen = leest ? await readGevolgen(tx, verband, code) : [];
    const indicatoren = await readIndicatoren(tx, verband);
    const keuzen = await readGevolgkeuzen(tx, verband);
    const compleet = await isCompleet(tx, verband, evaluatie);
    const adopts = wie.hoed.soort === 'verband' && evaluatievaststellers.some((rol) => wie.hoed.rollen.includes(rol));
    return {
      ...own,
      leest,
      conclusie: leest ? own.conclusie : null,
      na: named(na === null ? undefined : await readEvaluatie(tx, verband, na)),
      opvolger: named(await readOpvolger(tx, verband, code)),
      herkomst: await readHerkomst(tx, 'evaluaties', verband, code),
      stappen: await readStappen(tx, verband, code),
      vragen: (await readDoelen(tx, verband))
        .filter((doel) => doelen.includes(doel.code))
        .map(({ code, naam }) => ({
          code,
          naam,
          indicatoren: indicatoren
            .filter((indicator) => indicator.doelen.includes(code))
            .map(({ code, naam }) => ({ code, naam })),
          oordeel: oordelen.find(({ doel }) => doel === code) ?? null,
        })),
      gevolgen: gevolgen.map((gevolg) => ({
        ...gevolg,
        koppelnaam: keuzen.find((een) => een.soort === gevolg.soort && een.code === gevolg.koppeling)?.naam ?? null,
      })),
      moties: await rows(
        tx,
        sql`select code, titel as naam from beleid.moties
            where verband = ${verband} and ${code} = any(evaluaties) order by nummer`,
      ),
      compleet,
      vaststelbaar: adopts
        ? evaluatieVaststelbaar({ evaluatie, compleet, schreefMee: await schreefEvaluatie(context, code), vandaag })
        : null,
      gevolgkeuzen: wie.hoed.soort === 'verband' ? keuzen : [],
      geschiedenis: await readHistory(tx, { soort: 'evaluatie', id: code }),
    };
  },
});

const named = (evaluatie: Evaluatie | undefined): Verwijzing | null =>
  evaluatie ? { code: evaluatie.code, naam: evaluatie.naam } : null;

export type EvaluatieKeuzen = {
  readonly doelen: readonly Verwijzing[];
  readonly evaluatie: Evaluatie | null;
  readonly stappen: readonly Evaluatiestap[];
};

/** What the planning form needs. One that is adopted has no form. */
export const evaluatieKeuzen = defineQuery({
  naam: 'beleid/evaluatie-keuzen',
  rollen: ['beleidsadviseur'],
  run: async ({ tx, wie }, { code }: { readonly code: string | null }): Promise<EvaluatieKeuzen | undefined> => {
    const verband = wie.hoed.code;
    const evaluatie = code === null ? null : await readEvaluatie(tx, verband, code);
    if (evaluatie === undefined || evaluatie?.staat === 'vastgesteld') return undefined;
    return {
      evaluatie,
      doelen: (await readDoelen(tx, verband)).map(({ code, naam }) => ({ code, naam })),
      stappen: evaluatie ? await readStappen(tx, verband, evaluatie.code) : [],
    };
  },
});
