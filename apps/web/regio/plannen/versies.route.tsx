// SPDX-License-Identifier: EUPL-1.2
import {
  Breadcrumb,
  type Column,
  Filters,
  Moment,
  PageTitle,
  Pagination,
  pageLinks,
  Section,
  Select,
  Table,
} from '#libs/ui';
import { type PlanversiesView, planversiesInzien } from '#modules/contracten';
import { Paginabron } from '../../shell/herkomst.tsx';
import { vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import type { Route } from './+types/versies.route.ts';
import { wijzigingkolommen } from './wijzigingen.tsx';

const perPagina = 50;

export async function loader({ context, params: { verband }, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const [gevraagdVan, gevraagdNaar] = [searchParams.get('van'), searchParams.get('naar')];
  const view = await vraag(context, planversiesInzien, { verband, van: gevraagdVan, naar: gevraagdNaar });
  const { versies, van, naar, wijzigingen } = view;
  const paginas = Math.max(1, Math.ceil(wijzigingen.length / perPagina));
  const pagina = Math.min(paginas, Math.max(1, Number.parseInt(searchParams.get('pagina') ?? '1', 10) || 1));
  return {
    verband,
    versies,
    van,
    naar,
    aantal: wijzigingen.length,
    aanbieders: new Set(wijzigingen.flatMap(({ voor }) => voor)).size,
    pagina,
    paginas,
    wijzigingen: wijzigingen.slice((pagina - 1) * perPagina, pagina * perPagina),
  };
}

export default function Versies({ loaderData }: Route.ComponentProps) {
  const { verband, versies, van, naar, aantal, aanbieders, pagina, paginas } = loaderData;
  const plan = `/regio/plannen/${verband}`;
  const adres = (page: number) => `${plan}/versies?van=${van?.hash}&naar=${naar?.hash}&pagina=${page}`;
  return (
    <>
      <title>Versies van het plan – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Het plan', href: plan }, { label: 'Versies' }]} />
      <PageTitle
        title="Versies van het plan"
        state={
          versies.length === 1
            ? 'Hier is 1 versie geladen.'
            : `Hier zijn ${versies.length} versies geladen, de nieuwste eerst.`
        }
      />
      <Table
        caption="Geladen versies"
        captionHidden
        rows={versies}
        rowKey={({ hash }) => hash}
        columns={versiekolommen}
      />
      {van && naar ? (
        <Section title={`Wat verschilt: ${aantal}`} id="verschillen">
          <Keuze versies={versies} van={van.hash} naar={naar.hash} />
          <p>
            {aantal === 0
              ? 'Deze twee versies zeggen hetzelfde.'
              : `Aanbieders met een overeenkomst die dit raakt: ${aanbieders}.`}
          </p>
          {aantal > 0 && (
            <Table
              caption="Verschillen"
              captionHidden
              rows={loaderData.wijzigingen}
              rowKey={({ waar }) => waar}
              columns={wijzigingkolommen(verband)}
            />
          )}
          {paginas > 1 && <Pagination {...pageLinks(pagina, paginas, adres)} />}
        </Section>
      ) : (
        <p>Zodra een tweede versie is geladen, staat hier wat er verschilt en wie dat raakt.</p>
      )}
      <Paginabron>de geladen regiopakketten en de overeenkomsten</Paginabron>
    </>
  );
}

type Versie = Plat<PlanversiesView>['versies'][number];
const versiekolommen: readonly Column<Versie>[] = [
  { key: 'versie', head: 'Versie', kind: 'name', cell: ({ versie }) => versie },
  { key: 'geladen', head: 'Geladen', cell: ({ geladen }) => <Moment value={geladen} /> },
  { key: 'hash', head: 'Controlegetal', cell: ({ hash }) => <code title={hash}>{hash.slice(0, 12)}…</code> },
];

type KeuzeProps = { readonly versies: readonly Versie[]; readonly van: string; readonly naar: string };

/** Which two versions are held against each other. */
function Keuze({ versies, van, naar }: KeuzeProps) {
  const options = versies.map(({ hash, versie }) => ({ value: hash, label: `${versie} (${hash.slice(0, 6)})` }));
  return (
    <Filters label="Welke versies?">
      <Select name="van" label="Van" options={options} defaultValue={van} />
      <Select name="naar" label="Naar" options={options} defaultValue={naar} />
    </Filters>
  );
}
