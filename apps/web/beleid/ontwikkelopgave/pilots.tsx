// SPDX-License-Identifier: EUPL-1.2
import { Details, Section, Table } from '#libs/ui';
import type { OpgaveView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan } from '../../shell/terug.tsx';
import { Dag } from '../evaluatie/woorden.tsx';
import { act, PilotFormulier } from './pilot-formulier.tsx';
import { PilotStaat } from './woorden.tsx';

type Props = { readonly opgave: Plat<OpgaveView>; readonly terug: Terug | undefined; readonly mag: boolean };

/** The trials of an ontwikkelopgave. */
export const OpgavePilots = ({ opgave: { pilots }, terug, mag }: Props) => (
  <Section title="Pilots" id="pilots">
    <Table
      caption="Pilots"
      captionHidden
      rows={pilots}
      rowKey={({ code }) => code}
      empty="Er zijn geen pilots."
      columns={[
        {
          key: 'naam',
          head: 'Pilot',
          kind: 'name',
          cell: ({ code, naam }) => <a href={`/beleid/pilots/${code}`}>{naam}</a>,
        },
        { key: 'begin', head: 'Van', cell: ({ begin }) => <Dag dag={begin} /> },
        { key: 'eind', head: 'Tot en met', cell: ({ eind }) => <Dag dag={eind} /> },
        { key: 'staat', head: 'Stand', cell: PilotStaat },
      ]}
    />
    {mag && (
      <Details summary="Pilot vastleggen" open={terugVan(terug, act) !== undefined}>
        <PilotFormulier pilot={null} plek="#pilots" terug={terug} />
      </Details>
    )}
  </Section>
);
