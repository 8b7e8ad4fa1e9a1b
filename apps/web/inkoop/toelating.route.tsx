// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Attention, Breadcrumb, Form, PageTitle, SubmitButton, TextArea } from '#libs/ui';
import { afwijzingVoorleggen, inschrijvingBeoordelen, toelatingBesluiten } from '#modules/inkoop';
import { regioInzien } from '#modules/regio';
import { Bevestiging } from '../shell/bevestiging.tsx';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, notFound, vraag, wieVan } from '../shell/pagina.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/toelating.route.ts';
import { beslisserVan } from './beslisser.ts';
import stylesheet from './inkoop.css?url';
import { Getoetst, Gevolg, WieBesluit } from './toelating-delen.tsx';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

export async function loader({ context, params }: Route.LoaderArgs) {
  const view = await vraag(context, inschrijvingBeoordelen, { id: kenmerk(params.id) });
  if (view.verzegeld || view.toetsing.vervolg.status !== 'decided' || view.toetsing.vervolg.value.soort !== 'besluiten')
    throw notFound();
  const { rollen } = wieVan(context).hoed;
  return {
    view,
    uitkomst: view.toetsing.vervolg.value,
    beslisser: beslisserVan(await vraag(context, regioInzien, {}), 'gunning-akkoord'),
    magBesluiten: rollen.includes('programmadirecteur') || rollen.includes('bestuurder'),
    magVoorleggen: rollen.includes('inkoper') && view.toetsing.verzoek !== null,
    sleutel: newId(),
  };
}

export function action(args: Route.ActionArgs) {
  const inschrijving = kenmerk(args.params.id);
  if (new URL(args.request.url).searchParams.get('doe') === 'voorleggen')
    return doe(args, afwijzingVoorleggen, () => `/inkoop/inschrijvingen/${inschrijving}`, { inschrijving });
  return doe(args, toelatingBesluiten, ({ besluit }) => `/regio/besluiten/${besluit}`, { inschrijving });
}

export default function ToelatingBesluiten({ loaderData, actionData }: Route.ComponentProps) {
  const { view, uitkomst, beslisser } = loaderData;
  const { toetsing, procedure } = view;
  const { inhoud, id } = toetsing.inschrijving;
  const titel = `${uitkomst.uitkomst === 'toegelaten' ? 'Toelaten' : 'Afwijzen'}: ${inhoud.bedrijf.naam}`;
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Inkoop', href: '/inkoop' },
          { label: procedure.contractNaam, href: `/inkoop/procedures/${procedure.id}` },
          { label: inhoud.bedrijf.naam, href: `/inkoop/inschrijvingen/${id}` },
          { label: 'Besluit' },
        ]}
      />
      <PageTitle
        title={titel}
        state={`Besluit over de inschrijving op ${procedure.contractNummer}. ${procedure.contractNaam}.`}
      />
      {toetsing.toelating && <Attention kind="info">Hierover is al besloten: {toetsing.toelating.uitkomst}.</Attention>}
      <Gevolg view={view} uitkomst={uitkomst} />
      <Getoetst view={view} />
      <WieBesluit view={view} beslisser={beslisser} />
      <Weigering terug={actionData} />
      {!toetsing.toelating && <Besluitformulier {...loaderData} id={id} terug={actionData} />}
    </>
  );
}

type FormulierProps = Pick<
  Route.ComponentProps['loaderData'],
  'magBesluiten' | 'magVoorleggen' | 'sleutel' | 'uitkomst' | 'beslisser'
> & {
  readonly id: string;
  readonly terug: Route.ComponentProps['actionData'];
};

function Besluitformulier({ magBesluiten, magVoorleggen, sleutel, uitkomst, beslisser, id, terug }: FormulierProps) {
  if (magBesluiten)
    return (
      <Form idempotency={sleutel}>
        <TextArea
          name="motivering"
          label="Motivering"
          hint="Deze tekst staat in de brief aan de aanbieder."
          defaultValue={terug?.waarden['motivering']}
          error={foutBij(terug, 'motivering')}
        />
        <Bevestiging terug={terug} />
        <Actions>
          <SubmitButton kind={uitkomst.uitkomst === 'toegelaten' ? 'primary' : 'destructive'}>
            {uitkomst.uitkomst === 'toegelaten' ? 'Besluiten: toelaten' : 'Besluiten: afwijzen'}
          </SubmitButton>
        </Actions>
      </Form>
    );
  return (
    <>
      <Attention kind="info">Dit wacht op het besluit van: {beslisser?.wie ?? 'onbekend'}.</Attention>
      {magVoorleggen && (
        <Form action={`/inkoop/inschrijvingen/${id}/besluit?doe=voorleggen`} idempotency={sleutel}>
          <Actions>
            <SubmitButton kind="secondary">Voorleggen aan wie besluit</SubmitButton>
          </Actions>
        </Form>
      )}
    </>
  );
}
