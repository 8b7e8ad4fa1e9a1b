// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Attention, Breadcrumb, ButtonLink, CheckboxGroup, Form, PageTitle, SubmitButton } from '#libs/ui';
import { casusOpenen, routes } from '#modules/toegang';
import { doe, vraag } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/nieuw.route.ts';
import { Adres, Hulpvraag, Jeugdige, labels, TweedeCasus } from './casus-velden.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  routes: await vraag(context, routes, {}),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) => doe(args, casusOpenen, ({ casus }) => `/toegang/${casus}`);

export default function NieuweCasus({ loaderData, actionData: terug }: Route.ComponentProps) {
  return (
    <>
      <title>Casus openen – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Toegang', href: '/toegang' }, { label: 'Casus openen' }]} />
      <PageTitle title="Casus openen" state="Daarna stelt u de indicatie en kiest de inwoner een aanbieder." />
      <Attention kind="info" title="U legt vertrouwelijke gegevens vast">
        Vul alleen in wat voor de hulp nodig is. Naam, burgerservicenummer en hulpvraag worden versleuteld bewaard.
        Alleen de toegang van uw gemeente kan ze lezen, en wie dat doet wordt vastgelegd.
      </Attention>
      <Weigering terug={terug} labels={labels} />
      <Form action="#fouten" label="Casus openen" idempotency={loaderData.sleutel}>
        <Jeugdige terug={terug} />
        <Adres terug={terug} />
        <Hulpvraag terug={terug} routes={loaderData.routes} />
        <TweedeCasus terug={terug} />
        <CheckboxGroup
          name="voorbeeld"
          label="Proef"
          optional
          options={[{ value: 'on', label: 'Dit is een verzonnen casus, om te oefenen' }]}
          defaultValue={terug?.waarden['voorbeeld'] ? ['on'] : []}
        />
        <Actions>
          <SubmitButton kind="primary">Casus openen</SubmitButton>
          <ButtonLink href="/toegang" kind="secondary">
            Niet openen
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}
