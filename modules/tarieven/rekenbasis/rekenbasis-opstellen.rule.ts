// SPDX-License-Identifier: EUPL-1.2
import {
  decided,
  incomplete,
  input,
  norm,
  type Outcome,
  reason,
  refused,
  rule,
  type Source,
  step,
} from '#libs/explain';
import { compared, formatGetal, opsomming, toDecimal, total } from '#libs/kernel';
import { ketenToetsen } from '../kostprijs/keten.ts';
import type { KostprijsReden } from '../kostprijs/kostprijs.ts';
import { type Berekend, kostprijzenBerekenen } from '../kostprijs/kostprijzen-berekenen.rule.ts';
import type { Productfeiten, Rekenmodel } from '../kostprijs/rekenmodel.ts';
import { type Cijferplek, eigenCijfers } from './eigen-cijfers.ts';
import type { Opstelreden } from './opstelreden.ts';
import { delenToetsen, overnemen } from './overgenomen.ts';
import { metRekenbases } from './rekenbases-toepassen.ts';
import type { Basisinhoud, Basiskeuze } from './rekenbasis.ts';

export type Opstelvraag = {
  /** As it counts without this product. */
  readonly model: Rekenmodel;
  readonly product: Productfeiten & { readonly product: string; readonly naam: string };
  /** How products are called. */
  readonly namen: Readonly<Record<string, string>>;
  readonly functies: readonly string[];
  readonly jaar: number;
  readonly versie: number;
  /** The plan says already with what this product is computed. */
  readonly inPlan: boolean;
  /** Its function mix was chosen after a survey, which goes before every other. */
  readonly uitUitvraag: boolean;
  /** Whoever enters it says that it is made up. */
  readonly voorbeeld: boolean;
  readonly keuze: Basiskeuze;
};
export type Opgesteld = { readonly inhoud: Basisinhoud; readonly proef: readonly Berekend[] };
const self = 'tarieven/rekenbasis-opstellen';

/**
 * With what the price of a product is computed that the plan does not know: the mix and figures of the products it came
 * from, or what somebody enters, each with its source. Of a product that the plan knows only what is entered: it goes
 * before the plan, and what is left open stays as the plan says. It is tried out at once, so that whatever the model cannot
 * compute with comes back now, all of it together. A figure must rest on a source and a year (Rb. Den Haag
 * 22 October 2019, ECLI:NL:RBDHA:2019:11096).
 */
export function rekenbasisOpstellen(vraag: Opstelvraag): Outcome<Opgesteld, Opstelreden> {
  const { model, product, keuze, jaar, inPlan, uitUitvraag } = vraag;
  if (inPlan && keuze.wijze === 'overnemen') return refused(reason('rekenbasis-alleen-eigen', {}, 'wijze'));
  const made = keuze.wijze === 'eigen' ? byHand(vraag) : takenOver(vraag);
  const inhoud = inPlan ? { ...made.inhoud, gaatVoor: true } : made.inhoud;
  const own: readonly Opstelreden[] = [
    ...made.reasons,
    ...(uitUitvraag && keuze.wijze === 'eigen' && inhoud.functiemix.length > 0
      ? [reason('rekenbasis-mix-uit-uitvraag' as const, {}, 'mix')]
      : []),
  ];
  const steps = [
    step(
      'rekenbasis-mix',
      toDecimal(total(inhoud.functiemix.map(({ procent }) => procent)), 2),
      'procent',
      rule(self),
      [
        ...inhoud.uit.map(({ procent }) => step('rekenbasis-deel', procent, 'procent', input)),
        ...inhoud.functiemix.map(({ procent, bron }) => step('aandeel-in-mix', procent, 'procent', bron)),
      ],
    ),
    step('rekenbasis-cijfers', inhoud.parameters.length, 'stuks', rule(self)),
  ];
  const proef = kostprijzenBerekenen({ model: metRekenbases(model, [inhoud]), jaar, producten: [product] });
  if (proef.status === 'decided' && own.length === 0) return decided({ inhoud, proef: proef.value }, steps);
  const reasons = [...own, ...tried(proef, own)];
  return reasons.length === 0 && proef.status === 'incomplete'
    ? incomplete(proef.missing, steps)
    : refused(reasons, steps);
}

/** What the trial adds to what was already found: a mix that is known not to add up is said once. */
function tried(proef: Outcome<unknown, KostprijsReden>, own: readonly Opstelreden[]): readonly Opstelreden[] {
  if (proef.status === 'refused')
    return proef.reasons.filter(({ code }) => own.length === 0 || code !== 'mix-geen-honderd');
  if (proef.status === 'decided' || own.length === 0) return [];
  return proef.missing
    .filter((wat) => wat !== 'functiemix-van-product')
    .map((wat) => reason('kostprijs-gegeven-ontbreekt', { wat }));
}

type Made = { readonly inhoud: Basisinhoud; readonly reasons: readonly Opstelreden[] };

