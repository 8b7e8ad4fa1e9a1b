// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import {
  Actions,
  Breadcrumb,
  ButtonLink,
  CheckboxGroup,
  DateInput,
  Form,
  PageTitle,
  RadioGroup,
  Select,
  SubmitButton,
  TextInput,
} from '#libs/ui';
import { overgangenInzien, overgangVastleggen } from '#modules/producten';
import { doe, notFound, type Terug, vraag } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import { asOption, veldVan } from '../shell/veld.ts';
import type { Route } from './+types/overgang-nieuw.route.ts';
import { vinkVan } from './vink.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { producten, magBewerken } = await vraag(context, overgangenInzien, {});
  if (!magBewerken) throw notFound();
  return { producten, sleutel: newId() };
}

export const action = (args: Route.ActionArgs) => doe(args, overgangVastleggen, () => '/producten/overgang');

export default function OvergangNieuw({ loaderData: { producten, sleutel }, actionData: terug }: Route.ComponentProps) {
  return (
    <>
      <title>Overgang vastleggen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Producten', href: '/producten' },
          { label: 'Van was naar wordt', href: '/producten/overgang' },
          { label: 'Vastleggen' },
        ]}
      />
      <PageTitle
        title="Overgang vastleggen"
        state="Van iets uit een ouder stelsel, zoals een categorie of een dienst, naar een product van nu."
      />
      <Weigering terug={terug} />
      <Form idempotency={sleutel}>
        <Was terug={terug} />
        <Wordt producten={producten} terug={terug} />
        <Actions>
          <SubmitButton>Overgang vastleggen</SubmitButton>
          <ButtonLink kind="secondary" href="/producten/overgang">
            Terug zonder bewaren
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}

function Was({ terug }: { readonly terug: Terug | undefined }) {
  const field = veldVan(terug);
  return (
    <>
      <TextInput {...field('stelsel')} label="Stelsel" hint="Hoe het oude stelsel heet, zoals: diensten tot 2025." />
      <TextInput
        {...field('was')}
        label="Oude code"
        width="sm"
        hint="Dezelfde code met een ander product is een splitsing."
      />
      <TextInput {...field('wasNaam')} label="Oude naam" />
      <TextInput {...field('wasEenheid')} label="Oude eenheid" optional width="sm" hint="Zoals uur of traject." />
    </>
  );
}

type WordtProps = {
  readonly producten: Route.ComponentProps['loaderData']['producten'];
  readonly terug: Terug | undefined;
};

function Wordt({ producten, terug }: WordtProps) {
  const field = veldVan(terug);
  return (
    <>
      <RadioGroup
        {...field('gaat', 'naar')}
        label="Waar gaat het heen?"
        options={[
          { value: 'naar', label: 'Naar een product' },
          { value: 'vervalt', label: 'Nergens: het vervalt' },
          { value: 'onbekend', label: 'Dat is nog niet bekend', hint: 'Wat er eerder over deze code stond, vervalt.' },
        ]}
      />
      <Select {...field('wordt')} label="Product" optional empty="Kies een product" options={producten.map(asOption)} />
      <TextInput
        {...field('factor')}
        label="Omrekenfactor"
        optional
        width="sm"
        hint="Hoeveel van de nieuwe eenheid in één oude past, zoals 60 of 1/4. Uren en dagdelen rekenen wij zelf om."
      />
      <DateInput {...field('per')} label="Vanaf" optional />
      <CheckboxGroup {...vinkVan(terug)('voorbeeld', 'Dit is een voorbeeld en niet van de regio')} label="Voorbeeld" />
    </>
  );
}
