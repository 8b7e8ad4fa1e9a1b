// SPDX-License-Identifier: EUPL-1.2
import type { Terug } from '../../shell/pagina.ts';
import { foutBij } from '../../shell/terug.tsx';

/** A field that shows again what was typed, and else what is there now. */
export const veldVan = (terug: Terug | undefined) => (naam: string, nu?: string | null) => ({
  name: naam,
  defaultValue: terug ? terug.waarden[naam] : (nu ?? undefined),
  error: foutBij(terug, naam),
});
