// SPDX-License-Identifier: EUPL-1.2
import { datumOp, newId } from '#libs/kernel';
import { Attention, Breadcrumb, EmptyState, Filters, PageTitle, Select } from '#libs/ui';
import { teDeclareren } from '#modules/declaraties';
import { Paginabron } from '../shell/herkomst.tsx';
import { verzoek } from '../shell/omgeving.ts';
import { vraag } from '../shell/pagina.ts';
import type { Route } from './+types/nieuw.route.ts';
import { nieuwActie } from './nieuw.actie.ts';
import { LeverFormulier } from './nieuw-formulier.tsx';
import { Samenvatting } from './nieuw-samenvatting.tsx';
import { maandText, wetText } from './weergave.tsx';

const monthsToChoose = 24;

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams;
  const keuze = Object.fromEntries(['gemeente', 'wet', 'maand'].map((name) => [name, params.get(name) || undefined]));
  const vandaag = datumOp(context.get(verzoek).nu);
  return {
    formulier: await vraag(context, teDeclareren, keuze),
    idempotency: newId(),
    maanden: Array.from({ length: monthsToChoose }, (_, back) => {
      const dag = vandaag.subtract({ months: back + 1 }).toString();
      return { value: dag.slice(0, 7), label: maandText(dag) };
    }),
  };
}

export const action = (args: Route.ActionArgs) => nieuwActie(args);

export default function NieuweDeclaratie({ loaderData, actionData }: Route.ComponentProps) {
  const { formulier, maanden, idempotency } = loaderData;
  const gemeente = formulier.gemeenten.find(({ code }) => code === formulier.gemeente)?.naam ?? formulier.gemeente;
  return (
    <>
      <title>Declareren – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Declaraties', href: '/declaraties' }, { label: 'Declareren' }]} />
      <PageTitle
        title="Declareren"
        state="Vul per toewijzing in wat u hebt geleverd. Wij maken er een geldig bericht (323) van."
      />
      {formulier.gemeenten.length === 0 ? (
        <EmptyState title="U hebt nog geen toewijzingen">
          Zodra een gemeente u zorg toewijst (bericht 301), kunt u hier declareren wat u hebt geleverd.
        </EmptyState>
      ) : (
        <>
          {!actionData?.opgesteld && <Keuze formulier={formulier} maanden={maanden} />}
          {!formulier.voorbij && (
            <Attention kind="warning">Deze maand is nog niet voorbij. U kunt haar daarna declareren.</Attention>
          )}
          {actionData?.opgesteld ? (
            <Samenvatting formulier={formulier} gemeente={gemeente} terug={actionData} idempotency={idempotency} />
          ) : (
            <LeverFormulier formulier={formulier} gemeente={gemeente} terug={actionData} />
          )}
        </>
      )}
      <Paginabron>uw toewijzingen (bericht 301) en de tarieven van uw overeenkomst</Paginabron>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

const Keuze = ({ formulier, maanden }: Pick<Loaded, 'formulier' | 'maanden'>) => (
  <Filters label="Gemeente en maand kiezen">
    <Select
      name="gemeente"
      label="Gemeente"
      options={formulier.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
      defaultValue={formulier.gemeente}
    />
    {formulier.wetten.length > 1 && (
      <Select
        name="wet"
        label="Wet"
        options={formulier.wetten.map((wet) => ({ value: wet, label: wetText[wet] }))}
        defaultValue={formulier.wet}
      />
    )}
    <Select name="maand" label="Maand" options={maanden} defaultValue={formulier.maand} />
  </Filters>
);
