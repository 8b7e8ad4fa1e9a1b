// SPDX-License-Identifier: EUPL-1.2
import { Actions, Datum, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import type { Terug } from '../../shell/pagina.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';

const act = 'tarieven/volgtarieven-voorleggen';

type Props = { readonly ingang: string; readonly sleutel: string; readonly terug: Terug | undefined };

/** Puts the tariffs before those who decide, from the day that is shown. */
export function VolgVoorleggen({ ingang, sleutel, terug }: Props) {
  const own = terugVan(terug, act);
  return (
    <Section title="Voorleggen" id="voorleggen">
      <p>
        U legt de veranderingen voor vanaf <Datum value={ingang} />. Wie besluit, staat in het mandaatregister.
      </p>
      <Weigering terug={own} />
      <Form action="#voorleggen" label="Tarieven voorleggen" idempotency={sleutel} hidden={{ _act: act, ingang }}>
        <TextArea
          name="toelichting"
          label="Toelichting"
          hint="Voor wie besluit."
          defaultValue={own?.waarden['toelichting']}
          error={foutBij(own, 'toelichting')}
        />
        <Actions>
          <SubmitButton kind="primary">Tarieven voorleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
