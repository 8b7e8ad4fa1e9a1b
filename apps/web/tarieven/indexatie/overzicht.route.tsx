// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, Breadcrumb, ButtonLink, Datum, DefinitionList, PageTitle, Section } from '#libs/ui';
import {
  type IndexatiesView,
  indexatiesInzien,
  indexcijferAfwijzen,
  indexcijferInvoeren,
  indexcijferVaststellen,
} from '#modules/tarieven';
import { nacalculatieTekst } from '#modules/tarieven/teksten';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import type { Route } from './+types/overzicht.route.ts';
import { CijferInvoeren } from './cijfer-invoeren.tsx';
import { Cijfers, Controleren } from './cijfers.tsx';
import { Indexaties } from './indexaties.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  ...(await vraag(context, indexatiesInzien, {})),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const back = () => '/tarieven/indexatie';
  const form = await args.request.clone().formData();
  switch (form.get('_act')) {
    case indexcijferVaststellen.naam:
      return doe(args, indexcijferVaststellen, back);
    case indexcijferAfwijzen.naam:
      return doe(args, indexcijferAfwijzen, back);
    default:
      return doe(args, indexcijferInvoeren, back);
  }
}

export default function IndexatiePagina({ loaderData: view, actionData }: Route.ComponentProps) {
  const { methode, cijfers, verwacht, indexaties, magInvoeren, voorbereiden } = view;
  return (
    <>
      <title>Indexatie – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Tarieven', href: '/tarieven' }, { label: 'Indexatie' }]} />
      <PageTitle
        title="Indexatie"
        state="Elk jaar gaan de tarieven naar het prijspeil van het volgende jaar, met cijfers die landelijk worden gepubliceerd."
        action={
          voorbereiden !== null && (
            <ButtonLink href={`/tarieven/indexatie/jaren/${voorbereiden}`}>
              Indexatie {voorbereiden} voorbereiden
            </ButtonLink>
          )
        }
      />
      {verwacht.length > 0 && <Verwacht verwacht={verwacht} />}
      <Controleren cijfers={cijfers} terug={actionData} />
      <Indexaties indexaties={indexaties} />
      <Methode methode={methode} />
      <Cijfers cijfers={cijfers} />
      {magInvoeren && (
        <CijferInvoeren
          reeksen={methode.gewichten.map(({ reeks }) => reeks)}
          jaar={view.vandaag}
          sleutel={view.sleutel}
          terug={actionData}
        />
      )}
      <Paginabron>het regiopakket, en wat mensen invoerden en controleerden</Paginabron>
    </>
  );
}

type View = Plat<IndexatiesView>;

const Verwacht = ({ verwacht }: Pick<View, 'verwacht'>) => (
  <Attention kind="warning" title="Er zijn indexcijfers verschenen die hier nog niet staan">
    <ul>
      {verwacht.map(({ code, naam, jaar, stand, reeksen, vanaf }) => (
        <li key={`${code} ${jaar}`}>
          {naam}: {reeksen.join(' en ')} over {jaar}, {stand}. Verschijnt vanaf <Datum value={vanaf} />.
        </li>
      ))}
    </ul>
  </Attention>
);

const decimals = (aantal: number | null): string =>
  aantal === null ? 'onbekend' : aantal === 1 ? '1 decimaal' : `${aantal} decimalen`;

const Methode = ({ methode }: Pick<View, 'methode'>) => (
  <Section title="Hoe de index wordt berekend">
    <DefinitionList
      items={[
        {
          term: 'Wat weegt mee',
          value: methode.gewichten.map(({ reeks, procent }) => `${reeks} ${procent.replace('.', ',')} %`).join(' en '),
          note: 'OVA gaat over loonkosten, PPC over materiële kosten.',
        },
        {
          term: 'Nacalculatie',
          value: methode.nacalculatie === null ? 'onbekend' : nacalculatieTekst[methode.nacalculatie],
          note: 'Wat de raming van het jaar ervoor te laag of te hoog was, wordt verrekend. In het eerste jaar van een contract niet.',
        },
        {
          term: 'Afronding',
          value: `tussenuitkomsten op ${decimals(methode.decimalenTussen)}, de index op ${decimals(methode.decimalenUitkomst)}`,
          note: 'Een tarief wordt daarna één keer afgerond, op hele centen per eenheid die wordt gedeclareerd.',
        },
      ]}
    />
  </Section>
);
