// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import {
  Actions,
  Attention,
  Breadcrumb,
  Datum,
  DefinitionList,
  Form,
  PageTitle,
  Section,
  SubmitButton,
  Table,
  TextArea,
  Waarom,
} from '#libs/ui';
import { afwijzingVoorleggen, inschrijvingBeoordelen, toelatingBesluiten } from '#modules/inkoop';
import { regioInzien } from '#modules/regio';
import { doe, notFound, vraag, wieVan } from '../shell/pagina.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/toelating.route.ts';
import { beslisserVan } from './beslisser.ts';
import stylesheet from './inkoop.css?url';
import { kenmerk } from './kenmerk.ts';
import { Oordelen } from './toets-uitkomst.tsx';
import type { Open } from './toets-view.ts';
import { puntTitel } from './toetspunt.tsx';
import { caoNaam, productNaam } from './woorden.tsx';

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
  const { view, uitkomst, beslisser, sleutel } = loaderData;
  const { toetsing, procedure, voorwaarden } = view;
  const { inhoud, id } = toetsing.inschrijving;
  const admit = uitkomst.uitkomst === 'toegelaten';
  const titel = `${admit ? 'Toelaten' : 'Afwijzen'}: ${inhoud.bedrijf.naam}`;
  const names = (codes: readonly string[]) => codes.map((product) => productNaam(voorwaarden, product)).join(', ');
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
      <Section title="Wat verandert er, en voor wie">
        <DefinitionList
          items={[
            ...(admit ? [{ term: 'Toegelaten voor', value: names(uitkomst.producten) }] : []),
            ...(uitkomst.afgevallen.length > 0 ? [{ term: 'Niet voor', value: names(uitkomst.afgevallen) }] : []),
            {
              term: 'Gevolg',
              value: admit ? (
                <>
                  De aanbieder krijgt een brief en een overeenkomst in concept, die ingaat op{' '}
                  <Datum value={procedure.ingang} />.
                </>
              ) : (
                'De aanbieder krijgt een brief met de redenen. Er komt geen overeenkomst.'
              ),
            },
            {
              term: 'Tarief',
              value: `Volgens: ${caoNaam(voorwaarden, inhoud.cao)}${inhoud.micro ? ', als micro-onderneming' : ''}`,
            },
          ]}
        />
      </Section>
      <Getoetst view={view} />
      <Section title="Wie besluit">
        <DefinitionList
          items={[
            { term: 'Bevoegd', value: beslisser?.wie ?? 'niemand', note: beslisser?.grond },
            { term: 'Niet', value: `wie zelf beoordeelde: ${assessors(view).join(' en ')}` },
            { term: 'Geïnformeerd worden', value: [inhoud.bedrijf.naam, ...(beslisser?.informeren ?? [])].join(', ') },
          ]}
        />
      </Section>
      <Weigering terug={actionData} />
      {!toetsing.toelating && <Besluitformulier {...loaderData} id={id} sleutel={sleutel} terug={actionData} />}
    </>
  );
}

const assessors = ({ toetsing }: Open): readonly string[] => [
  ...new Set(toetsing.rondes.flatMap(({ beurten }) => beurten.map(({ naam }) => naam))),
];

const Getoetst = ({ view }: { readonly view: Open }) => (
  <Section title="Getoetst">
    <Table
      caption="Punten en oordelen"
      captionHidden
      rows={view.toetsing.punten}
      rowKey={({ criterium, product }) => `${criterium}/${product}`}
      columns={[
        { key: 'punt', head: 'Punt', kind: 'name', cell: (punt) => puntTitel(view, punt) },
        { key: 'oordelen', head: 'Oordelen', cell: (punt) => <Oordelen view={view} punt={punt} leeg="–" /> },
      ]}
    />
    <Waarom
      outcome={view.toetsing.vervolg}
      texts={waaromTeksten}
      sentence="De uitkomst volgt uit de oordelen van beide beoordelaars."
    />
  </Section>
);

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
