// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, type Outcome, reason, refused } from '#libs/explain';
import { compared, total } from '#libs/kernel';
import type { KostprijsReden } from './kostprijs.ts';
import { type Bewerking, bedragPer, type Kostprijsvraag, type Modelparameter } from './kostprijsmodel.ts';
import { factorVan, type Stap } from './opbouw.ts';
import { parameterKiezen } from './parameter-kiezen.rule.ts';

/** The operations that will be carried out, each with its figure, and what should be seen. */
export type Rekenplan = { readonly keten: readonly Stap[]; readonly waarschuwingen: readonly KostprijsReden[] };

type Found = { readonly stap?: Stap; readonly missing: readonly string[]; readonly reasons: readonly KostprijsReden[] };

/**
 * Is everything there, and does it fit together? A figure must say the same base and kind as the operation that uses
 * it: figures with different definitions may not be mixed (Rb. Den Haag 22 October 2019). All that is wrong comes back.
 */
export function kostprijsVoorbereiden(vraag: Kostprijsvraag): Outcome<Rekenplan, KostprijsReden> {
  const keten = chainFor(vraag);
  const found = keten.map((bewerking) => prepare(bewerking, vraag));
  const wages = missingWages(vraag);
  const missing = [...new Set([...wages, ...found.flatMap((one) => one.missing)])];
  const reasons = [...mixReasons(vraag), ...chainReasons(vraag, keten), ...found.flatMap((one) => one.reasons)];
  if (reasons.length > 0)
    return refused([...reasons, ...missing.map((wat) => reason('kostprijs-gegeven-ontbreekt', { wat }))]);
  if (missing.length > 0) return incomplete(missing);
  const stappen = found.flatMap(({ stap }) => (stap ? [stap] : []));
  return decided({ keten: stappen, waarschuwingen: otherYears(vraag, stappen) });
}

/** The operations up to the amount that belongs to the unit: a product per hour needs no minutes. */
function chainFor({ bewerkingen, eenheid }: Kostprijsvraag): readonly Bewerking[] {
  const last = bewerkingen.findIndex(({ naar }) => naar === bedragPer[eenheid]);
  return bewerkingen.slice(0, last + 1);
}

function prepare(bewerking: Bewerking, vraag: Kostprijsvraag): Found {
  const { code, parameter: soort } = bewerking;
  const needsFigure = !['weging', 'omrekening'].includes(bewerking.soort);
  if (needsFigure && soort === undefined)
    return { missing: [], reasons: [reason('bewerking-onvolledig', { bewerking: code })] };
  if (!needsFigure || soort === undefined) return usable(bewerking, null);
  const chosen = parameterKiezen(soort, vraag, vraag.parameters);
  if (chosen.status === 'incomplete') return { missing: chosen.missing, reasons: [] };
  if (chosen.status === 'refused') return { missing: [], reasons: chosen.reasons };
  const differs = differences(bewerking, chosen.value);
  return differs.length > 0 ? { missing: [], reasons: differs } : usable(bewerking, chosen.value);
}

function usable(bewerking: Bewerking, parameter: Modelparameter | null): Found {
  const factor = factorVan(bewerking, parameter?.procent ?? null);
  if (factor) return { stap: { bewerking, parameter, factor }, missing: [], reasons: [] };
  const figures = parameter
    ? reason('parameter-onbruikbaar', { parameter: parameter.code, procent: parameter.procent })
    : reason('bewerking-onvolledig', { bewerking: bewerking.code });
  return { missing: [], reasons: [figures] };
}

function differences({ van, soort }: Bewerking, { code, waarover, wijze }: Modelparameter): readonly KostprijsReden[] {
  return [
    ...(waarover === van ? [] : [reason('grondslag-anders', { parameter: code, waarover, verwacht: van })]),
    ...(wijze === soort ? [] : [reason('wijze-anders', { parameter: code, wijze, verwacht: soort })]),
  ];
}

const missingWages = ({ functiemix, uurlonen }: Kostprijsvraag): readonly string[] =>
  functiemix.length === 0
    ? ['functiemix-van-product']
    : functiemix
        .filter(({ functie }) => !uurlonen.some((loon) => loon.functie === functie))
        .map(({ functie }) => `uurloon-${functie}`);

function mixReasons({ functiemix, uurlonen }: Kostprijsvraag): readonly KostprijsReden[] {
  const procent = total(functiemix.map((deel) => deel.procent));
  const twice = functiemix.filter(({ functie }) => uurlonen.filter((loon) => loon.functie === functie).length > 1);
  return [
    ...(functiemix.length === 0 || compared(procent, 100) === 0
      ? []
      : [reason('mix-geen-honderd', { procent: procent.toString() })]),
    ...twice.map(({ functie }) => reason('parameter-dubbel', { soort: 'bruto-uurloon', parameters: functie })),
  ];
}

function chainReasons({ eenheid }: Kostprijsvraag, keten: readonly Bewerking[]): readonly KostprijsReden[] {
  if (keten.length === 0) return [reason('eenheid-niet-in-model', { eenheid })];
  const breaks = keten.flatMap(({ van, code }, at) => {
    const vorige = keten[at - 1]?.naar;
    return at === 0 || van === vorige
      ? []
      : [reason('keten-breekt', { bewerking: code, van, verwacht: vorige ?? null })];
  });
  const weighed = keten.filter(({ soort }) => soort === 'weging').length;
  return [...breaks, ...(weighed === 1 ? [] : [reason('weging-niet-eenmaal', { keer: weighed })])];
}

/** A figure of another year than the tariff's does not stop the computation, but must be seen. */
function otherYears(
  { jaar, functiemix, uurlonen }: Kostprijsvraag,
  stappen: readonly Stap[],
): readonly KostprijsReden[] {
  const figures = stappen.flatMap(({ parameter }) =>
    parameter ? [{ wat: parameter.code, jaar: parameter.jaar }] : [],
  );
  const wages = uurlonen
    .filter(({ functie }) => functiemix.some((deel) => deel.functie === functie))
    .map((loon) => ({ wat: `uurloon-${loon.functie}`, jaar: loon.jaar }));
  return [...wages, ...figures]
    .filter((figure) => figure.jaar !== jaar)
    .map((figure) => reason('cijfer-van-ander-jaar', { wat: figure.wat, jaar: `${figure.jaar}`, verwacht: `${jaar}` }));
}
