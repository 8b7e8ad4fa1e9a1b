// SPDX-License-Identifier: EUPL-1.2
import type { Terug } from './pagina.ts';
import { foutBij } from './terug.tsx';

/** A field that shows again what was typed, and else what is there now. */
export const veldVan = (terug: Terug | undefined) => (naam: string, nu?: string | null) => ({
  name: naam,
  defaultValue: terug ? terug.waarden[naam] : (nu ?? undefined),
  error: foutBij(terug, naam),
});

/** Something with a code and a name, as a choice in a form. */
export const asOption = ({ code, naam }: { readonly code: string; readonly naam: string }) => ({
  value: code,
  label: naam,
});

/** Words by their code, as choices in a form. */
export const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
