// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { laatste } from '#libs/kernel';
import { leesOorsprong, type Oorsprong } from '#modules/producten';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { defineQuery } from '#platform/query';
import { type Functie, leesFuncties } from '../kostprijs/functies.query.ts';
import type { KostprijsReden } from '../kostprijs/kostprijs.ts';
import { kostprijzenBerekenen } from '../kostprijs/kostprijzen-berekenen.rule.ts';
import { leesRekenmodel } from '../kostprijs/rekenmodel.query.ts';
import type { Rekenmodel } from '../kostprijs/rekenmodel.ts';
import { type ContractNaam, leesNamen } from '../tarief/namen.query.ts';
import type { TeBeprijzen } from '../tarief/producten.query.ts';
import { waardesoort } from './eigen-cijfers.ts';
import { leesOpstelgegevens, type Opstelgegevens } from './opstelvraag.query.ts';
import { isInModel, metRekenbases } from './rekenbases-toepassen.ts';
import type { Rekenbasis } from './rekenbasis.ts';
import { cijferplekken } from './rekenbasis-opstellen.rule.ts';
import { beoordelaars, steldeVoor } from './rekenbasis-vaststellen.act.ts';

/** One price of the trial: what the model makes of it, with the steps. */
export type Proefprijs = {
  readonly cao: string;
  readonly caoNaam: string;
  readonly micro: boolean;
  readonly bedrag: number;
  readonly outcome: Outcome<unknown>;
  readonly waarschuwingen: readonly KostprijsReden[];
};
export type Cijfersoort = {
  readonly soort: string;
  readonly waarde: 'procent' | 'euro' | 'aantal';
  readonly per: string;
};
export type RekenbasisView = {
  readonly product: Pick<TeBeprijzen, 'product' | 'naam' | 'eenheid'>;
  readonly contract: ContractNaam | null;
  /** The plan says already with what this product is computed: what is settled here goes before it. */
  readonly inPlan: boolean;
  /** Its function mix was chosen after a survey, and goes before every other. */
  readonly uitUitvraag: boolean;
  /** The newest first. */
  readonly versies: readonly Rekenbasis[];
  /** What counts now, and what waits for a second person. */
  readonly geldig: Rekenbasis | null;
  readonly voorstel: (Rekenbasis & { readonly proef: readonly Proefprijs[] }) | null;
  readonly oorsprong: readonly Oorsprong[];
  readonly keuzen: {
    readonly producten: readonly { readonly product: string; readonly naam: string }[];
    readonly functies: readonly Functie[];
    readonly rekenwijzen: readonly { readonly code: string; readonly naam: string }[];
    readonly cijfersoorten: readonly Cijfersoort[];
    readonly caos: readonly { readonly code: string; readonly naam: string }[];
  };
  readonly magVoorstellen: boolean;
  readonly magVaststellen: boolean;
  readonly magAfwijzen: boolean;
};

/** With what the price of a product is computed, what is proposed, and from what one can choose. */
export const rekenbasisInzien = defineQuery({
  naam: 'tarieven/rekenbasis-inzien',
  rollen: ['inkoper', 'beleidsadviseur', 'programmadirecteur', 'financien'],
  run: async (context, { product }: { readonly product: string }): Promise<RekenbasisView | undefined> => {
    const { wie, vandaag } = context;
    const verband = await verbandVan(context);
    const gegevens = verband && (await leesOpstelgegevens(context, verband, product, vandaag));
    if (!verband || !gegevens) return undefined;
    const { versies, inPlan, uitUitvraag } = gegevens;
    const voorstel = versies.find(({ staat }) => staat === 'voorgesteld') ?? null;
    const settled = versies.filter(({ staat }) => staat === 'vastgesteld');
    const namen = await leesNamen(context, verband);
    return {
      product: gegevens.product,
      contract: namen.contracten.find(({ code }) => code === gegevens.product.contract) ?? null,
      inPlan,
      uitUitvraag,
      versies,
      geldig: settled.find(({ van }) => laatste(van, vandaag).equals(vandaag)) ?? settled[0] ?? null,
      voorstel: voorstel && { ...voorstel, proef: await proefVan(context, voorstel, gegevens, namen.caos) },
      oorsprong: await leesOorsprong(context, verband, product),
      keuzen: { ...keuzenUit(gegevens), functies: await leesFuncties(context, verband) },
      magVoorstellen: wie.hoed.rollen.includes('inkoper') && voorstel === null,
      magVaststellen: voorstel !== null && isBeoordelaar(context) && !(await steldeVoor(context, voorstel)),
      magAfwijzen: voorstel !== null && isBeoordelaar(context),
    };
  },
});

const isBeoordelaar = ({ wie }: QueryContext): boolean =>
  wie.hoed.rollen.some((rol) => beoordelaars.some((one) => one === rol));

/** Every product that can hand over what it is computed with, and every kind of figure that can be entered. */
function keuzenUit({ model, producten, product }: Opstelgegevens): Omit<RekenbasisView['keuzen'], 'functies'> {
  const { eenheid } = product;
  const ways = [null, ...model.rekenwijzen.map(({ code }) => code)];
  const places = ways.flatMap((rekenwijze) => cijferplekken(model, { rekenwijze, eenheid }));
  const soorten = places.flatMap(({ bewerking, per }): Cijfersoort[] =>
    bewerking.parameter === undefined ? [] : [{ soort: bewerking.parameter, waarde: waardesoort(bewerking), per }],
  );
  return {
    producten: producten.filter((one) => one.product !== product.product && isInModel(model, one.product)),
    rekenwijzen: model.rekenwijzen.map(({ code, naam }) => ({ code, naam })),
    cijfersoorten: [...new Map(soorten.map((one) => [one.soort, one])).values()],
    caos: model.caos,
  };
}

/** What the proposal would make of the price in the year of its first day. */
async function proefVan(
  context: QueryContext,
  voorstel: Rekenbasis,
  { product }: Opstelgegevens,
  caos: Readonly<Record<string, string>>,
): Promise<readonly Proefprijs[]> {
  const { van, verband } = voorstel;
  const { model } = await leesRekenmodel(context, verband, van, product.product);
  const outcome = kostprijzenBerekenen({ model: met(model, voorstel), jaar: van.year, producten: [product] });
  if (outcome.status !== 'decided') return [];
  return outcome.value.map((cel) => ({
    cao: cel.cao,
    caoNaam: caos[cel.cao] ?? cel.cao,
    micro: cel.micro,
    bedrag: cel.bedrag,
    outcome: cel.outcome,
    waarschuwingen: cel.soort === 'cao' && cel.outcome.status === 'decided' ? cel.outcome.value.waarschuwingen : [],
  }));
}

const met = (model: Rekenmodel, voorstel: Rekenbasis): Rekenmodel => metRekenbases(model, [voorstel]);
