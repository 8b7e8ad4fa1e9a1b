// SPDX-License-Identifier: EUPL-1.2
import { datumOp, formatDatum } from '#libs/kernel';
import type { VoorstelStaat } from '../voorstel/voorstel.ts';

type Contract = {
  /** null for who may not read proposals. */
  readonly staat: VoorstelStaat | null;
  readonly besluiten: readonly { readonly door: string; readonly grond: string; readonly genomen: Temporal.Instant }[];
};

/** Was it adopted? Who may not read proposals sees only what was. */
export const isVastgesteld = ({ staat }: Pick<Contract, 'staat'>): boolean => staat === null || staat === 'vastgesteld';

/** What was decided on a contract, in sentences for a letter. */
export function besluitzinnen({ staat, besluiten }: Contract): readonly string[] {
  if (staat === 'ingetrokken') return ['Deze indexatie is ingetrokken.'];
  const taken = besluiten.map(
    ({ door, grond, genomen }) =>
      `${door} heeft hiertoe besloten op ${formatDatum(datumOp(genomen))}. Grond: ${grond}.`,
  );
  if (!isVastgesteld({ staat })) return [...taken, 'Over deze indexatie is nog niet volledig besloten.'];
  return taken.length > 0 ? taken : ['Tot deze indexatie is besloten door wie daarvoor in het mandaatregister staat.'];
}
