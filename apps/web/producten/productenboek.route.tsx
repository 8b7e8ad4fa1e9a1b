// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Filters, PageTitle, Select, type Sort, Table, TextInput } from '#libs/ui';
import { type BoekRij, inlezingenInzien, productenboekInzien, productvoorstellenlijst } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import { BewaardeFilters } from '../filters/bewaarde-filters.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { magVragen, vraag } from '../shell/pagina.ts';
import { type Plat, plat } from '../shell/plat.ts';
import type { Route } from './+types/productenboek.route.ts';
import { Geldigheid, StaatBadge } from './staat.tsx';

const sortable = ['naam', 'productcode', 'contract'] as const;
type Rij = Plat<BoekRij>;

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams;
  const asked = (naam: string) => params.get(naam)?.trim() || undefined;
  const sorteer = sortable.find((kolom) => kolom === asked('sorteer'));
  const zoeking = {
    contract: asked('contract'),
    wet: asked('wet'),
    q: asked('q'),
    sorteer,
    omlaag: params.has('omlaag'),
  };
  return {
    zoeking,
    boek: plat(await vraag(context, productenboekInzien, zoeking)),
    magInlezen: magVragen(context, inlezingenInzien),
    toonVoorstellen: magVragen(context, productvoorstellenlijst),
  };
}

export default function Productenboek({
  loaderData: { zoeking, boek, toonVoorstellen, magInlezen },
}: Route.ComponentProps) {
  const { contract, wet, q, sorteer, omlaag } = zoeking;
  const filtered = contract !== undefined || wet !== undefined || q !== undefined;
  const found = boek.producten.length;
  const sort: Sort = {
    by: sorteer ?? '',
    direction: omlaag ? 'desc' : 'asc',
    href: (by, direction) => addressOf({ contract, wet, q, sorteer: by, ...(direction === 'desc' && { omlaag: '1' }) }),
  };
  return (
    <>
      <title>Productenboek – Inkoopregie</title>
      <PageTitle
        title="Productenboek"
        state={`${found} ${found === 1 ? 'product' : 'producten'}${filtered ? ' gevonden' : ''}.`}
      />
      <Verder toonVoorstellen={toonVoorstellen} />
      <BewaardeFilters />
      <Zoeken zoeking={zoeking} contracten={boek.contracten} filtered={filtered} />
      <Table
        caption={filtered ? 'Gevonden producten' : 'Alle producten'}
        rows={boek.producten}
        rowKey={({ product }) => product}
        sort={sort}
        empty={filtered ? 'Geen product past bij deze zoekvraag.' : 'Er zijn nog geen producten.'}
        columns={columns}
      />
      <Bestanden contract={contract} magInlezen={magInlezen} />
      <Paginabron>het regiopakket en de besluiten over het productenboek</Paginabron>
    </>
  );
}

/** The book to take along; who buys may offer it again, changed. */
function Bestanden({ contract, magInlezen }: { readonly contract?: string | undefined; readonly magInlezen: boolean }) {
  const bestand = `/producten/bestanden/${contract ?? 'productenboek'}`;
  return (
    <>
      <p>
        {contract ? 'De producten van dit contract' : 'Het productenboek'} downloaden:{' '}
        <a href={`${bestand}.pdf`}>pdf</a>, <a href={`${bestand}.docx`}>Word-document</a>,{' '}
        <a href={`${bestand}.xlsx`}>Excel-bestand</a> of <a href={`${bestand}.yaml`}>YAML</a>.
      </p>
      {magInlezen && (
        <p>
          <a href="/producten/inlezen">Wijzigingen inlezen uit Excel of YAML</a>
        </p>
      )}
    </>
  );
}

/** What else there is about the book as a whole. */
const Verder = ({ toonVoorstellen }: { readonly toonVoorstellen: boolean }) => (
  <p>
    <a href="/producten/vormen">Bijzondere vormen van inkoop</a> · <a href="/producten/overgang">Van was naar wordt</a>{' '}
    · <a href="/producten/verschil">Verschil tussen twee jaren</a>
    {toonVoorstellen && (
      <>
        {' '}
        · <a href="/producten/voorstellen">Voorstellen van de toegang</a>
      </>
    )}
  </p>
);

type Loaded = Route.ComponentProps['loaderData'];
type ZoekenProps = Pick<Loaded, 'zoeking'> & Pick<Loaded['boek'], 'contracten'> & { readonly filtered: boolean };

const Zoeken = ({ zoeking: { q, contract, wet }, contracten, filtered }: ZoekenProps) => (
  <Filters clearHref={filtered ? '/producten' : undefined}>
    <TextInput name="q" label="Zoeken" optional defaultValue={q} width="full" />
    <Select
      name="contract"
      label="Contract"
      optional
      empty="Alle contracten"
      options={contracten.map(({ code, nummer, naam }) => ({ value: code, label: `${nummer}. ${naam}` }))}
      defaultValue={contract}
    />
    <Select
      name="wet"
      label="Wet"
      optional
      empty="Beide wetten"
      options={Object.entries(woorden.wet).map(([value, label]) => ({ value, label }))}
      defaultValue={wet}
    />
  </Filters>
);

function addressOf(params: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(params).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return `/producten?${new URLSearchParams(given)}`;
}

const columns: readonly Column<Rij>[] = [
  {
    key: 'naam',
    head: 'Product',
    kind: 'name',
    sortable: true,
    cell: ({ product, naam, voorbeeld }) => (
      <>
        <a href={`/producten/${product}`}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  {
    key: 'contract',
    head: 'Contract',
    sortable: true,
    cell: ({ contract, nummer, contractnaam }) => (
      <a href={`/beleid/contracten/${contract}`}>{`${nummer}. ${contractnaam}`}</a>
    ),
  },
  { key: 'wet', head: 'Wet', cell: ({ wet }) => woorden.wet[wet] },
  { key: 'eenheid', head: 'Per', cell: ({ eenheid }) => eenheid },
  {
    key: 'productcode',
    head: 'Code',
    sortable: true,
    cell: ({ productcode, codeVoorbeeld }) => (
      <>
        {productcode} {codeVoorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  {
    key: 'staat',
    head: 'Stand',
    cell: ({ staat, heeftConcept }) => (
      <>
        <StaatBadge staat={staat} />{' '}
        {staat === 'vastgesteld' && heeftConcept && <Badge kind="info">wijziging in concept</Badge>}
      </>
    ),
  },
  { key: 'geldt', head: 'Geldt', cell: Geldigheid },
];
