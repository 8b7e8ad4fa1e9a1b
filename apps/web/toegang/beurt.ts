// SPDX-License-Identifier: EUPL-1.2

type Wachtend = { readonly id: string; readonly staat: string; readonly aanbieders: readonly unknown[] };

/** Which indication has its form of choice open: the one that was asked for, or the oldest that can be given to somebody. */
export function aanDeBeurt<Indicatie extends Wachtend>(
  indicaties: readonly Indicatie[],
  gevraagd: string | null | undefined,
): Indicatie | undefined {
  const choosable = indicaties.filter(({ staat, aanbieders }) => staat === 'gesteld' && aanbieders.length > 0);
  return choosable.find(({ id }) => id === gevraagd) ?? choosable[0];
}
