// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Badge,
  DateInput,
  Datum,
  Details,
  Form,
  RadioGroup,
  Section,
  Select,
  SubmitButton,
  Table,
} from '#libs/ui';
import type { MotieView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';

type Props = { readonly motie: Plat<MotieView>; readonly terug: Terug | undefined; readonly mag: boolean };
const act = 'beleid/motie-uitslag-vastleggen';

/** How each council voted, as far as that is known. */
export const Raden = ({ motie, terug, mag }: Props) => (
  <Section title="In welke gemeenten aangenomen" id="raden">
    <Table
      caption="Uitslag per gemeenteraad"
      captionHidden
      rows={motie.raden}
      rowKey={({ gemeente }) => gemeente}
      columns={[
        { key: 'naam', head: 'Gemeenteraad', kind: 'name', cell: ({ naam }) => naam },
        {
          key: 'uitslag',
          head: 'Uitslag',
          cell: ({ uitslag }) =>
            uitslag ? (
              <Badge kind={uitslag.aangenomen ? 'positive' : 'neutral'}>
                {uitslag.aangenomen ? 'aangenomen' : 'verworpen'}
              </Badge>
            ) : (
              <Badge kind="warning">onbekend</Badge>
            ),
        },
        {
          key: 'op',
          head: 'Op',
          cell: ({ uitslag }) => (uitslag?.op ? <Datum value={uitslag.op} /> : 'onbekend'),
        },
      ]}
    />
    {mag && (
      <Details summary="Uitslag vastleggen" open={terugVan(terug, act) !== undefined}>
        <UitslagFormulier motie={motie} terug={terugVan(terug, act)} />
      </Details>
    )}
  </Section>
);

const UitslagFormulier = ({ motie, terug }: Omit<Props, 'mag'>) => (
  <>
    <Weigering terug={terug} labels={{ op: 'Dag' }} />
    <Form action="#raden" label="Uitslag vastleggen" hidden={{ _act: act }}>
      <Select
        name="gemeente"
        label="Gemeente"
        empty="Kies een gemeente"
        options={motie.raden.map(({ gemeente, naam }) => ({ value: gemeente, label: naam }))}
        defaultValue={terug?.waarden['gemeente']}
        error={foutBij(terug, 'gemeente')}
      />
      <RadioGroup
        name="uitslag"
        label="Uitslag"
        options={[
          { value: 'aangenomen', label: 'Aangenomen' },
          { value: 'verworpen', label: 'Verworpen' },
        ]}
        defaultValue={terug?.waarden['uitslag']}
        error={foutBij(terug, 'uitslag')}
      />
      <DateInput
        id="veld-uitslag-op"
        name="op"
        label="Dag van de vergadering"
        optional
        defaultValue={terug?.waarden['op']}
        error={foutBij(terug, 'op')}
      />
      <Actions>
        <SubmitButton kind="secondary">Uitslag vastleggen</SubmitButton>
      </Actions>
    </Form>
  </>
);
