// SPDX-License-Identifier: EUPL-1.2
import { Attention, Breadcrumb, ButtonLink, Filters, PageTitle, Select, Table, TextInput, Waarom } from '#libs/ui';
import { overgangenInzien } from '#modules/producten';
import { Paginabron } from '../shell/herkomst.tsx';
import { vraag } from '../shell/pagina.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import type { Route } from './+types/overgang.route.ts';
import { kolommen } from './overgang-kolommen.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams;
  const asked = (naam: string) => params.get(naam)?.trim() || undefined;
  const zoeking = { stelsel: asked('stelsel'), q: asked('q') };
  return { zoeking, view: await vraag(context, overgangenInzien, zoeking) };
}

type Data = Route.ComponentProps['loaderData'];

export default function Overgang({ loaderData: { zoeking, view } }: Route.ComponentProps) {
  const filtered = zoeking.stelsel !== undefined || zoeking.q !== undefined;
  const found = view.overgangen.length;
  return (
    <>
      <title>Van was naar wordt – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Producten', href: '/producten' }, { label: 'Van was naar wordt' }]} />
      <PageTitle
        title="Van was naar wordt"
        state={`${found} ${found === 1 ? 'overgang' : 'overgangen'}${filtered ? ' gevonden' : ''}.`}
        action={view.magBewerken && <ButtonLink href="/producten/overgang/nieuw">Overgang vastleggen</ButtonLink>}
      />
      <Kaart view={view} />
      <Filters clearHref={filtered ? '/producten/overgang' : undefined}>
        <TextInput name="q" label="Zoeken" optional defaultValue={zoeking.q} width="full" />
        <Select
          name="stelsel"
          label="Stelsel"
          optional
          empty="Alle stelsels"
          options={view.stelsels.map((stelsel) => ({ value: stelsel, label: stelsel }))}
          defaultValue={zoeking.stelsel}
        />
      </Filters>
      <Table
        caption={filtered ? 'Gevonden overgangen' : 'Alle overgangen'}
        rows={view.overgangen}
        rowKey={({ id }) => id}
        empty={filtered ? 'Geen overgang past bij deze zoekvraag.' : 'Er is nog niets vastgelegd.'}
        columns={kolommen}
      />
      <Paginabron>
        het regiopakket, de besluiten over het productenboek en wat de regio zelf heeft vastgelegd
      </Paginabron>
    </>
  );
}

/** What does not fit together in the whole map. */
function Kaart({ view: { kaart, producten } }: Pick<Data, 'view'>) {
  if (kaart.status !== 'decided') return null;
  const { gaten, nieuw, dubbel, gesplitst, samengevoegd } = kaart.value;
  const naamVan = (code: string) => producten.find((one) => one.code === code)?.naam ?? code;
  const lines = [
    { kop: 'Gaat nergens heen', namen: gaten },
    { kop: 'Vervalt en gaat ook door', namen: dubbel },
    { kop: 'Komt nergens vandaan', namen: nieuw.map(naamVan) },
    { kop: 'Gesplitst', namen: gesplitst },
    { kop: 'Samengevoegd', namen: samengevoegd.map(naamVan) },
  ].filter(({ namen }) => namen.length > 0);
  const open = gaten.length + dubbel.length + nieuw.length;
  if (lines.length === 0) return null;
  return (
    <Attention
      kind={open > 0 ? 'warning' : 'info'}
      title={open > 0 ? 'De kaart sluit nog niet' : 'De kaart sluit: alles heeft een herkomst en een bestemming'}
    >
      <ul>
        {lines.map(({ kop, namen }) => (
          <li key={kop}>
            {kop}: {namen.join('; ')}
          </li>
        ))}
      </ul>
      <Waarom
        outcome={kaart}
        texts={waaromTeksten}
        sentence={`${open} ${open === 1 ? 'punt is' : 'punten zijn'} open.`}
      />
    </Attention>
  );
}
