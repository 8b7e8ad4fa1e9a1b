// SPDX-License-Identifier: EUPL-1.2

import { newId } from '#libs/kernel';
import { bekend } from '#libs/regiopakket';
import { Actions, Breadcrumb, ButtonLink, FieldSet, Form, PageTitle, SubmitButton } from '#libs/ui';
import { productBewerken, productKeuzen } from '#modules/producten';
import { doe, type Terug, vraag } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/product-bewerken.route.ts';
import { AfspraakVelden } from './afspraak-velden.tsx';
import { EisVelden } from './eis-velden.tsx';
import { PlanVelden, RelatieVelden } from './lijst-velden.tsx';
import { NormVelden } from './norm-velden.tsx';
import { Beschrijving, NieuweEisen, VormVeld, Waarvoor } from './product-velden.tsx';
import { TellingVelden } from './telling-velden.tsx';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  const { concept, doelen, kernbedingen, andere, vormen, categorieen } = await vraag(context, productKeuzen, {
    product: code,
  });
  const { inhoud, versie } = concept;
  const leeftijd = bekend(inhoud.leeftijd);
  return {
    code,
    versie,
    naam: inhoud.naam,
    inhoud,
    andere,
    vormen,
    categorieen,
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
  const { code, versie, naam, inhoud, sleutel } = data;
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
      <Form idempotency={sleutel} hidden={hiddenCodes(inhoud)}>
        <Productvelden data={data} terug={terug} />
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

type Data = Route.ComponentProps['loaderData'];

/** By which a requirement or plan that is told again is known. */
const hiddenCodes = ({ eisen, plannen = [] }: Data['inhoud']) =>
  Object.fromEntries([
    ...eisen.map(({ code }, index) => [`eisen.${index}.code`, code]),
    ...plannen.map(({ code }, index) => [`plannen.${index}.code`, code]),
  ]);

function Productvelden({ data, terug }: { readonly data: Data; readonly terug: Terug | undefined }) {
  const { inhoud } = data;
  return (
    <>
      <Beschrijving velden={data.velden} terug={terug} />
      <TellingVelden inhoud={inhoud} categorieen={data.categorieen} terug={terug} />
      {inhoud.eisen.map((eis, index) => (
        <EisVelden key={eis.code} index={index} eis={eis} terug={terug} />
      ))}
      <NieuweEisen eisen={inhoud.eisen} terug={terug} />
      <FieldSet legend="Normen en afspraken">
        <AfspraakVelden inhoud={inhoud} terug={terug} />
        <NormVelden inhoud={inhoud} terug={terug} />
        <PlanVelden inhoud={inhoud} terug={terug} />
        <RelatieVelden inhoud={inhoud} andere={data.andere} terug={terug} />
        <VormVeld vorm={inhoud.vorm} vormen={data.vormen} terug={terug} />
      </FieldSet>
      <Waarvoor doelen={data.doelen} kernbedingen={data.kernbedingen} gekozen={data.gekozen} terug={terug} />
    </>
  );
}
