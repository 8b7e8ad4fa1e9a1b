// SPDX-License-Identifier: EUPL-1.2

import { formatGetal } from '#libs/kernel';
import {
  Actions,
  Attention,
  Breadcrumb,
  Datum,
  DefinitionList,
  Form,
  Lines,
  Moment,
  PageTitle,
  RadioGroup,
  Section,
  SubmitButton,
  TextArea,
} from '#libs/ui';
import { wisopdrachtInzien, wissenBesluiten } from '#platform/persoonsgegevens';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, type Terug, vraag } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import { veldVan } from '../shell/veld.ts';
import type { Route } from './+types/wisopdracht.route.ts';
import { wisstaten } from './woorden.tsx';

const lijst = '/persoonsgegevens/bewaren';

export const loader = ({ context, params: { id } }: Route.LoaderArgs) =>
  vraag(context, wisopdrachtInzien, { id: kenmerk(id) });

export const action = (args: Route.ActionArgs) =>
  doe(args, wissenBesluiten, ({ opdracht }) => `${lijst}/${opdracht}`, { opdracht: args.params.id });

export default function Wisopdracht({ loaderData: een, actionData: terug }: Route.ComponentProps) {
  return (
    <>
      <title>{`Wissen: ${een.naam} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Bewaren en wissen', href: lijst }, { label: een.naam }]} />
      <PageTitle title={`Wissen: ${een.naam}`} state={wisstaten[een.staat]} />
      <DefinitionList
        items={[
          { term: 'Wat er gaat', value: een.uitleg },
          { term: 'Van vóór', value: <Datum value={een.voor} /> },
          { term: 'Aantal bij het voorstel', value: formatGetal(een.aantal) },
          { term: 'Gewist', value: formatGetal(een.gewist), note: een.klaar && <Moment value={een.klaar} /> },
          { term: 'Voorgesteld door', value: een.gemaaktDoor, note: <Moment value={een.gemaakt} /> },
          ...(een.besluitDoor
            ? [{ term: 'Besloten door', value: een.besluitDoor, note: <Lines text={een.motivering ?? ''} /> }]
            : []),
        ]}
      />
      {een.magBesluiten && <Besluiten terug={terug} />}
    </>
  );
}

function Besluiten({ terug }: { readonly terug: Terug | undefined }) {
  const veld = veldVan(terug);
  return (
    <Section title="Besluiten" id="besluiten">
      <Attention kind="warning" title="Wat gewist is, komt niet terug">
        Het wissen begint meteen na uw besluit. In een reservekopie van vandaag staat het nog, tot die vervalt.
      </Attention>
      <Weigering terug={terug} />
      <Form label="Besluiten">
        <RadioGroup
          {...veld('besluit')}
          label="Uw besluit"
          options={[
            { value: 'goedgekeurd', label: 'Wissen' },
            { value: 'afgewezen', label: 'Niet wissen' },
          ]}
        />
        <TextArea {...veld('motivering')} label="Waarom" rows={4} maxLength={2000} />
        <Actions>
          <SubmitButton kind="primary">Besluit vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
