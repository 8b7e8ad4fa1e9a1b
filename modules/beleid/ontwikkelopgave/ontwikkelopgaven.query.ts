// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import type { Herkomst } from '#libs/regiopakket';
import { verbandVan } from '#modules/regio';
import { rows, type Tx } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { readHerkomst } from '../pakket/herkomst.store.ts';
import { verantwoorders } from '../pakket/namen.query.ts';
import { readPilots } from '../pilot/pilot.store.ts';
import type { Pilot } from '../pilot/pilot.ts';
import { type Budgetsommen, budgetOptellen } from './budget-optellen.rule.ts';
import { readAntwoorden, readFasen, readOpgave, readOpgaven } from './ontwikkelopgave.store.ts';
import type { Fasestap, Ontwikkelopgave, Toetsantwoord } from './ontwikkelopgave.ts';
import { opgavevaststellers, schreefOpgave } from './ontwikkelopgave-vaststellen.act.ts';
import { opgaveVaststelbaar } from './opgave-vaststellen.rule.ts';
import type { Toetscriterium, Toetsuitkomst } from './toetsen-aan-kader.rule.ts';
import { leesToetsingskader, toets } from './toetsingskader.query.ts';

type Verwijzing = { readonly code: string; readonly naam: string };
export type OpgaveRij = Omit<Ontwikkelopgave, 'opgesteldDoor'> & {
  readonly contractnamen: readonly string[];
  readonly pilots: number;
};
export type OpgavenView = {
  readonly opgaven: readonly OpgaveRij[];
  readonly budget: Outcome<Budgetsommen>;
  readonly contracten: readonly Verwijzing[];
};
/** What one may ask for: one contract, or one kind. */
export type Opgavefilter = { readonly contract?: string; readonly soort?: string };

const readContracten = (tx: Tx, verband: string): Promise<readonly Verwijzing[]> =>
  rows(tx, sql`select code, naam from beleid.contracten where verband = ${verband} order by nummer`);

/** All that has yet to be learnt or made, the most urgent first, with what it costs per kind and priority. */
export const ontwikkelopgavenInzien = defineQuery({
  naam: 'beleid/ontwikkelopgaven-inzien',
  rollen: verantwoorders,
  run: async (context, { contract, soort }: Opgavefilter): Promise<OpgavenView | undefined> => {
    const { tx } = context;
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const contracten = await readContracten(tx, verband);
    const pilots = await readPilots(tx, verband);
    const opgaven = (await readOpgaven(tx, verband)).filter(
      (een) =>
        (contract === undefined || een.contracten === null || een.contracten.includes(contract)) &&
        (soort === undefined || (een.soort ?? 'onbekend') === soort),
    );
    return {
      opgaven: opgaven.map(({ opgesteldDoor: _schrijver, ...opgave }) => ({
        ...opgave,
        contractnamen: contracten.filter(({ code }) => opgave.contracten?.includes(code)).map(({ naam }) => naam),
        pilots: pilots.filter((pilot) => pilot.ontwikkelopgave === opgave.code).length,
      })),
      budget: budgetOptellen(opgaven),
      contracten,
    };
  },
});

export type OpgaveView = Omit<OpgaveRij, 'pilots' | 'contractnamen'> & {
  readonly herkomst: Herkomst | null;
  readonly contractnamen: readonly Verwijzing[];
  readonly fasen: readonly Fasestap[];
  readonly pilots: readonly Omit<Pilot, 'bevondenDoor' | 'opgesteldDoor'>[];
  readonly criteria: readonly (Toetscriterium & { readonly antwoord: Toetsantwoord | null })[];
  readonly toets: Outcome<Toetsuitkomst>;
  /** Whether this person may adopt it now; null for who has no role in that. */
  readonly vaststelbaar: Outcome<true> | null;
  /** Evaluations from which something follows for it. */
  readonly gevolgVan: readonly (Verwijzing & { readonly tekst: string })[];
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One ontwikkelopgave: how far it is, its pilots, and how it stands to the toetsingskader. */
export const ontwikkelopgaveInzien = defineQuery({
  naam: 'beleid/ontwikkelopgave-inzien',
  rollen: verantwoorders,
  run: async (context, { code }: { readonly code: string }): Promise<OpgaveView | undefined> => {
    const { tx, wie } = context;
    const verband = await verbandVan(context);
    const opgave = verband && (await readOpgave(tx, verband, code));
    if (!verband || !opgave) return undefined;
    const { opgesteldDoor: _schrijver, ...own } = opgave;
    const antwoorden = await readAntwoorden(tx, verband, code);
    const kader = await leesToetsingskader(context, verband);
    const adopts = wie.hoed.soort === 'verband' && opgavevaststellers.some((rol) => wie.hoed.rollen.includes(rol));
    const contracten = await readContracten(tx, verband);
    return {
      ...own,
      herkomst: await readHerkomst(tx, 'ontwikkelopgaven', verband, code),
      contractnamen: contracten.filter((contract) => opgave.contracten?.includes(contract.code)),
      fasen: await readFasen(tx, verband, code),
      pilots: (await readPilots(tx, verband))
        .filter(({ ontwikkelopgave }) => ontwikkelopgave === code)
        .map(({ bevondenDoor: _door, opgesteldDoor: _schrijver, ...pilot }) => pilot),
      criteria: (kader?.criteria ?? []).map((criterium) => ({
        ...criterium,
        antwoord: antwoorden.find((een) => een.criterium === criterium.code) ?? null,
      })),
      toets: await toets(context, verband, opgave),
      vaststelbaar: adopts ? opgaveVaststelbaar(opgave, await schreefOpgave(context, code)) : null,
      gevolgVan: await rows(
        tx,
        sql`select e.code, e.naam, g.tekst from beleid.evaluatiegevolgen g
            join beleid.evaluaties e on e.verband = g.verband and e.code = g.evaluatie
            where g.verband = ${verband} and g.soort = 'ontwikkelopgave' and g.koppeling = ${code}
              and (e.staat = 'vastgesteld' or ${wie.hoed.soort === 'verband'}) order by g.id`,
      ),
      geschiedenis: await readHistory(tx, { soort: 'ontwikkelopgave', id: code }),
    };
  },
});

export type OpgaveKeuzen = { readonly contracten: readonly Verwijzing[]; readonly opgave: Ontwikkelopgave | null };

/** What the form of an ontwikkelopgave needs. */
export const ontwikkelopgaveKeuzen = defineQuery({
  naam: 'beleid/ontwikkelopgave-keuzen',
  rollen: ['beleidsadviseur'],
  run: async ({ tx, wie }, { code }: { readonly code: string | null }): Promise<OpgaveKeuzen | undefined> => {
    const opgave = code === null ? null : await readOpgave(tx, wie.hoed.code, code);
    return opgave === undefined ? undefined : { opgave, contracten: await readContracten(tx, wie.hoed.code) };
  },
});
