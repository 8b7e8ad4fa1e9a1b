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
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

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
    {mag && motie.staat !== 'afgedaan' && (
      <Details summary="Uitslag vastleggen" open={terugVan(terug, act) !== undefined}>
        <UitslagFormulier motie={motie} terug={terugVan(terug, act)} />
      </Details>
    )}
  </Section>
);

const UitslagFormulier = ({ motie, terug }: Omit<Props, 'mag'>) => (
  <>
    <Weigering terug={terug} labels={{ op: 'Dag van de vergadering' }} />
    <Form action="#raden" label="Uitslag vastleggen" hidden={{ _act: act }}>
      <Select
        {...veldVan(terug)('gemeente')}
        label="Gemeente"
        empty="Kies een gemeente"
        options={motie.raden.map(({ gemeente, naam }) => ({ value: gemeente, label: naam }))}
      />
      <RadioGroup
        {...veldVan(terug)('uitslag')}
        label="Uitslag"
        options={[
          { value: 'aangenomen', label: 'Aangenomen' },
          { value: 'verworpen', label: 'Verworpen' },
        ]}
      />
      <DateInput id="veld-uitslag-op" {...veldVan(terug)('op')} label="Dag van de vergadering" optional />
      <Actions>
        <SubmitButton kind="secondary">Uitslag vastleggen</SubmitButton>
      </Actions>
    </Form>
  </>
);
