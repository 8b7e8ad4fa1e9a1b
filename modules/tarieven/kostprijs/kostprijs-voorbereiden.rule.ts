// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, type Outcome, reason, refused } from '#libs/explain';
import { exact } from '#libs/kernel';
import { ketenToetsen } from './keten.ts';
import type { KostprijsReden } from './kostprijs.ts';
import type { Bewerking, Kostprijsvraag, Modelparameter, Rekeneenheid } from './kostprijsmodel.ts';
import { mixToetsen } from './mix.ts';
import { parameterKiezen } from './parameter-kiezen.rule.ts';
import type { Loondeel, Rekenplan } from './rekenplan.ts';
import { bedragfactor, effectVan, type Stap } from './stap.ts';
import { centenPerUur } from './uurloon.ts';
import { waarschuwingenBij } from './waarschuwingen.ts';

type Found = { readonly stap?: Stap; readonly missing: readonly string[]; readonly reasons: readonly KostprijsReden[] };

/**
 * Is everything there, and does it fit together? A figure must say the same base and kind as the operation that uses
 * it: figures with different definitions may not be mixed (Rb. Den Haag 22 October 2019). All that is wrong comes back.
 */
export function kostprijsVoorbereiden(vraag: Kostprijsvraag): Outcome<Rekenplan, KostprijsReden> {
  const { keten, eenheden, metLoon, reasons: chain } = ketenToetsen(vraag);
  const found = keten.map((bewerking, at) => prepare(bewerking, vraag, eenheden[at] ?? 'uur'));
  const mix = mixToetsen(vraag, metLoon);
  const missing = [...new Set([...mix.missing, ...found.flatMap((one) => one.missing)])];
  const reasons = [...mix.reasons, ...chain, ...found.flatMap((one) => one.reasons)];
  if (reasons.length > 0)
    return refused([...reasons, ...missing.map((wat) => reason('kostprijs-gegeven-ontbreekt', { wat }))]);
  if (missing.length > 0) return incomplete(missing);
  const stappen = found.flatMap(({ stap }) => (stap ? [stap] : []));
  const plan = { begin: keten[0]?.van ?? '', vanaf: vraag.vanaf ?? 'uur', lonen: wagesOf(vraag), stappen };
  return decided({ ...plan, waarschuwingen: waarschuwingenBij(vraag, plan) });
}

const wagesOf = ({ functiemix, uurlonen }: Kostprijsvraag): readonly Loondeel[] =>
  functiemix.flatMap((deel) =>
    uurlonen
      .filter(({ functie }) => functie === deel.functie)
      .map((loon) => ({ deel, loon, centen: centenPerUur(loon) ?? exact(0) })),
  );

function prepare(bewerking: Bewerking, vraag: Kostprijsvraag, per: Rekeneenheid): Found {
  const { code, parameter: soort } = bewerking;
  const needsFigure = ['opslag', 'deling', 'bedrag'].includes(bewerking.soort);
  if (needsFigure && soort === undefined)
    return { missing: [], reasons: [reason('bewerking-onvolledig', { bewerking: code })] };
  if (soort === undefined) return usable(bewerking, null, per, vraag);
  const chosen = parameterKiezen(soort, vraag, vraag.parameters);
  if (chosen.status === 'incomplete') return { missing: chosen.missing, reasons: [] };
  if (chosen.status === 'refused') return { missing: [], reasons: chosen.reasons };
  const differs = verschillen(bewerking, chosen.value, per);
  return differs.length > 0 ? { missing: [], reasons: differs } : usable(bewerking, chosen.value, per, vraag);
}

function usable(
  bewerking: Bewerking,
  parameter: Modelparameter | null,
  per: Rekeneenheid,
  vraag: Kostprijsvraag,
): Found {
  const effect = effectVan(bewerking, parameter, per, vraag.declarabel);
  if (typeof effect === 'object')
    return { stap: { bewerking, parameter, effect, per: bewerking.eenheid ?? per }, missing: [], reasons: [] };
  const { code, procent, euro, aantal } = parameter ?? {};
  const figures = parameter
    ? reason('parameter-onbruikbaar', {
        parameter: code ?? '',
        waarde: procent ?? euro ?? aantal ?? '',
        eenheid: procent === undefined ? '' : 'procent',
        waarom: effect,
      })
    : reason('bewerking-onvolledig', { bewerking: bewerking.code });
  return { missing: [], reasons: [figures] };
}

/** How a figure must be meant for an operation; a share is of the result, a surcharge of what it comes on top of. */
const expected = {
  opslag: 'opslag',
  deling: 'deling',
  bedrag: 'bedrag',
  omrekening: 'aantal',
  vermenigvuldiging: 'aantal',
};

/** Where the figure says something else than the operation asks: another base, kind or unit. */
export function verschillen(
  { van, over, naar, soort }: Pick<Bewerking, 'van' | 'over' | 'naar' | 'soort'>,
  parameter: Modelparameter,
  per: Rekeneenheid,
): readonly KostprijsReden[] {
  if (soort === 'weging') return [];
  const { code, wijze, waarover } = parameter;
  const isShare = soort === 'opslag' && wijze === 'aandeel' && over === undefined;
  const base = isShare ? naar : (over ?? van);
  const hasBase = soort === 'opslag' || soort === 'deling';
  const fitsUnit = soort !== 'bedrag' || bedragfactor(parameter, per) !== null;
  return [
    ...(!hasBase || waarover === base
      ? []
      : [reason('grondslag-anders', { parameter: code, waarover: waarover ?? 'onbekend', verwacht: base })]),
    ...(isShare || wijze === expected[soort]
      ? []
      : [reason('wijze-anders', { parameter: code, wijze, verwacht: expected[soort] })]),
    ...(fitsUnit ? [] : [reason('eenheid-past-niet', { parameter: code, per: parameter.per ?? null, verwacht: per })]),
  ];
}
