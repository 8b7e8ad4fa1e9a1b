// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import { type Datum, isVoor, parseDatum } from '#libs/kernel';
import { gereserveerd, type Versiestaat } from '../productversie/productversie.ts';
import type { Boekrij } from './blad.ts';

export type InpasReden = Reason<
  | 'productcode-ongeldig'
  | 'contract-onbekend'
  | 'contract-verandert-niet'
  | 'bestand-verouderd'
  | 'stand-verandert-niet'
  | 'geldigheid-overlapt'
  | 'code-bestaat-niet'
>;

/** What the book knows of a product now. */
export type Bekend = {
  readonly versie: number;
  readonly staat: Versiestaat;
  readonly contract: string;
  /** First day of the newest version, and of the one that is adopted. */
  readonly van: Datum | null;
  readonly vastgesteldVan: Datum | null;
  /** Codes by list: rows with another code do not exist. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
};

/**
 * Can this row take its place in the book? A new product needs a contract of the region; of one that exists the code
 * and the contract stay, the file must be of now, and a version begins after the one it follows.
 * @param contracten codes of the contracts of the region
 * @returns reasons with the path of the field in `veld`
 */
export function productInpassen(
  boekrij: Boekrij,
  bekend: Bekend | null,
  contracten: readonly string[],
): readonly InpasReden[] {
  return bekend ? existing(boekrij, bekend) : fresh(boekrij, contracten);
}

function fresh({ product, velden, lijsten }: Boekrij, contracten: readonly string[]): readonly InpasReden[] {
  const contract = velden['contract'] ?? '';
  const reasons: InpasReden[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(product) || product.length > 80 || gereserveerd.includes(product))
    reasons.push(reason('productcode-ongeldig', { product }, 'van'));
  if (!contracten.includes(contract))
    reasons.push(
      reason('contract-onbekend', { contract: contract || 'niets', kan: contracten.join(', ') }, 'contract'),
    );
  if (velden['versie']) reasons.push(reason('bestand-verouderd', { versie: velden['versie'], nu: 'geen' }, 'versie'));
  return [...reasons, ...unknownCodes(lijsten, {})];
}

function existing({ velden, lijsten }: Boekrij, bekend: Bekend): readonly InpasReden[] {
  const { versie, staat, contract, van, vastgesteldVan, codes } = bekend;
  const reasons: InpasReden[] = [];
  if (velden['contract'] !== contract)
    reasons.push(
      reason('contract-verandert-niet', { was: contract, gekregen: velden['contract'] || 'niets' }, 'contract'),
    );
  if (velden['versie'] !== String(versie))
    reasons.push(reason('bestand-verouderd', { versie: velden['versie'] || 'geen', nu: String(versie) }, 'versie'));
  else if (velden['staat'] !== staat) reasons.push(reason('stand-verandert-niet', { staat }, 'staat'));
  const ingang = parseDatum(velden['ingang'] ?? '');
  const same = ingang?.toString() === van?.toString();
  if (ingang && !same && vastgesteldVan && !isVoor(vastgesteldVan, ingang))
    reasons.push(
      reason('geldigheid-overlapt', { ingang: ingang.toString(), vorige: vastgesteldVan.toString() }, 'ingang'),
    );
  return [...reasons, ...unknownCodes(lijsten, codes)];
}

const unknownCodes = (lijsten: Boekrij['lijsten'], codes: Bekend['codes']): readonly InpasReden[] =>
  Object.entries(lijsten).flatMap(([lijst, rijen]) =>
    rijen.flatMap(({ code }, index) =>
      code && !codes[lijst]?.includes(code) ? [reason('code-bestaat-niet', { code }, `${lijst}.${index}.code`)] : [],
    ),
  );
