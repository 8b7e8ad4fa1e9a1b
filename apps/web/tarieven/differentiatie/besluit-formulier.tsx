// SPDX-License-Identifier: EUPL-1.2
import { DateInput, Form, RadioGroup, Section } from '#libs/ui';
import type { Terug } from '../../shell/pagina.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';
import { Besluitvelden } from '../besluitvelden.tsx';

const act = 'tarieven/aanbiedertarief-besluiten';

const labels = {
  uitkomst: 'Besluit',
  tot: 'Geldt tot en met',
  geindexeerd: 'Jaarlijkse indexatie',
  motivering: 'Motivering',
};

/** The decision; granted, an addendum is made. */
export function BesluitFormulier({ terug }: { readonly terug: Terug | undefined }) {
  const own = terugVan(terug, act);
  return (
    <Section title="Uw besluit" id="besluit">
      <p>Kent u het toe, dan wordt het addendum gemaakt en geldt het tarief alleen voor deze aanbieder.</p>
      <Weigering terug={own} labels={labels} />
      <Form action="#besluit" label="Besluit over een eigen tarief" hidden={{ _act: act }}>
        <RadioGroup
          name="uitkomst"
          label="Besluit"
          defaultValue={own?.waarden['uitkomst']}
          error={foutBij(own, 'uitkomst')}
          options={[
            { value: 'toegekend', label: 'Toekennen' },
            { value: 'afgewezen', label: 'Afwijzen' },
          ]}
        />
        <DateInput
          name="tot"
          label="Geldt tot en met"
          optional
          hint="Zonder laatste dag loopt het door."
          defaultValue={own?.waarden['tot']}
          error={foutBij(own, 'tot')}
        />
        <RadioGroup
          name="geindexeerd"
          label="Jaarlijkse indexatie"
          optional
          hint="Alleen bij toekennen. Wat u kiest, staat in het addendum."
          defaultValue={own?.waarden['geindexeerd']}
          error={foutBij(own, 'geindexeerd')}
          options={[
            { value: 'ja', label: 'Gaat mee met de tarieven van het contract' },
            { value: 'nee', label: 'Blijft gelijk tot een nieuw besluit' },
          ]}
        />
        <Besluitvelden hint="De aanbieder leest dit; bij toekennen staat het in het addendum." terug={own} />
      </Form>
    </Section>
  );
}
