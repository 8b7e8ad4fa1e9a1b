// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { type Datum, isVoor, vroegste } from '#libs/kernel';

export type Indienvraag = {
  readonly vandaag: Datum;
  readonly nu: Temporal.Instant;
  /** How far the tariefproces of this contract is, when one is running. */
  readonly proces: {
    readonly reagerenTot: Temporal.Instant | null;
    readonly zonderAntwoord: number;
    readonly reacties: number;
    readonly vrijgegeven: boolean;
  } | null;
  readonly ingang: Datum;
  /** The products that need a tariff, and the first day of each concept tariff that was computed for them. */
  readonly producten: readonly string[];
  readonly concepten: readonly { readonly product: string; readonly van: Datum }[];
  /** Products whose version in concept cannot go to the colleges yet. */
  readonly onvolledig: readonly string[];
  /** Products that were asked for and lie before the colleges already. */
  readonly voorgelegd: readonly string[];
  readonly isVastgesteld: boolean;
};
export type IndienReden = Reason<
  | 'geen-kostprijzen'
  | 'product-onvolledig'
  | 'product-zonder-kostprijs'
  | 'kostprijs-ander-jaar'
  | 'tarief-ingang-voorbij'
  | 'product-al-voorgesteld'
  | 'tarieven-al-vastgesteld'
  | 'voorstel-reactietijd-loopt'
  | 'voorstel-reacties-open'
>;

const self = 'tarieven/voorstel-indienbaar';
/** How long those who decide get; a choice of ours, the plan names no term. */
export const beslistermijnDagen = 42;

/** Can the tariffs of a contract go to the colleges, and by when is their decision asked? */
export function voorstelIndienbaar(vraag: Indienvraag): Outcome<{ readonly uiterlijk: string }, IndienReden> {
  const { vandaag, ingang, producten, concepten } = vraag;
  const without = producten.filter((product) => !concepten.some((concept) => concept.product === product));
  const otherYear = concepten.find(({ van }) => van.year !== ingang.year);
  const reasons: IndienReden[] = [
    ...(concepten.length === 0 && producten.length > 0 ? [reason('geen-kostprijzen' as const)] : []),
    ...(concepten.length > 0 && without.length > 0
      ? [reason('product-zonder-kostprijs' as const, { producten: without.join(', ') })]
      : []),
    ...(vraag.onvolledig.length > 0
      ? [reason('product-onvolledig' as const, { producten: vraag.onvolledig.join(', ') })]
      : []),
    ...(otherYear
      ? [
          reason(
            'kostprijs-ander-jaar' as const,
            { jaar: `${otherYear.van.year}`, verwacht: `${ingang.year}` },
            'ingang',
          ),
        ]
      : []),
    ...(isVoor(vandaag, ingang)
      ? []
      : [reason('tarief-ingang-voorbij' as const, { ingang: ingang.toString() }, 'ingang')]),
    ...(vraag.voorgelegd.length > 0
      ? [reason('product-al-voorgesteld' as const, { producten: vraag.voorgelegd.join(', ') })]
      : []),
    ...(vraag.isVastgesteld ? [reason('tarieven-al-vastgesteld' as const)] : []),
    ...processReasons(vraag),
  ];
  const steps = [step('dag', vandaag.toString(), 'datum', input), step('ingang', ingang.toString(), 'datum', input)];
  if (reasons.length > 0) return refused(reasons, steps);
  const uiterlijk = beslisdag(vandaag, ingang).toString();
  return decided({ uiterlijk }, [...steps, step('uiterlijk', uiterlijk, 'datum', rule(self))]);
}

/** Six weeks from today, and never later than the day before it begins. */
export const beslisdag = (vandaag: Datum, ingang: Datum): Datum =>
  vroegste(vandaag.add({ days: beslistermijnDagen }), ingang.subtract({ days: 1 }));

/** Who was asked to react is heard first: until the last moment, and with an answer to everyone [001 §8.4 i]. */
function processReasons({ nu, proces }: Indienvraag): readonly IndienReden[] {
  if (!proces?.reagerenTot) return [];
  const { reagerenTot, zonderAntwoord, reacties, vrijgegeven } = proces;
  const waiting = zonderAntwoord > 0 || (reacties > 0 && !vrijgegeven);
  return [
    ...(Temporal.Instant.compare(nu, reagerenTot) <= 0
      ? [reason('voorstel-reactietijd-loopt' as const, { tot: reagerenTot.toString() })]
      : []),
    ...(waiting ? [reason('voorstel-reacties-open' as const, { aantal: zonderAntwoord })] : []),
  ];
}
