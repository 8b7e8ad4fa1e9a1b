// SPDX-License-Identifier: EUPL-1.2

import { newId } from '#libs/kernel';
import { bekend } from '#libs/regiopakket';
import {
  Actions,
  Breadcrumb,
  ButtonLink,
  CheckboxGroup,
  Details,
  FieldSet,
  Form,
  NumberInput,
  PageTitle,
  SubmitButton,
  TextArea,
  TextInput,
} from '#libs/ui';
import { productBewerken, productKeuzen } from '#modules/producten';
import { doe, type Terug, vraag } from '../shell/pagina.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/product-bewerken.route.ts';
import { type Eis, EisVelden } from './eis-velden.tsx';

/** How many empty requirements the form offers. */
const spare = 2;

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
        <FieldSet legend="Waarvoor">
          <CheckboxGroup
            name="doelen[]"
            label="Doelen"
            optional
            options={data.doelen.map(asChoice)}
            defaultValue={terug ? terug.lijsten['doelen'] : data.gekozen.doelen}
            error={foutBij(terug, 'doelen[]')}
          />
          <CheckboxGroup
            name="kernbedingen[]"
            label="Kernbedingen"
            optional
            options={data.kernbedingen.map(asChoice)}
            defaultValue={terug ? terug.lijsten['kernbedingen'] : data.gekozen.kernbedingen}
            error={foutBij(terug, 'kernbedingen[]')}
          />
        </FieldSet>
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

const asChoice = ({ code, naam }: { readonly code: string; readonly naam: string }) => ({ value: code, label: naam });

type BeschrijvingProps = {
  readonly velden: Route.ComponentProps['loaderData']['velden'];
  readonly terug: Terug | undefined;
};

function Beschrijving({ velden, terug }: BeschrijvingProps) {
  const field = (naam: keyof typeof velden) => ({
    name: naam,
    defaultValue: terug ? terug.waarden[naam] : velden[naam],
    error: foutBij(terug, naam),
  });
  return (
    <>
      <TextInput {...field('naam')} label="Naam" />
      <TextArea {...field('omschrijving')} label="Omschrijving" />
      <TextArea
        {...field('doelgroep')}
        label="Doelgroep"
        hint="Voor wie is dit product? Zonder doelgroep kan het niet naar de colleges."
        optional
        rows={2}
      />
      <NumberInput {...field('leeftijdVan')} label="Leeftijd vanaf" unit="jaar" optional />
      <NumberInput {...field('leeftijdTotEnMet')} label="Leeftijd tot en met" unit="jaar" optional />
    </>
  );
}

function NieuweEisen({ eisen, terug }: { readonly eisen: readonly Eis[]; readonly terug: Terug | undefined }) {
  const places = Array.from({ length: spare }, (_, offset) => eisen.length + offset);
  const typedIn = places.some((index) =>
    Object.keys(terug?.waarden ?? {}).some((veld) => veld.startsWith(`eisen.${index}.`) && terug?.waarden[veld]),
  );
  return (
    <Details summary="Een eis toevoegen" open={typedIn}>
      {places.map((index) => (
        <EisVelden key={index} index={index} eis={undefined} terug={terug} />
      ))}
    </Details>
  );
}
