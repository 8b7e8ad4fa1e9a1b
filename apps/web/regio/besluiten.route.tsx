// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, Filters, Moment, PageTitle, Select, Table, TextInput } from '#libs/ui';
import { besluitenlijst, besluitfilters } from '#modules/regio';
import { handelingNamen } from '#modules/regio/teksten';
import { BewaardeFilters } from '../filters/bewaarde-filters.tsx';
import { vraag } from '../shell/pagina.ts';
import type { Route } from './+types/besluiten.route.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const read = (veld: string) => asked.get(veld)?.trim() || undefined;
  const gekozen = {
    gremium: read('gremium'),
    handeling: read('handeling'),
    gemeente: read('gemeente'),
    zoek: read('zoek'),
  };
  const jaar = /^\d{4}$/.exec(asked.get('jaar') ?? '')?.[0];
  return {
    besluiten: await vraag(context, besluitenlijst, {
      ...gekozen,
      jaar: jaar === undefined ? undefined : Number(jaar),
    }),
    keuzes: await vraag(context, besluitfilters, {}),
    gekozen: { ...gekozen, jaar },
  };
}

export default function Besluiten({ loaderData: { besluiten, keuzes, gekozen } }: Route.ComponentProps) {
  return (
    <>
      <title>Besluiten – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Regio', href: '/regio' }, { label: 'Besluiten' }]} />
      <PageTitle title="Besluiten" state={gevonden(besluiten.length)} />
      <BewaardeFilters />
      <Zoeken keuzes={keuzes} gekozen={gekozen} />
      <Table
        caption="Besluiten"
        captionHidden
        rows={besluiten}
        rowKey={({ id }) => id}
        empty="Er is geen besluit dat hieraan voldoet."
        columns={[
          {
            key: 'titel',
            head: 'Besluit',
            kind: 'name',
            cell: ({ id, titel }) => <a href={`/regio/besluiten/${id}`}>{titel}</a>,
          },
          { key: 'wie', head: 'Door', cell: ({ door }) => door },
          { key: 'wat', head: 'Handeling', cell: ({ handeling }) => handelingNamen[handeling] ?? handeling },
          { key: 'genomen', head: 'Genomen', cell: ({ genomen }) => <Moment value={genomen} /> },
        ]}
      />
    </>
  );
}

const gevonden = (aantal: number): string =>
  aantal === 0 ? 'Geen besluiten gevonden.' : aantal === 1 ? '1 besluit.' : `${aantal} besluiten, het nieuwste eerst.`;

type Data = Route.ComponentProps['loaderData'];

function Zoeken({ keuzes, gekozen }: Pick<Data, 'keuzes' | 'gekozen'>) {
  const filtered = Object.values(gekozen).some((value) => value !== undefined);
  const field = (name: keyof typeof gekozen) => ({ name, defaultValue: gekozen[name] });
  const named = ({ code, naam }: { readonly code: string; readonly naam: string }) => ({ value: code, label: naam });
  return (
    <Filters clearHref={filtered ? '/regio/besluiten' : undefined}>
      <TextInput {...field('zoek')} label="Zoek" />
      <Select
        {...field('jaar')}
        label="Jaar"
        empty="Alle"
        options={keuzes.jaren.map((jaar) => named({ code: String(jaar), naam: String(jaar) }))}
      />
      <Select {...field('gremium')} label="Gremium" empty="Alle" options={keuzes.gremia.map(named)} />
      <Select
        {...field('handeling')}
        label="Handeling"
        empty="Alle"
        options={keuzes.handelingen.map((code) => named({ code, naam: handelingNamen[code] ?? code }))}
      />
      {keuzes.gemeenten.length > 0 && (
        <Select {...field('gemeente')} label="Gemeente" empty="Alle" options={keuzes.gemeenten.map(named)} />
      )}
    </Filters>
  );
}
