// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, FileInput, Form, NumberInput, PageTitle, RadioGroup, Select, SubmitButton, TextArea } from '#libs/ui';
import { tariefpresentatieInzien, tariefreactieSchrijven, tariefreactieWeghalen } from '#modules/tarieven';
import { Bewaren } from '../../shell/bewaren.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, notFound, type Terug, vraag } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/reactie.route.ts';
import { metKomma } from './getal.ts';
import { Kruimels, procesnaam } from './kruimels.tsx';
import { onderdeelNaam } from './onderdeel.ts';

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const view = await vraag(context, tariefpresentatieInzien, { id: kenmerk(params.id) });
  if (!view.kanReageren) throw notFound();
  const asked = new URL(request.url).searchParams.get('reactie');
  const before = view.eigen.find(({ id, ingediend }) => id === asked && !ingediend) ?? null;
  return { view, before, sleutel: newId() };
};

export const action = (args: Route.ActionArgs) => {
  const proces = kenmerk(args.params.id);
  const { searchParams } = new URL(args.request.url);
  const reactie = searchParams.get('reactie');
  const back = () => `/tarieven/processen/${proces}/presentatie#reacties`;
  return searchParams.get('doe') === 'weghalen'
    ? doe(args, tariefreactieWeghalen, back, { reactie })
    : doe(args, tariefreactieSchrijven, back, { proces, ...(reactie && { reactie }) });
};

const labels = {
  product: 'Product',
  onderdeel: 'Onderdeel',
  motivering: 'Uw reactie',
  eigenCijfer: 'Uw eigen cijfer',
  cijfersoort: 'Wat is het voor cijfer?',
  bestand: 'Onderbouwing',
};

export default function ReactiePagina({ loaderData, actionData }: Route.ComponentProps) {
  const { view, before, sleutel } = loaderData;
  const { id } = view.proces;
  const naam = procesnaam({ contractnaam: view.contractnaam, jaar: view.proces.jaar });
  return (
    <>
      <title>{`Reageren op de tarieven ${naam} – Inkoopregie`}</title>
      <Kruimels>{`Reageren op ${naam}`}</Kruimels>
      <PageTitle
        title="Reageren op een tarief"
        state="Wij bewaren uw reactie als concept. De regio leest haar pas als u indient."
      />
      <Weigering terug={actionData} labels={labels} />
      <Form upload idempotency={sleutel} label="Reactie">
        <Velden view={view} before={before} terug={actionData} />
        <Bewaren knop="Reactie bewaren" annuleer={`/tarieven/processen/${id}/presentatie`} />
      </Form>
      {before && (
        <Form action={`/tarieven/processen/${id}/reactie?doe=weghalen&reactie=${before.id}`} label="Weghalen">
          <Actions>
            <SubmitButton kind="destructive">Reactie weghalen</SubmitButton>
          </Actions>
        </Form>
      )}
    </>
  );
}

type VeldenProps = Pick<Route.ComponentProps['loaderData'], 'view' | 'before'> & { readonly terug: Terug | undefined };

function Velden({ view: { producten, onderdelen }, before, terug }: VeldenProps) {
  const field = veldVan(terug);
  return (
    <>
      <Select
        {...field('product', before?.product)}
        label={labels.product}
        options={producten.map(({ product, naam }) => ({ value: product, label: naam }))}
      />
      <Select
        {...field('onderdeel', before?.onderdeel)}
        label={labels.onderdeel}
        hint="Over welk deel van de opbouw gaat het?"
        options={onderdelen.map((code) => ({ value: code, label: onderdeelNaam(code) }))}
      />
      <TextArea
        {...field('motivering', before?.motivering)}
        label={labels.motivering}
        hint="Wat klopt er volgens u niet, en waarom? Alleen de regio leest deze tekst."
        rows={6}
      />
      <EigenCijfer before={before} terug={terug} />
      <FileInput
        name="bestand"
        label={labels.bestand}
        hint={
          before?.bestandsnaam
            ? `Nu: ${before.bestandsnaam}. Kiest u een ander bestand, dan komt dat ervoor in de plaats.`
            : 'Bijvoorbeeld uw eigen berekening. pdf, docx, xlsx, png, jpg, xml of txt; hoogstens 20 MB.'
        }
        error={foutBij(terug, 'bestand')}
        optional
      />
    </>
  );
}

/** What the aanbieder finds right, and whether that is an amount or a percentage. */
function EigenCijfer({ before, terug }: Pick<VeldenProps, 'before' | 'terug'>) {
  const field = veldVan(terug);
  return (
    <>
      <NumberInput
        {...field('eigenCijfer', metKomma(before?.eigenCijfer))}
        label={labels.eigenCijfer}
        hint="Welk cijfer vindt u juist?"
        decimals
        optional
      />
      <RadioGroup
        {...field('cijfersoort', before?.cijfersoort)}
        label={labels.cijfersoort}
        options={[
          { value: 'procent', label: 'Een percentage' },
          { value: 'euro', label: 'Een bedrag in euro' },
        ]}
        optional
      />
    </>
  );
}
