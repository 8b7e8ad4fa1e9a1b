// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type JsonValue, type Outcome, reason, refused } from '#libs/explain';
import { datum } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { geheel, tekst } from '#platform/invoer';
import { opsteltaak } from '../rekenbasis/rekenbasis-voorstellen.act.ts';
import { leesTeBeprijzen, type TeBeprijzen } from '../tarief/producten.query.ts';
import { laatConceptenVervallen, saveConcept } from '../tarief/tarief.store.ts';
import { bewaarVolgconcepten } from '../volgen/volgconcepten.act.ts';
import { type UitgewerkteVolging, werkVolgtarievenUit } from '../volgen/volgtarieven-uitwerken.query.ts';
import { keepKostprijs } from './kostprijs.store.ts';
import { type Berekend, kostprijzenBerekenen as berekenen } from './kostprijzen-berekenen.rule.ts';
import { type GelezenModel, leesRekenmodel } from './rekenmodel.query.ts';
import type { Rekenmodel } from './rekenmodel.ts';

const self = 'tarieven/kostprijzen-berekenen';

/**
 * Computes the prices of a contract for a year, and puts them ready as concept tariffs. A product that lacks something
 * does not hold up the others: the answer says what it lacks. Only when none can be computed is it refused.
 */
export const kostprijzenBerekenen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({
    contract: tekst(80),
    jaar: geheel(2015, 2100),
    /** Only these products; all of the contract when none is named. */
    producten: z.array(tekst(80)).default([]),
  }),
  run: async (context, { contract, jaar, producten: named }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    if (!(await leesContract(context, verband, contract)))
      return refused(reason('tarief-contract-onbekend', {}, 'contract'));
    const own = await leesTeBeprijzen(context, verband, contract);
    if (own.length === 0) return refused(reason('tarief-geen-producten', {}, 'contract'));
    const unknown = named.filter((code) => !own.some(({ product }) => product === code));
    if (unknown.length > 0)
      return refused(unknown.map((product) => reason('product-niet-van-contract', { product }, 'producten')));
    const producten = own.filter(({ product }) => named.length === 0 || named.includes(product));
    const gelezen = await leesRekenmodel(context, verband, datum(`${jaar}-12-31`));
    const van = datum(`${jaar}-01-01`);
    const gevolgd = await werkVolgtarievenUit(context, verband, contract, van);
    if (gevolgd.status !== 'decided') return gevolgd;
    const { zelf, regels, nietGevolgd } = verdeeld(producten, gevolgd.value);
    const { cellen, nietBerekend } = perProductBerekenen(gelezen.model, jaar, zelf);
    if (cellen.length + regels.length === 0) {
      const together = berekenen({ model: gelezen.model, jaar, producten: zelf });
      if (together.status !== 'decided') return together;
      return refused(nietGevolgd.flatMap(({ redenen }) => redenen));
    }

    for (const cel of cellen) {
      const kostprijs = await bewaarKostprijs(context, gelezen, { contract, jaar }, cel);
      const { product, cao, micro, eenheid, bedrag, voorbeeld } = cel;
      await saveConcept(tx, { verband, contract, product, cao, micro, eenheid, bedrag, van, kostprijs, voorbeeld });
    }
    await bewaarVolgconcepten(context, { contract, van }, regels);
    // With a price nobody is asked any more with what it is computed.
    for (const product of new Set(cellen.map((cel) => cel.product))) await context.taakAfronden(opsteltaak, product);
    const aantal = cellen.length + regels.length;
    const zonderPrijs = [...nietBerekend, ...nietGevolgd.map(({ product }) => product)];
    // What was computed before and cannot be computed now goes to nobody.
    for (const product of zonderPrijs) await laatConceptenVervallen(tx, verband, product, []);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'contract', id: contract },
      na: { contract, jaar, aantal, nietBerekend: zonderPrijs },
    });
    return decided({ contract, jaar, aantal, nietBerekend: zonderPrijs });
  },
});

type Berekening = { readonly cellen: readonly Berekend[]; readonly nietBerekend: readonly string[] };

/** Each product by itself: what can be computed, and which products cannot. */
function perProductBerekenen(model: Rekenmodel, jaar: number, producten: readonly TeBeprijzen[]): Berekening {
  const found = producten.map((one) => ({ one, outcome: berekenen({ model, jaar, producten: [one] }) }));
  return {
    cellen: found.flatMap(({ outcome }) => (outcome.status === 'decided' ? outcome.value : [])),
    nietBerekend: found.flatMap(({ one, outcome }) => (outcome.status === 'decided' ? [] : [one.product])),
  };
}

/** What is asked, apart: products that are computed, and those that follow a list or another product. */
function verdeeld(producten: readonly TeBeprijzen[], { volgers, regels, nietGevolgd }: UitgewerkteVolging) {
  const isAsked = ({ product }: { readonly product: string }) => producten.some((one) => one.product === product);
  return {
    zelf: producten.filter(({ product }) => !volgers.some((volger) => volger.product === product)),
    regels: regels.filter(isAsked),
    nietGevolgd: nietGevolgd.filter(isAsked),
  };
}

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