function takenOver({ model, product: { product, eenheid }, namen, keuze, versie, voorbeeld }: Opstelvraag): Made {
  const uit = keuze.uit.map((deel) => ({ ...deel, naam: namen[deel.product] ?? deel.product }));
  const from = opsomming(uit.map(({ naam, procent }) => `‘${naam}’ (${formatGetal(procent)} %)`));
  const how = uit.length > 1 ? 'samengevoegd uit' : 'overgenomen van';
  const wrong = delenToetsen(product, uit, model);
  const taken = overnemen(product, keuze.uit, model, {
    ingevuld: keuze.cijfers.map(({ soort }) => soort),
    bronVan: (isMadeUp) => sourceOf(`${titel(versie)}, ${how} ${from}`, voorbeeld || isMadeUp),
  });
  const own = figures(model, { product, eenheid, rekenwijze: taken.rekenwijze }, { keuze, versie, voorbeeld });
  const { rekenwijze, functiemix } = taken;
  const parameters = [...taken.parameters, ...own.parameters];
  return {
    inhoud: { product, wijze: 'overnemen', uit, rekenwijze, functiemix, parameters },
    reasons: [
      ...wrong,
      ...(keuze.mix.length > 0 ? [reason('rekenbasis-dubbel-ingevuld' as const, {}, 'mix')] : []),
      ...taken.reasons,
      ...own.reasons,
    ],
  };
}

function byHand({
  model,
  product: { product, eenheid },
  functies,
  inPlan,
  keuze,
  versie,
  voorbeeld,
}: Opstelvraag): Made {
  const { mix, mixbron } = keuze;
  const ofPlan = model.rekenwijzen.find(({ producten }) => producten.includes(product))?.code ?? null;
  const rekenwijze = inPlan ? ofPlan : keuze.rekenwijze;
  const parts = mix.filter(({ procent }) => compared(procent, 0) !== 0);
  const sum = total(parts.map(({ procent }) => procent));
  const own = figures(model, { product, eenheid, rekenwijze }, { keuze, versie, voorbeeld });
  const bron = sourceOf(`${titel(versie)}, ingevoerd: ${mixbron ?? 'bron onbekend'}`, voorbeeld);
  const known = rekenwijze === null || model.rekenwijzen.some(({ code }) => code === rekenwijze);
  const reasons: readonly Opstelreden[] = [
    ...(known ? [] : [reason('rekenbasis-rekenwijze-onbekend' as const, {}, 'rekenwijze')]),
    ...parts
      .filter(({ functie }) => !functies.includes(functie))
      .map(({ functie }) => reason('functie-onbekend' as const, { functie }, 'mix')),
    ...(parts.length > 0 && compared(sum, 100) !== 0
      ? [reason('mix-eigen-geen-honderd' as const, { procent: toDecimal(sum, 2) }, 'mix')]
      : []),
    ...(parts.length > 0 && !mixbron ? [reason('rekenbasis-zonder-mixbron' as const, {}, 'mixbron')] : []),
    ...own.reasons,
  ];
  const functiemix = parts.map((deel) => ({ ...deel, bron }));
  return { inhoud: { product, wijze: 'eigen', uit: [], rekenwijze, functiemix, parameters: own.parameters }, reasons };
}

const naam = 'Rekenbasis';
const titel = (versie: number): string => `${naam} ${versie} van het product`;
/** Does a figure or share come from a rekenbasis? */
export const isRekenbasisbron = (source: Source): boolean =>
  source.from === 'norm' && source.norm.startsWith(`${naam} `);
const sourceOf = (text: string, voorbeeld: boolean): Source =>
  voorbeeld ? { from: 'norm', norm: text, voorbeeld } : norm(text);

type Waar = Pick<Basisinhoud, 'product' | 'rekenwijze'> & Pick<Productfeiten, 'eenheid'>;
type Wat = Pick<Opstelvraag, 'keuze' | 'versie' | 'voorbeeld'>;

const figures = (model: Rekenmodel, waar: Waar, { keuze, versie, voorbeeld }: Wat) =>
  eigenCijfers(keuze.cijfers, {
    product: waar.product,
    plekken: cijferplekken(model, waar),
    algemeen: model.parameters.filter(({ product }) => product === undefined || product === waar.product),
    bronVan: (bron) => sourceOf(`${titel(versie)}, ingevoerd: ${bron}`, voorbeeld),
  });

/** Every place in the way of computing where a figure is applied, up to the unit of the product. */
export function cijferplekken(
  model: Rekenmodel,
  { rekenwijze, eenheid }: Omit<Waar, 'product'>,
): readonly Cijferplek[] {
  const own = model.rekenwijzen.find(({ code }) => code === rekenwijze);
  const { keten, eenheden } = ketenToetsen({
    bewerkingen: own?.bewerkingen ?? model.bewerkingen,
    vanaf: own?.vanaf ?? 'uur',
    eenheid,
    functiemix: [],
  });
  return keten.flatMap((bewerking, at) =>
    bewerking.parameter === undefined ? [] : [{ bewerking, per: eenheden[at] ?? own?.vanaf ?? 'uur' }],
  );
}
