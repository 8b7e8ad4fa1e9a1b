// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import type { Herkomst } from './herkomst.ts';

/**
 * The source of an explanation step that rests on an item of the pack. An example names no document.
 * @example packSource('tarieven/winst-en-risico', pagina.keuzes.winstEnRisico)
 */
export const packSource = (naam: string, { bron, voorbeeld }: Herkomst): Source => ({
  from: 'pack',
  item: naam,
  document: bron?.document ?? 'geen',
  paragraaf: bron?.paragraaf ?? 'geen',
  ...(voorbeeld && { voorbeeld }),
});
