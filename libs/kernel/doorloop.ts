// SPDX-License-Identifier: EUPL-1.2

/** Where one thing stands among those that somebody works through, in the order of their list. */
export type Doorloop = {
  /** From one; null when it is not, or no longer, among them. */
  readonly nummer: number | null;
  readonly aantal: number;
  readonly vorige: string | null;
  readonly volgende: string | null;
};

/** What is no longer among them leads on to the first. @example doorloopVan(['a', 'b', 'c'], 'b') // { nummer: 2, aantal: 3, vorige: 'a', volgende: 'c' } */
export function doorloopVan(ids: readonly string[], id: string): Doorloop {
  const at = ids.indexOf(id);
  return {
    nummer: at < 0 ? null : at + 1,
    aantal: ids.length,
    vorige: ids[at - 1] ?? null,
    volgende: ids[at + 1] ?? null,
  };
}
