// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, Details, Form, Section, SubmitButton, Table, TextArea, TextInput } from '#libs/ui';
import type { OpgaveView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';
import { Dag } from '../evaluatie/woorden.tsx';
import { PilotStaat } from './woorden.tsx';

type Props = { readonly opgave: Plat<OpgaveView>; readonly terug: Terug | undefined; readonly mag: boolean };
const act = 'beleid/pilot-vastleggen';

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
        <PilotFormulier terug={terugVan(terug, act)} />
      </Details>
    )}
  </Section>
);

function PilotFormulier({ terug }: Pick<Props, 'terug'>) {
  const field = (name: string) => ({
    name,
    defaultValue: terug?.waarden[name],
    error: foutBij(terug, name),
  });
  return (
    <>
      <Weigering terug={terug} />
      <Form action="#pilots" label="Pilot vastleggen" hidden={{ _act: act }}>
        <TextInput {...field('naam')} label="Naam" />
        <TextArea {...field('beoogd')} label="Wat moet de pilot bereiken?" />
        <TextArea {...field('maat')} label="Waaraan ziet u of het helpt?" optional />
        <DateInput {...field('begin')} label="Van" optional />
        <DateInput {...field('eind')} label="Tot en met" hint="De werkvoorraad herinnert eraan." optional />
        <Actions>
          <SubmitButton kind="secondary">Pilot vastleggen</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}
