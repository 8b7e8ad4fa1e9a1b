// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';
import type { Mandaat } from '../besluit/mandaat.ts';

/**
 * An entry of the register as it stands from a day on. Version 0 is what the pack says; each later one rests on a
 * decision. `ingetrokken`: from that day nobody has this power by this entry.
 */
export type Mandaatversie = Mandaat & {
  readonly versie: number;
  readonly fase: 'inkooptraject' | 'structureel';
  readonly ingetrokken: boolean;
  readonly van: Datum | null;
  readonly tot: Datum | null;
  /** The proposal by which people decided on it; null for the pack's own. */
  readonly voorstel: string | null;
  readonly reden: string | null;
};
