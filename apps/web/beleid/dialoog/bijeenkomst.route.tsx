// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, ButtonLink, Form, NumberInput, PageTitle, RadioGroup, SubmitButton, TextInput } from '#libs/ui';
import { bijeenkomstPlannen, dialoogInzien, dialoogKeuzen } from '#modules/beleid';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, magVragen, notFound, type Terug, vraag } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/bijeenkomst.route.ts';
import { MomentVeld } from './moment-veld.tsx';
import { asLocal, Kruimels } from './staat.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const id = kenmerk(params.id);
  const { naam, bijeenkomsten } = await vraag(context, dialoogInzien, { id });
  const before = bijeenkomsten.find((one) => one.id === params.bijeenkomst) ?? null;
  if (!magVragen(context, dialoogKeuzen) || (params.bijeenkomst && before?.staat !== 'gepland')) throw notFound();
  return { tafel: { id, naam }, before, sleutel: newId() };
};

export const action = (args: Route.ActionArgs) => {
  const dialoog = kenmerk(args.params.id);
  const { bijeenkomst } = args.params;
  return doe(args, bijeenkomstPlannen, () => `/beleid/dialoog/${dialoog}#bijeenkomsten`, {
    dialoog,
    ...(bijeenkomst && { bijeenkomst }),
  });
};

export default function BijeenkomstPagina({
  loaderData: { tafel, before, sleutel },
  actionData,
}: Route.ComponentProps) {
  const title = before ? 'Bijeenkomst verplaatsen' : 'Bijeenkomst plannen';
  return (
    <>
      <title>{`${title} – Inkoopregie`}</title>
      <Kruimels tafel={tafel}>{title}</Kruimels>
      <PageTitle
        title={title}
        state={
          before
            ? 'Wie is uitgenodigd, krijgt de vraag of hij komt opnieuw.'
            : 'Het moment wordt getoetst aan het plan en aan de werkdagen.'
        }
      />
      <Weigering terug={actionData} />
      <Form idempotency={sleutel}>
        <Velden before={before} terug={actionData} />
        <Actions>
          <SubmitButton>{title}</SubmitButton>
          <ButtonLink kind="secondary" href={`/beleid/dialoog/${tafel.id}`}>
            Terug zonder bewaren
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}

type VeldenProps = Pick<Route.ComponentProps['loaderData'], 'before'> & { readonly terug: Terug | undefined };

function Velden({ before, terug }: VeldenProps) {
  const field = (name: string, kept: string | undefined) => ({
    name,
    defaultValue: terug ? terug.waarden[name] : kept,
    error: foutBij(terug, name),
  });
  const form = before && (before.digitaal ? 'digitaal' : 'plaats');
  return (
    <>
      <MomentVeld {...field('begin', asLocal(before?.begin))} label="Dag en tijd" />
      <NumberInput {...field('minuten', before ? String(before.minuten) : '120')} label="Lengte" unit="minuten" />
      <RadioGroup
        {...field('vorm', form ?? undefined)}
        label="Hoe"
        options={[
          { value: 'plaats', label: 'Bij elkaar' },
          { value: 'digitaal', label: 'Digitaal' },
        ]}
      />
      <TextInput
        {...field('plaats', before?.plaats)}
        label="Waar"
        hint="Het adres met de zaal, of de link van de digitale bijeenkomst."
        width="full"
      />
    </>
  );
}
