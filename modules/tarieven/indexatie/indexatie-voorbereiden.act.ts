// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type JsonValue, type Outcome, type Receipt, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { leesPagina } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { geheel, id as kenmerk, langeTekst } from '#platform/invoer';
import { pagina } from '../pack.ts';
import { insertVoorstel } from '../voorstel/voorstel.store.ts';
import { beslisdag } from '../voorstel/voorstel-indienbaar.rule.ts';
import { insertAanbiederregels } from './aanbiedertarieven.store.ts';
import { insertContractindex, insertIndexatie, insertIndexatietarieven } from './indexatie.store.ts';
import type { Contractindex, UitgewerkteIndexatie } from './indexatie.ts';
import { ingangVan } from './indexatie-toetsen.rule.ts';
import { werkIndexatieUit } from './indexatie-uitwerken.query.ts';
import type { Indexuitkomst } from './indexmethode.ts';

const self = 'tarieven/indexatie-voorbereiden';
/** The kind of task by which the bestuurders are asked to decide on all contracts. */
export const indexatietaak = 'tarieven/indexatie-besluiten';

/** Puts the indexation of all contracts for a year before those who decide, with method, figures and steps. */
export const indexatieVoorbereiden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({
    jaar: geheel(2001, 2100),
    toelichting: langeTekst(4000),
    toch: z.array(kenmerk()).max(10_000).default([]),
  }),
  run: async (context, { jaar, toelichting, toch }) => {
    const { tx, wie, nu, vandaag } = context;
    const verband = wie.hoed.code;
    const outcome = await werkIndexatieUit(context, verband, { jaar, toch });
    if (outcome.status !== 'decided') return outcome;

    const uitgewerkt = outcome.value;
    const id = newId();
    const kop = { verband, id, jaar, toelichting, opgesteld: nu, persoon: wie.persoon, naam: wie.naam };
    const bewijs = await receiptOf(context, uitgewerkt, uitgewerkt.index);
    const bewijsEersteJaar = await receiptOf(context, uitgewerkt, uitgewerkt.indexEersteJaar);
    const { overgeslagen, voorbeeld, contracten } = uitgewerkt;
    if (!(await insertIndexatie(tx, { ...kop, bewijs, bewijsEersteJaar, overgeslagen, voorbeeld })))
      return refused(reason('indexatie-bestaat', { jaar: String(jaar) }, 'jaar'));
    for (const contract of contracten)
      if (!(await putBefore(context, id, contract, { jaar, toelichting })))
        return refused(reason('indexatie-ingehaald', { contract: contract.contract }));

    const aantal = contracten.reduce(
      (sum, { regels, aanbiederregels }) => sum + regels.length + aanbiederregels.length,
      0,
    );
    const onderwerp = { soort: 'indexatie', id };
    await context.taakOpenen({
      rol: 'bestuurder',
      soort: indexatietaak,
      onderwerp,
      gegevens: { jaar: String(jaar), tarieven: aantal },
      uiterlijk: beslisdag(vandaag, ingangVan(jaar)),
    });
    await context.gebeurd({
      act: self,
      onderwerp,
      na: { jaar, contracten: contracten.map(({ contract, procent }) => ({ contract, procent })), tarieven: aantal },
    });
    return decided({ indexatie: id }, outcome.steps);
  },
});

/** The proposal of one contract with its tariffs. @returns false when somebody proposed something about one of them */
async function putBefore(
  { tx, wie, nu, vandaag }: ActContext,
  indexatie: string,
  contractindex: Contractindex,
  { jaar, toelichting }: { readonly jaar: number; readonly toelichting: string },
): Promise<boolean> {
  const verband = wie.hoed.code;
  const id = newId();
  const ingang = ingangVan(jaar);
  await insertVoorstel(tx, {
    verband,
    id,
    soort: 'indexatie',
    contract: contractindex.contract,
    ingang,
    uiterlijk: beslisdag(vandaag, ingang),
    toelichting,
    productenboek: false,
    producten: [],
    ingediend: nu,
    persoon: wie.persoon,
    naam: wie.naam,
  });
  await insertContractindex(tx, verband, indexatie, id, contractindex);
  await insertAanbiederregels(tx, verband, id, contractindex.aanbiederregels);
  return (await insertIndexatietarieven(tx, verband, id, jaar, contractindex)) === contractindex.regels.length;
}

/** What the percentage rests on, kept as it was; null when no contract used it. */
async function receiptOf(
  context: ActContext,
  { jaar, methode }: UitgewerkteIndexatie,
  outcome: Outcome<Indexuitkomst> | null,
): Promise<Receipt | null> {
  if (!outcome) return null;
  const { kop } = await leesPagina(context, context.wie.hoed.code, 'tarieven', pagina);
  return {
    rule: 'tarieven/index-berekenen',
    software: context.omgeving.versie,
    pack: kop,
    peildatum: context.vandaag.toString(),
    input: { jaar, methode } satisfies JsonValue,
    outcome: outcome satisfies Outcome<JsonValue>,
  };
}
