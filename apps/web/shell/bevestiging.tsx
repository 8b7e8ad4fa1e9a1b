// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup } from '#libs/ui';
import type { Terug } from './pagina.ts';
import { foutBij } from './terug.tsx';

/**
 * Stands in every form with which a formal decision is taken. When the mandate has a condition, the refusal says so, and
 * this asks the decider to confirm it; the receipt keeps what was confirmed.
 */
export function Bevestiging({ terug }: { readonly terug: Terug | undefined }) {
  const voorwaarden = asked(terug) ?? terug?.waarden['voorwaarden'];
  if (!terug || !voorwaarden) return null;
  return (
    <>
      <input type="hidden" name="voorwaarden" value={voorwaarden} />
      <CheckboxGroup
        name="bevestigd"
        label="Voorwaarde bij dit mandaat"
        error={foutBij(terug, 'bevestigd')}
        defaultValue={terug.waarden['bevestigd'] ? ['on'] : []}
        options={[{ value: 'on', label: 'Ik bevestig dat hieraan is voldaan', hint: voorwaarden }]}
      />
    </>
  );
}

function asked({ uitkomst }: Partial<Terug> = {}): string | undefined {
  if (uitkomst?.status !== 'refused') return undefined;
  const reden = uitkomst.reasons.find(({ code }) => code === 'voorwaarde-niet-bevestigd');
  return reden && String(reden.figures?.['voorwaarden']);
}
