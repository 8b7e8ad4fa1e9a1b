// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Breadcrumb,
  DefinitionList,
  Details,
  Form,
  Moment,
  PageTitle,
  SubmitButton,
  TextArea,
} from '#libs/ui';
import { uitnodigingIntrekken, uitnodigingInzien } from '#modules/regio';
import { doe, vraag } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/uitnodiging.route.ts';
import { Rechtenlogboek } from './rechtenlogboek.tsx';
import { rolnamen } from './rol-weergave.tsx';
import { Standmerk } from './standmerk.tsx';

export const loader = ({ context, params: { id } }: Route.LoaderArgs) => vraag(context, uitnodigingInzien, { id });

export const action = (args: Route.ActionArgs) =>
  doe(args, uitnodigingIntrekken, () => `/mensen/uitnodigingen/${args.params.id}`, { uitnodiging: args.params.id });

export default function Uitnodiging({ loaderData: uitnodiging, actionData }: Route.ComponentProps) {
  const { naam, stand, rollen, doornaam, op, geldigTot, email, geschiedenis } = uitnodiging;
  const veld = veldVan(actionData);
  return (
    <>
      <title>{`Uitnodiging van ${naam} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Mensen', href: '/mensen' }, { label: `Uitnodiging van ${naam}` }]} />
      <PageTitle title={`Uitnodiging van ${naam}`} state={<Standmerk stand={stand} />} />
      <DefinitionList
        items={[
          { term: 'E-mailadres', value: email },
          { term: 'Rollen', value: rolnamen(rollen) },
          { term: 'Uitgenodigd door', value: doornaam },
          { term: 'Op', value: <Moment value={op} /> },
          { term: 'Geldig tot', value: <Moment value={geldigTot} /> },
        ]}
      />
      {(stand === 'open' || stand === 'verlopen') && (
        <Details summary="Uitnodiging intrekken" open={actionData !== undefined}>
          <p>De koppeling werkt dan niet meer. Daarna kunt u een nieuwe uitnodiging maken.</p>
          <Weigering terug={actionData} />
          <Form>
            <TextArea {...veld('reden')} label="Reden" rows={2} />
            <Actions>
              <SubmitButton kind="destructive">Uitnodiging intrekken</SubmitButton>
            </Actions>
          </Form>
        </Details>
      )}
      <Rechtenlogboek gebeurtenissen={geschiedenis} />
    </>
  );
}
