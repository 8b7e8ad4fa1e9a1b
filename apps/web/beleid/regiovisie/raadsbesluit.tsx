// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, Form, RadioGroup, Section, Select, SubmitButton, TextInput } from '#libs/ui';
import type { VisieversieView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type Props = {
  /** The councils of which nothing was written down yet. */
  readonly raden: Plat<VisieversieView>['raden'];
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

/** What one council decided. It is written down once and stays. */
export function Raadsbesluit({ raden, terug, sleutel }: Props) {
  const field = veldVan(terug);
  return (
    <Section title="Besluit van een raad vastleggen" id="raadsbesluit">
      <Weigering terug={terug} />
      <Form idempotency={sleutel} label="Besluit van een raad vastleggen" action="#raadsbesluit">
        <Select
          {...field('gemeente')}
          label="Raad van"
          empty="Kies een gemeente"
          options={raden.map(({ gemeente, naam }) => ({ value: gemeente, label: naam }))}
        />
        <RadioGroup
          {...field('uitkomst')}
          label="Besluit"
          options={[
            { value: 'vastgesteld', label: 'vastgesteld' },
            { value: 'afgewezen', label: 'niet vastgesteld' },
          ]}
        />
        <DateInput {...field('dag')} label="Dag van het besluit" />
        <TextInput {...field('kenmerk')} label="Kenmerk van het besluit" optional />
        <Actions>
          <SubmitButton>Raadsbesluit vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
