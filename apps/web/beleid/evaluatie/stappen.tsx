// SPDX-License-Identifier: EUPL-1.2
import { Datum, Form, Section, SubmitButton, Table } from '#libs/ui';
import type { EvaluatieView } from '#modules/beleid';
import { evaluatiewoorden } from '#modules/beleid/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { Dag } from './woorden.tsx';

type Props = { readonly evaluatie: Plat<EvaluatieView>; readonly terug: Terug | undefined; readonly open: boolean };
const act = 'beleid/evaluatiestap-afronden';

/** Its steps with their days; who carries it out ticks them off. */
export const EvaluatieStappen = ({ evaluatie: { code, staat, stappen }, terug, open }: Props) => (
  <Section
    title="Planning"
    id="planning"
    action={open && <a href={`/beleid/evaluaties/${code}/plannen`}>Planning wijzigen</a>}
  >
    <Weigering terug={terugVan(terug, act)} />
    <Table
      caption="Stappen van de evaluatie"
      captionHidden
      rows={stappen}
      rowKey={({ stap }) => stap}
      empty="De stappen zijn nog niet gepland."
      columns={[
        { key: 'stap', head: 'Stap', kind: 'name', cell: ({ stap }) => evaluatiewoorden.stap[stap] },
        { key: 'uiterlijk', head: 'Uiterlijk', cell: ({ uiterlijk }) => <Dag dag={uiterlijk} /> },
        {
          key: 'gedaan',
          head: 'Gedaan op',
          cell: ({ stap, gedaanOp }) =>
            gedaanOp ? (
              <Datum value={gedaanOp} />
            ) : open ? (
              <Form action="#planning" label={evaluatiewoorden.stap[stap]} hidden={{ _act: act, stap }}>
                <SubmitButton kind="secondary">Stap is gedaan</SubmitButton>
              </Form>
            ) : staat === 'vastgesteld' ? (
              'niet vastgelegd'
            ) : (
              'nog niet'
            ),
        },
      ]}
    />
  </Section>
);
