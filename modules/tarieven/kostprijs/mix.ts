// SPDX-License-Identifier: EUPL-1.2
import { reason } from '#libs/explain';
import { compared, total } from '#libs/kernel';
import type { KostprijsReden } from './kostprijs.ts';
import type { Kostprijsvraag } from './kostprijsmodel.ts';
import { centenPerUur } from './uurloon.ts';

type Mix = { readonly missing: readonly string[]; readonly reasons: readonly KostprijsReden[] };

/** Is it known who does the work, does that add up, and has each of them one wage? */
export function mixToetsen({ functiemix, uurlonen }: Kostprijsvraag, metLoon: boolean): Mix {
  if (functiemix.length === 0) return { missing: metLoon ? ['functiemix-van-product'] : [], reasons: [] };
  const procent = total(functiemix.map((deel) => deel.procent));
  const wages = functiemix.map((deel) => ({
    functie: deel.functie,
    lonen: uurlonen.filter(({ functie }) => functie === deel.functie),
  }));
  const odd = functiemix.filter((deel) => compared(deel.procent, 0) < 0);
  return {
    missing: wages.filter(({ lonen }) => lonen.length === 0).map(({ functie }) => `uurloon-${functie}`),
    reasons: [
      ...(compared(procent, 100) === 0 ? [] : [reason('mix-geen-honderd', { procent: procent.toString() })]),
      ...odd.map((deel) => reason('aandeel-onbruikbaar', { functie: deel.functie, procent: deel.procent })),
      ...wages
        .filter(({ lonen }) => lonen.length > 1)
        .map(({ functie }) => reason('parameter-dubbel', { soort: 'bruto-uurloon', parameters: functie })),
      ...wages
        .filter(({ lonen }) => lonen.some((loon) => centenPerUur(loon) === null))
        .map(({ functie }) => reason('loon-onbruikbaar', { functie })),
    ],
  };
}
