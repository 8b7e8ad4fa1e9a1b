// SPDX-License-Identifier: EUPL-1.2
import type { Terug } from '../shell/pagina.ts';
import { foutBij } from '../shell/terug.tsx';

/** A field of a form: what was typed when it came back, else what was there. */
export const veldVan =
  (terug: Terug | undefined) =>
  (
    name: string,
    before: string | undefined,
  ): { name: string; defaultValue: string | undefined; error: string | undefined } => ({
    name,
    defaultValue: terug ? terug.waarden[name] : before,
    error: foutBij(terug, name),
  });

/** A box that is ticked or not. */
export const vinkVan =
  (terug: Terug | undefined) =>
  (name: string, label: string, before = false) => ({
    name,
    optional: true,
    options: [{ value: 'on', label }],
    defaultValue: (terug ? terug.waarden[name] : before) ? ['on'] : [],
  });

/** Words for codes as the choices of a field. */
export const keuzenVan = (woorden: Readonly<Record<string, string>>) =>
  Object.entries(woorden).map(([value, label]) => ({ value, label }));
