// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, Datum, DefinitionList, Money, PageTitle, Section, Waarom } from '#libs/ui';
import { besluitInzien } from '#modules/regio';
import {
  ingroeipadBesluiten,
  ingroeipadenInzien,
  ingroeipadIntrekken,
  ingroeipadInzien,
  ingroeipadLezen,
  ingroeipadNagaan,
} from '#modules/tarieven';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, magVragen, vraag } from '../../shell/pagina.ts';
import { waaromTeksten } from '../../shell/teksten.ts';
import { Besluitnaam } from '../besluitnaam.tsx';
import type { Route } from './+types/pad.route.ts';
import { PadBesluit, PadGelezen, PadIntrekken, PadNagaan } from './pad-besluit.tsx';
import { Padstappen } from './padstappen.tsx';
import { PadBadge } from './weergave.tsx';

export const loader = async ({ context, params: { id } }: Route.LoaderArgs) => ({
  ...(await vraag(context, ingroeipadInzien, { id })),
  magVoorstellen: (await vraag(context, ingroeipadenInzien, {})).magVoorstellen,
  toonBesluit: magVragen(context, besluitInzien),
});

export async function action(args: Route.ActionArgs) {
  const { id } = args.params;
  const form = await args.request.clone().formData();
  const back = () => `/tarieven/ingroeipaden/${id}`;
  const extra = { ingroeipad: id };
  switch (form.get('_act')) {
    case ingroeipadIntrekken.naam:
      return doe(args, ingroeipadIntrekken, back, extra);
    case ingroeipadNagaan.naam:
      return doe(args, ingroeipadNagaan, back, extra);
    case ingroeipadLezen.naam:
      return doe(args, ingroeipadLezen, back, extra);
    default:
      return doe(args, ingroeipadBesluiten, back, extra);
  }
}

export default function IngroeipadPagina({ loaderData: view, actionData }: Route.ComponentProps) {
  const titel = `Ingroeipad: ${view.productNaam}, ${view.aanbiedernaam}`;
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Tarieven', href: '/tarieven' },
          { label: 'Ingroeipaden', href: '/tarieven/ingroeipaden' },
          { label: view.aanbiedernaam },
        ]}
      />
      <PageTitle
        title={titel}
        state={
          <>
            <PadBadge staat={view.staat} /> {view.voorbeeld && <Badge kind="voorbeeld" />} van{' '}
            <Money value={view.oud} /> naar <Money value={view.eindbedrag} /> per {view.eenheid}
          </>
        }
        action={
          view.magVoorstellen &&
          view.staat === 'vastgesteld' &&
          view.eindeNu === null && (
            <ButtonLink href={`/tarieven/ingroeipaden/nieuw?van=${view.id}`}>Opnieuw voorleggen</ButtonLink>
          )
        }
      />
      <PadNagaan view={view} terug={actionData} />
      <Section title="Stappen">
        <Padstappen view={view} />
        <Waarom outcome={view.bewijs.outcome} texts={waaromTeksten} />
      </Section>
      <Grond view={view} />
      {view.magBesluiten && <PadBesluit terug={actionData} />}
      {view.moetLezen && <PadGelezen />}
      {view.magIntrekken && <PadIntrekken terug={actionData} />}
      <Paginabron>de afspraak met andere regio’s, de tarieflijst en het besluit</Paginabron>
    </>
  );
}

const Grond = ({ view }: { readonly view: Route.ComponentProps['loaderData'] }) => (
  <Section title="Waarop het rust">
    <DefinitionList
      items={[
        { term: 'Aanbieder', value: view.aanbiedernaam },
        { term: 'Product', value: <a href={`/producten/${view.product}`}>{view.productNaam}</a> },
        ...(view.caoNaam
          ? [{ term: 'Cao', value: view.caoNaam, note: view.micro ? 'Micro-onderneming' : undefined }]
          : []),
        { term: 'Afgesproken', value: view.afspraak, note: <Datum value={view.afgesprokenOp} /> },
        { term: 'Voorgelegd door', value: view.naam },
        ...view.besluiten.map(({ id, door }) => ({
          term: 'Besloten door',
          value: (
            <>
              <Besluitnaam id={id} naam="Besluit" isLink={view.toonBesluit} /> van {door}
            </>
          ),
        })),
      ]}
    />
  </Section>
);
