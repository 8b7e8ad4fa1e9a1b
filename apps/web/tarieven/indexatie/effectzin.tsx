// SPDX-License-Identifier: EUPL-1.2
import { formatGetal } from '#libs/kernel';
import type { IndexatieContractView } from '#modules/tarieven';
import { tel } from '../weergave.tsx';

/** What it comes to, and what this cannot say. */
export function Effectzin({ effect: { tarieven, was, wordt } }: Pick<IndexatieContractView, 'effect'>) {
  const rise = formatGetal(((Math.abs(wordt - was) / was) * 100).toFixed(2));
  return (
    <>
      {tel(tarieven, 'tarief gaat', 'tarieven gaan')} na afronding op hele centen samen {rise}&nbsp;%{' '}
      {wordt < was ? 'omlaag' : 'omhoog'}. Elk tarief telt hier één keer mee; hoeveel het in euro’s scheelt, hangt af
      van wat er wordt geleverd.
    </>
  );
}
