// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import {
  Actions,
  Breadcrumb,
  CheckboxGroup,
  Form,
  Money,
  NumberInput,
  PageTitle,
  Section,
  SubmitButton,
  Table,
} from '#libs/ui';
import { jaarprogrammalijst, jaarprogrammaOpstellen } from '#modules/beleid';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, magVragen, type Terug, vraag, wieVan } from '../../shell/pagina.ts';
import { telling } from '../../shell/telling.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/lijst.route.ts';
import { StaatBadge } from './weergave.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  jaren: await vraag(context, jaarprogrammalijst, {}),
  schrijft: wieVan(context).hoed.soort === 'verband' && magVragen(context, jaarprogrammaOpstellen),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, jaarprogrammaOpstellen, ({ jaar }) => `/beleid/jaarprogramma/${jaar}`);

export default function Jaarprogrammas({ loaderData: { jaren, schrijft, sleutel }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Jaarprogramma – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Beleid', href: '/beleid' }, { label: 'Jaarprogramma' }]} />
      <PageTitle
        title="Jaarprogramma en begroting"
        state="Per jaar: wat de regio doet, wat dat kost, en wat elke gemeente daaraan bijdraagt."
      />
      <Table
        caption={telling(jaren.length, 'jaar', 'jaren')}
        rows={jaren}
        rowKey={({ jaar }) => String(jaar)}
        empty="Er is nog geen jaarprogramma."
        columns={[
          {
            key: 'jaar',
            head: 'Jaar',
            kind: 'name',
            cell: ({ jaar }) => <a href={`/beleid/jaarprogramma/${jaar}`}>{jaar}</a>,
          },
          {
            key: 'staat',
            head: 'Stand',
            cell: ({ staat, versie, geldend }) => (
              <>
                <StaatBadge staat={staat} />{' '}
                {geldend !== null && geldend !== versie && `tot dan geldt versie ${geldend}`}
              </>
            ),
          },
          { key: 'versie', head: 'Versie', kind: 'number', cell: ({ versie }) => versie },
          { key: 'posten', head: 'Posten', kind: 'number', cell: ({ posten }) => posten },
          { key: 'zonder', head: 'Bedrag onbekend', kind: 'number', cell: ({ zonderBedrag }) => zonderBedrag },
          { key: 'totaal', head: 'Wat bekend is', kind: 'number', cell: ({ totaal }) => <Money value={totaal} /> },
        ]}
      />
      {schrijft && <Nieuw terug={actionData} sleutel={sleutel} />}
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

const Nieuw = ({ terug, sleutel }: { readonly terug: Terug | undefined; readonly sleutel: string }) => (
  <Section title="Nieuw jaar beginnen" id="nieuw">
    <p>
      Het begint als concept, met de posten die het plan noemt. Een bedrag dat het plan niet noemt, is onbekend tot u
      het invult.
    </p>
    <Weigering terug={terug} />
    <Form idempotency={sleutel} action="#nieuw" label="Nieuw jaar beginnen">
      <NumberInput name="jaar" label="Jaar" defaultValue={terug?.waarden['jaar']} error={foutBij(terug, 'jaar')} />
      <CheckboxGroup
        name="uitVorigJaar"
        label="Posten"
        optional
        options={[{ value: 'on', label: 'Neem de posten en bedragen van het jaar ervoor over' }]}
        defaultValue={terug?.waarden['uitVorigJaar'] ? ['on'] : []}
        error={foutBij(terug, 'uitVorigJaar')}
      />
      <Actions>
        <SubmitButton>Jaarprogramma beginnen</SubmitButton>
      </Actions>
    </Form>
  </Section>
);
