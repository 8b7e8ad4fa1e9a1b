// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, Reason } from '#libs/explain';
import { Attention, Waarom } from '#libs/ui';
import { redenTekst, waaromTeksten } from './teksten.ts';

/** Care that the region does not buy itself on that day: where it is bought, and what to do. Nothing when nobody linked it. */
export function Inkoopschaal({ schaal }: { readonly schaal: Outcome<true, Reason> | null }) {
  if (schaal?.status !== 'refused') return null;
  return (
    <Attention
      kind="warning"
      title="Deze zorg wordt elders ingekocht"
      action={<a href="/regio/schalen">Naar de schaalmatrix</a>}
    >
      {schaal.reasons.map((reden) => (
        <p key={redenTekst(reden)}>{redenTekst(reden)}</p>
      ))}
      <Waarom outcome={schaal} texts={waaromTeksten} />
    </Attention>
  );
}
