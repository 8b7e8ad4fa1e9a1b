// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type JsonValue, type Outcome, reason, refused } from '#libs/explain';
import { datum } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { geheel, tekst } from '#platform/invoer';
import { leesTeBeprijzen } from '../tarief/producten.query.ts';
import { saveConcept } from '../tarief/tarief.store.ts';
import { bewaarVolgconcepten } from '../volgen/volgconcepten.act.ts';
import { werkVolgtarievenUit } from '../volgen/volgtarieven-uitwerken.query.ts';
import { keepKostprijs } from './kostprijs.store.ts';
import { type Berekend, kostprijzenBerekenen as berekenen } from './kostprijzen-berekenen.rule.ts';
import { type GelezenModel, leesRekenmodel } from './rekenmodel.query.ts';

const self = 'tarieven/kostprijzen-berekenen';

/** Computes every price of a contract for a year, and puts them ready as concept tariffs. */
export const kostprijzenBerekenen = defineAct({
  naam: self,
  rollen: ['inkoper'],
  invoer: z.object({ contract: tekst(80), jaar: geheel(2015, 2100) }),
  run: async (context, { contract, jaar }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    if (!(await leesContract(context, verband, contract)))
      return refused(reason('tarief-contract-onbekend', {}, 'contract'));
    const producten = await leesTeBeprijzen(context, verband, contract);
    if (producten.length === 0) return refused(reason('tarief-geen-producten', {}, 'contract'));
    const gelezen = await leesRekenmodel(context, verband, datum(`${jaar}-12-31`));
    const van = datum(`${jaar}-01-01`);
    const gevolgd = await werkVolgtarievenUit(context, verband, contract, van);
    if (gevolgd.status !== 'decided') return gevolgd;
    const { volgers, nietGevolgd } = gevolgd.value;
    const zelf = producten.filter(({ product }) => !volgers.some((volger) => volger.product === product));
    const outcome = berekenen({ model: gelezen.model, jaar, producten: zelf });
    if (outcome.status !== 'decided') return outcome;
    if (nietGevolgd.length > 0) return refused(nietGevolgd.flatMap(({ redenen }) => redenen));

    for (const cel of outcome.value) {
      const kostprijs = await bewaarKostprijs(context, gelezen, { contract, jaar }, cel);
      const { product, cao, micro, eenheid, bedrag, voorbeeld } = cel;
      await saveConcept(tx, { verband, contract, product, cao, micro, eenheid, bedrag, van, kostprijs, voorbeeld });
    }
    await bewaarVolgconcepten(context, { contract, van }, gevolgd.value.regels);
    const aantal = outcome.value.length + gevolgd.value.regels.length;
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'contract', id: contract },
      na: { contract, jaar, aantal },
    });
    return decided({ contract, jaar, aantal });
  },
});

/** Keeps one computed price with its receipt, and what a basistarief rests on before it. @returns its identifier */
export async function bewaarKostprijs(
  context: ActContext,
  gelezen: Pick<GelezenModel, 'kop'>,
  { contract, jaar }: { readonly contract: string; readonly jaar: number },
  cel: Berekend,
): Promise<string> {
  const { product, cao, micro, eenheid, bedrag, voorbeeld } = cel;
  const { tx, wie, nu, vandaag, omgeving } = context;
  const gegeven = { software: omgeving.versie, pack: gelezen.kop, peildatum: vandaag.toString() };
  const gronden: Record<string, string> = {};
  for (const grond of cel.soort === 'basis' ? cel.gronden : [])
    gronden[grond.cao] = await bewaarKostprijs(context, gelezen, { contract, jaar }, grond);
  const nieuw = {
    verband: wie.hoed.code,
    contract,
    product,
    cao,
    micro,
    jaar,
    eenheid,
    bedrag,
    voorbeeld,
    bewijs: { ...gegeven, ...gevraagd(cel) },
    berekend: nu,
    naam: wie.naam,
  };
  return keepKostprijs(tx, nieuw, gronden);
}

/** Which rule was asked what; all of it can be kept as JSON. */
function gevraagd(cel: Berekend) {
  if (cel.soort === 'basis') {
    const { vraag, outcome } = cel;
    return {
      rule: 'tarieven/basistarief-bepalen',
      input: vraag satisfies JsonValue,
      outcome: outcome satisfies Outcome<JsonValue>,
    } as const;
  }
  const { vraag, outcome } = cel;
  return {
    rule: 'tarieven/kostprijs-berekenen',
    input: vraag satisfies JsonValue,
    outcome: outcome satisfies Outcome<JsonValue>,
  } as const;
}
