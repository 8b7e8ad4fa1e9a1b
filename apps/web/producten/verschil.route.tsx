// SPDX-License-Identifier: EUPL-1.2
import { parseDatum } from '#libs/kernel';
import { Attention, Badge, Breadcrumb, DateInput, Datum, Filters, PageTitle, Section, Table, Waarom } from '#libs/ui';
import { boekverschilInzien } from '#modules/producten';
import { Paginabron } from '../shell/herkomst.tsx';
import { vraag } from '../shell/pagina.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import type { Route } from './+types/verschil.route.ts';
import { Verschillen } from './wijziging.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams;
  const dag = (naam: string) => parseDatum(params.get(naam) ?? '') ?? undefined;
  return vraag(context, boekverschilInzien, { van: dag('van'), naar: dag('naar') });
}

export default function Verschil({ loaderData: { van, naar, producten, verschil } }: Route.ComponentProps) {
  const found = verschil.status === 'decided' ? verschil.value : null;
  return (
    <>
      <title>Verschil tussen twee jaren – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Producten', href: '/producten' }, { label: 'Verschil tussen twee jaren' }]} />
      <PageTitle
        title="Verschil tussen twee jaren"
        state={
          <>
            Wat gold op <Datum value={van} />, naast wat geldt op <Datum value={naar} />.
          </>
        }
      />
      <Filters>
        <DateInput name="van" label="Eerste dag" defaultValue={van} />
        <DateInput name="naar" label="Tweede dag" defaultValue={naar} />
      </Filters>
      {(producten.was === 0 || producten.wordt === 0) && (
        <Attention kind="info" title="Op een van deze dagen geldt er niets">
          Er zijn dan nog geen producten vastgesteld, of zij zijn geëindigd.
        </Attention>
      )}
      {found && (
        <p>
          <a href={`/producten/verschil/${van}.${naar}.xlsx`}>Dit verschil als Excel-bestand</a>
        </p>
      )}
      {found && <Gevonden verschil={found} />}
      <Waarom
        outcome={verschil}
        texts={waaromTeksten}
        sentence={`Vergeleken: ${producten.was} producten met ${producten.wordt}.`}
      />
      <Paginabron>de besluiten over het productenboek</Paginabron>
    </>
  );
}

type Gevonden = Extract<Route.ComponentProps['loaderData']['verschil'], { status: 'decided' }>['value'];

const Gevonden = ({ verschil: { toegevoegd, geeindigd, gewijzigd, gelijk } }: { readonly verschil: Gevonden }) => (
  <>
    <Producten titel="Erbij gekomen" producten={toegevoegd} />
    <Producten titel="Geëindigd" producten={geeindigd} />
    {gewijzigd.map(({ product, naam, voorbeeld, verschillen }) => (
      <Section key={product} title={<a href={`/producten/${product}`}>{naam}</a>}>
        {voorbeeld && <Badge kind="voorbeeld" />}
        <Verschillen verschillen={verschillen} />
      </Section>
    ))}
    <p>
      {gewijzigd.length === 0 && 'Geen product is gewijzigd. '}
      {gelijk} {gelijk === 1 ? 'product is' : 'producten zijn'} op beide dagen hetzelfde.
    </p>
  </>
);

type Genoemd = Gevonden['toegevoegd'];

const Producten = ({ titel, producten }: { readonly titel: string; readonly producten: Genoemd }) =>
  producten.length > 0 && (
    <Section title={titel}>
      <Table
        caption={`${producten.length} ${producten.length === 1 ? 'product' : 'producten'}`}
        compact
        rows={producten}
        rowKey={({ product }) => product}
        columns={[
          {
            key: 'naam',
            head: 'Product',
            kind: 'name',
            cell: ({ product, naam, voorbeeld }) => (
              <>
                <a href={`/producten/${product}`}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
