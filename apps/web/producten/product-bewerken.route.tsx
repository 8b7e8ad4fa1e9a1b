// SPDX-License-Identifier: EUPL-1.2

import { newId } from '#libs/kernel';
import { bekend } from '#libs/regiopakket';
import { Actions, Breadcrumb, ButtonLink, Form, PageTitle, SubmitButton } from '#libs/ui';
import { productBewerken, productKeuzen } from '#modules/producten';
import { doe, vraag } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/product-bewerken.route.ts';
import { EisVelden } from './eis-velden.tsx';
import { Beschrijving, NieuweEisen, Waarvoor } from './product-velden.tsx';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  const { concept, doelen, kernbedingen } = await vraag(context, productKeuzen, { product: code });
  const { inhoud, versie } = concept;
  const leeftijd = bekend(inhoud.leeftijd);
  return {
    code,
    versie,
    naam: inhoud.naam,
    eisen: inhoud.eisen,
    gekozen: { doelen: inhoud.doelen, kernbedingen: inhoud.kernbedingen },
    velden: {
      naam: inhoud.naam,
      omschrijving: inhoud.omschrijving,
      doelgroep: bekend(inhoud.doelgroep) ?? undefined,
      leeftijdVan: leeftijd?.van.toString(),
      leeftijdTotEnMet: leeftijd?.totEnMet.toString(),
    },
    doelen,
    kernbedingen,
    sleutel: newId(),
  };
}

export const action = (args: Route.ActionArgs) =>
  doe(
    args,
    productBewerken,
    ({ product, versie }) => (versie > 1 ? `/producten/${product}/wijzigen` : `/producten/${product}`),
    {
      product: args.params.code,
    },
  );

export default function ProductBewerken({ loaderData: data, actionData: terug }: Route.ComponentProps) {
  const { code, versie, naam, eisen, sleutel } = data;
  const hidden = Object.fromEntries(eisen.map((eis, index) => [`eisen.${index}.code`, eis.code]));
  return (
    <>
      <title>{`${naam} bewerken – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Producten', href: '/producten' },
          { label: naam, href: `/producten/${code}` },
          { label: 'Bewerken' },
        ]}
      />
      <PageTitle title={`${naam} bewerken`} state={`Versie ${versie}, in concept. Iemand anders besluit erover.`} />
      <Weigering terug={terug} />
      <Form idempotency={sleutel} hidden={hidden}>
        <Beschrijving velden={data.velden} terug={terug} />
        {eisen.map((eis, index) => (
          <EisVelden key={eis.code} index={index} eis={eis} terug={terug} />
        ))}
        <NieuweEisen eisen={eisen} terug={terug} />
        <Waarvoor doelen={data.doelen} kernbedingen={data.kernbedingen} gekozen={data.gekozen} terug={terug} />
        <Actions>
          <SubmitButton>Concept bewaren</SubmitButton>
          <ButtonLink kind="secondary" href={`/producten/${code}`}>
            Terug zonder bewaren
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}
