// SPDX-License-Identifier: EUPL-1.2
import type { Terug } from '../shell/pagina.ts';

/** A box that is ticked or not. */
export const vinkVan =
  (terug: Terug | undefined) =>
  (name: string, label: string, before = false) => ({
    name,
    optional: true,
    options: [{ value: 'on', label }],
    defaultValue: (terug ? terug.waarden[name] : before) ? ['on'] : [],
  });
