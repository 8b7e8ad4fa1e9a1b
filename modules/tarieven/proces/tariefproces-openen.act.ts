// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { type Datum, isVoor, newId } from '#libs/kernel';
import type { Herkomst } from '#libs/regiopakket';
import { leesContract } from '#modules/beleid';
import { leesPagina } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, tekst, vinkje } from '#platform/invoer';
import { proces as pagina } from '../pack.ts';
import { leesNieuweProducten } from '../tarief/nieuwe-producten.query.ts';
import { leesTeBeprijzen } from '../tarief/producten.query.ts';
import { heeftVastgesteld } from '../tarief/tarief.store.ts';
import { readVoorgelegdeContracten } from '../voorstel/voorstel.store.ts';
import { gebruikelijkeStappen } from './gebruikelijke-stappen.ts';
import { insertProces, lockLopend } from './proces.store.ts';
import type { Processtap } from './proces.ts';
import { planningVoorstellen } from './procesplanning.rule.ts';

const self = 'tarieven/tariefproces-openen';

/** Begins the way to the tariffs of a contract, with the steps of the plan, or the usual ones where it names none. */
export const tariefprocesOpenen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ contract: tekst(80), ingang: dag(), voorbeeld: vinkje() }),
  run: async (context, { contract, ingang, voorbeeld }) => {
    const { tx, wie, nu, vandaag } = context;
    const verband = wie.hoed.code;
    const against = await reasonsAgainst(context, contract, ingang);
    if (against.length > 0) return refused(against);
    const { uitPlan, stappen } = await leesStappen(context, verband);
    const planning = planningVoorstellen({ vandaag, ingang, stappen });
    const id = newId();
    const planned = stappen.map((stap) => ({ ...stap, uiterlijk: planning.get(stap.code) ?? null }));
    const proces = {
      verband,
      id,
      contract,
      jaar: ingang.year,
      ingang,
      uitPlan,
      geopend: nu,
      naam: wie.naam,
      voorbeeld,
    };
    if (!(await insertProces(tx, proces, planned))) return refused(reason('tariefproces-loopt-al', {}, 'contract'));
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'tariefproces', id },
      na: { contract, ingang: ingang.toString(), uitPlan, stappen: stappen.length },
    });
    return decided({ proces: id });
  },
});

async function reasonsAgainst(context: ActContext, contract: string, ingang: Datum): Promise<readonly Reason[]> {
  const { tx, wie, vandaag } = context;
  const verband = wie.hoed.code;
  if (!(await leesContract(context, verband, contract))) return [reason('tarief-contract-onbekend', {}, 'contract')];
  const producten = await leesTeBeprijzen(context, verband, contract);
  const isVoorgelegd = (await readVoorgelegdeContracten(tx, verband)).includes(contract);
  const adopted = await heeftVastgesteld(tx, verband, contract);
  const fresh = await leesNieuweProducten(context, verband, contract);
  return [
    ...(producten.length === 0 ? [reason('tarief-geen-producten', {}, 'contract')] : []),
    ...(isVoor(vandaag, ingang) ? [] : [reason('tarief-ingang-voorbij', { ingang: ingang.toString() }, 'ingang')]),
    ...((await lockLopend(tx, verband, contract)) ? [reason('tariefproces-loopt-al', {}, 'contract')] : []),
    ...(isVoorgelegd ? [reason('tariefvoorstel-loopt', {}, 'contract')] : []),
    ...(adopted && fresh.length === 0 ? [reason('tarieven-al-vastgesteld', {}, 'contract')] : []),
  ];
}

type Stap = Processtap & { readonly herkomst: Herkomst | null };

/** The steps of the plan, each with its place there; the usual ones where the plan is silent. */
async function leesStappen(
  context: ActContext,
  verband: string,
): Promise<{ readonly uitPlan: boolean; readonly stappen: readonly Stap[] }> {
  const { pagina: plan } = await leesPagina(context, verband, 'tariefproces', pagina.nullable());
  const begin = { uiterlijk: null, overgeslagen: null };
  const own = plan?.tariefstappen ?? [];
  if (own.length === 0)
    return { uitPlan: false, stappen: gebruikelijkeStappen.map((stap) => ({ ...stap, ...begin, herkomst: null })) };
  return {
    uitPlan: true,
    stappen: own.map(({ code, letter, tekst: wat, wie, soort = null, ...herkomst }) => ({
      code,
      letter,
      soort,
      tekst: wat,
      wie,
      herkomst,
      ...begin,
    })),
  };
}
