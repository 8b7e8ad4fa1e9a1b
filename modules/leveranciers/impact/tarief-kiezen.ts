// SPDX-License-Identifier: EUPL-1.2
import { eigenTarief, type Productiecel } from './productiecel.ts';
import type { Tariefwijziging } from './scenario.ts';

type Sleutel = Pick<Productiecel, 'cao' | 'micro'>;

/**
 * How near a tariff stands to an agreement, in the order of `tariefOp`: its own CAO before `basis`, micro before ordinary.
 * Null when the agreement cannot have it.
 */
function afstand({ cao, micro }: Sleutel, tariefCao: string, tariefMicro: boolean): number | null {
  if (tariefCao !== cao && tariefCao !== 'basis') return null;
  if (tariefMicro !== (micro ?? false) && tariefMicro) return null;
  return (tariefCao === cao ? 0 : 2) + (tariefMicro === (micro ?? false) ? 0 : 1);
}

/** How much a change is about this cel; null when it is not. */
function gewicht(wijziging: Tariefwijziging, cel: Productiecel, isEigen: boolean): number | null {
  if (wijziging.aanbieder !== null && wijziging.aanbieder !== cel.aanbieder) return null;
  const sleutel = sleutelgewicht(wijziging, cel, isEigen);
  if (sleutel === null) return null;
  return (wijziging.aanbieder === null ? 0 : 100) + (wijziging.product === null ? 0 : 50) + sleutel;
}

/** A whole key replaces a tariff or stands nearer than the one that counted; half a key is about the tariff that counted. */
function sleutelgewicht({ cao, micro }: Tariefwijziging, cel: Productiecel, isEigen: boolean): number | null {
  if (cao !== null && micro !== null) {
    const nieuw = afstand(cel, cao, micro);
    return nieuw === null || (isEigen && nieuw > afstandNu(cel)) ? null : 10 - nieuw;
  }
  const isSame = (cao ?? cel.tariefCao) === cel.tariefCao && (micro ?? cel.tariefMicro) === cel.tariefMicro;
  if (!isSame) return null;
  return cao === null && micro === null ? 0 : 1;
}

/** An addendum goes before every tariff of the region. Where nobody knows which tariff counted, any may take its place. */
function afstandNu(cel: Productiecel): number {
  if (cel.tariefCao === eigenTarief) return -1;
  if (cel.tariefCao === null || cel.tariefMicro === null) return Number.POSITIVE_INFINITY;
  return afstand(cel, cel.tariefCao, cel.tariefMicro) ?? Number.POSITIVE_INFINITY;
}

/** The change that says most about the tariff of a cel, for the product that it is or becomes. */
export type Tariefkeuze = (cel: Productiecel, product: string) => Tariefwijziging | null;

export function tariefkeuze(wijzigingen: readonly Tariefwijziging[]): Tariefkeuze {
  const perProduct = Map.groupBy(wijzigingen, ({ product }) => product);
  const voorAlles = perProduct.get(null) ?? [];
  return (cel, product) => {
    let beste: Tariefwijziging | null = null;
    let meeste = -1;
    for (const wijziging of [...(perProduct.get(product) ?? []), ...voorAlles]) {
      const zoveel = gewicht(wijziging, cel, product === cel.product);
      if (zoveel !== null && zoveel > meeste) [beste, meeste] = [wijziging, zoveel];
    }
    return beste;
  };
}
