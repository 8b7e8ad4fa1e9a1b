// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import {
  Actions,
  Attention,
  Breadcrumb,
  ButtonLink,
  Form,
  PageTitle,
  SubmitButton,
  TextArea,
  TextInput,
} from '#libs/ui';
import { noodtoegangOpenen } from '#modules/toegang';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, magVragen, notFound } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import { veldVan } from '../shell/veld.ts';
import type { Route } from './+types/noodtoegang.route.ts';

export function loader({ context, request }: Route.LoaderArgs) {
  if (!magVragen(context, noodtoegangOpenen)) throw notFound();
  const casus = new URL(request.url).searchParams.get('casus');
  return { casus: casus && kenmerk(casus), sleutel: newId() };
}

export const action = (args: Route.ActionArgs) => doe(args, noodtoegangOpenen, ({ casus }) => `/toegang/${casus}`);

/** To open one case outside one's reach; who it is about travels in the body only. */
export default function Noodtoegang({ loaderData: { casus, sleutel }, actionData: terug }: Route.ComponentProps) {
  const veld = veldVan(terug);
  return (
    <>
      <title>Noodtoegang – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Toegang', href: '/toegang' }, { label: 'Noodtoegang' }]} />
      <PageTitle title="Noodtoegang" state="Eén casus openen die niet voor u is, vier uur lang." />
      <Attention kind="warning" title="Alleen als het niet anders kan">
        Bijvoorbeeld bij gevaar, als wie de casus behandelt niet te bereiken is. Wat u doet valt op in het leeslog. De
        functionaris gegevensbescherming leest uw reden en beoordeelt die.
      </Attention>
      <Weigering terug={terug} labels={{ bsn: 'Burgerservicenummer', reden: 'Reden' }} />
      <Form label="Noodtoegang" idempotency={sleutel} hidden={casus ? { casus } : {}}>
        {!casus && (
          <TextInput
            {...veld('bsn')}
            label="Burgerservicenummer"
            hint="Negen cijfers. Het nummer komt niet in het adres van de pagina te staan."
            inputMode="numeric"
            autoComplete="off"
            width="sm"
          />
        )}
        <TextArea {...veld('reden')} label="Waarom moet u deze casus nu openen?" rows={5} maxLength={2000} />
        <Actions>
          <SubmitButton kind="primary">Noodtoegang nemen</SubmitButton>
          <ButtonLink href="/toegang" kind="secondary">
            Niet openen
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}
