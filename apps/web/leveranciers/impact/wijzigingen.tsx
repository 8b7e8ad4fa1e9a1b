// SPDX-License-Identifier: EUPL-1.2
import { Details, Section } from '#libs/ui';
import type { ImpactView } from '#modules/leveranciers';
import { wijzigingszinnen } from '#modules/leveranciers/teksten';
import type { Plat } from '../../shell/plat.ts';

const most = 8;

/** What this scenario changes, in sentences. */
export function Wijzigingen({ view }: { readonly view: Plat<ImpactView> }) {
  const zinnen = wijzigingszinnen(view);
  return (
    <Section title="Wat er verandert" id="wijzigingen">
      <Zinnen zinnen={zinnen.slice(0, most)} />
      {zinnen.length > most && (
        <Details summary={`Nog ${zinnen.length - most} wijzigingen`}>
          <Zinnen zinnen={zinnen.slice(most)} />
        </Details>
      )}
    </Section>
  );
}

const Zinnen = ({ zinnen }: { readonly zinnen: readonly string[] }) => (
  <ul>
    {zinnen.map((zin) => (
      <li key={zin}>{zin}</li>
    ))}
  </ul>
);
