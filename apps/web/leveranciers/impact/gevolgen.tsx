// SPDX-License-Identifier: EUPL-1.2
import { eurocent, formatBedrag } from '#libs/kernel';
import { Section, Waterfall } from '#libs/ui';
import type { ImpactView } from '#modules/leveranciers';
import type { Plat } from '../../shell/plat.ts';
import { stapTekst } from '../../shell/teksten.ts';

const delen = ['norm', 'groei', 'product', 'tarief'] as const;

/** How the difference came about, from what it was to what it becomes. */
export function Gevolgen({ view: { was, wordt, gevolg } }: { readonly view: Plat<ImpactView> }) {
  const stappen = delen.filter((deel) => gevolg[deel] !== 0);
  if (stappen.length === 0) return null;
  const verschil = wordt - was;
  const bedrag = formatBedrag(eurocent(Math.abs(verschil)));
  const title = verschil === 0 ? 'Samen kost het evenveel' : `Samen ${bedrag} ${verschil > 0 ? 'meer' : 'minder'}`;
  return (
    <Section title="Hoe het verschil ontstaat" id="gevolgen">
      <Waterfall
        title={title}
        caption="Van wat het was naar wat het wordt"
        unit="eurocent"
        items={[
          { label: 'Was', value: was, total: true },
          ...stappen.map((deel) => ({ label: stapTekst(`gevolg-${deel}`), value: gevolg[deel] })),
          { label: 'Wordt', value: wordt, total: true },
        ]}
      />
    </Section>
  );
}
