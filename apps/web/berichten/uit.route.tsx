// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  type BadgeKind,
  type Column,
  EmptyState,
  Filters,
  Form,
  Moment,
  PageTitle,
  Pagination,
  Select,
  SubmitButton,
  Table,
} from '#libs/ui';
import {
  type VerzendingRij,
  type Verzendstaat,
  verzendingenlijst,
  verzendingOpnieuw,
  verzendstaten,
} from '#modules/berichten';
import { BewaardeFilters } from '../filters/bewaarde-filters.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, vraag } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/uit.route.ts';
import { eersteAdres, perPagina, volgendeAdres } from './filter.ts';
import { Tabbladen } from './tabbladen.tsx';
import { naamVan, partijen } from './woorden.tsx';

const pad = '/berichten/uit';

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams;
  const staat = verzendstaten.find((een) => een === params.get('staat'));
  const na = params.get('na');
  const vervolg = na ? { na: kenmerk(na) } : {};
  const gevonden = await vraag(context, verzendingenlijst, { staat, ...vervolg, aantal: perPagina + 1 });
  return {
    staat: staat ?? null,
    isVervolg: na !== null,
    verzendingen: gevonden.slice(0, perPagina),
    isMeer: gevonden.length > perPagina,
  };
}

export const action = (args: Route.ActionArgs) => doe(args, verzendingOpnieuw, () => pad);

export default function PostvakUit({ loaderData, actionData }: Route.ComponentProps) {
  const { staat, verzendingen, isMeer, isVervolg } = loaderData;
  const gekozen = { staat: staat ?? undefined };
  const laatste = verzendingen.at(-1);
  return (
    <>
      <title>Postvak uit – Inkoopregie</title>
      <PageTitle
        title="Postvak uit"
        state="Berichten voor wie hier niet meedoet. Zij gaan langs de landelijke postweg; wie hier meedoet, leest ze hier."
      />
      <Tabbladen op="uit" />
      <Weigering terug={actionData} />
      <BewaardeFilters />
      <Staatfilter staat={staat} />
      <Lijst staat={staat} verzendingen={verzendingen} />
      {(isMeer || isVervolg) && (
        <Pagination
          label="Meer berichten"
          previous={isVervolg ? eersteAdres(pad, gekozen) : undefined}
          next={isMeer && laatste ? volgendeAdres(pad, gekozen, laatste.bericht) : undefined}
        />
      )}
      <Paginabron>de berichten zelf en wat ermee is gebeurd</Paginabron>
    </>
  );
}

const Staatfilter = ({ staat }: { readonly staat: Verzendstaat | null }) => (
  <Filters action={pad} clearHref={staat ? pad : undefined}>
    <Select
      name="staat"
      label="Stand"
      optional
      empty="Alles"
      options={verzendstaten.map((value) => ({ value, label: woorden[value] }))}
      defaultValue={staat ?? undefined}
    />
  </Filters>
);

const Lijst = ({ staat, verzendingen }: Pick<Route.ComponentProps['loaderData'], 'staat' | 'verzendingen'>) =>
  verzendingen.length === 0 ? (
    <EmptyState title="Hier ligt niets">
      {staat ? 'Er zijn geen berichten met deze stand.' : 'Er is nog niets langs de postweg verzonden.'}
    </EmptyState>
  ) : (
    <Table
      caption="Verzonden en te verzenden berichten, de nieuwste eerst"
      captionHidden
      rows={verzendingen}
      rowKey={({ bericht }) => bericht}
      columns={columns}
    />
  );

const woorden: Readonly<Record<Verzendstaat, string>> = {
  klaar: 'Ligt klaar',
  verzonden: 'Verzonden',
  beantwoord: 'Beantwoord',
  afgekeurd: 'Afgekeurd',
  mislukt: 'Niet verzonden',
};
const kleuren: Readonly<Record<Verzendstaat, BadgeKind>> = {
  klaar: 'info',
  verzonden: 'neutral',
  beantwoord: 'positive',
  afgekeurd: 'negative',
  mislukt: 'negative',
};

const columns: readonly Column<Plat<VerzendingRij>>[] = [
  {
    key: 'wat',
    head: 'Bericht',
    kind: 'name',
    cell: (rij) => (
      <a href={`/berichten/${rij.bericht}`}>
        {naamVan(rij)} {rij.identificatie}
      </a>
    ),
  },
  { key: 'aan', head: 'Aan', cell: (rij) => partijen(rij).aan },
  { key: 'op', head: 'Klaargelegd', cell: ({ op }) => <Moment value={op} /> },
  {
    key: 'verzonden',
    head: 'Verzonden',
    cell: ({ verzondenOp }) => (verzondenOp ? <Moment value={verzondenOp} /> : '–'),
  },
  { key: 'stand', head: 'Stand', cell: (rij) => <Verzendstand rij={rij} /> },
  { key: 'doen', head: 'Opnieuw verzenden', kind: 'action', cell: (rij) => rij.magOpnieuw && <Opnieuw rij={rij} /> },
];

const Verzendstand = ({ rij: { staat, pogingen, nietVoor } }: { readonly rij: Plat<VerzendingRij> }) => (
  <>
    <Badge kind={kleuren[staat]}>{woorden[staat].toLowerCase()}</Badge>
    {staat === 'klaar' && pogingen > 0 && nietVoor && (
      <div className="ir-facts__note">
        Na {pogingen} {pogingen === 1 ? 'poging' : 'pogingen'}; opnieuw na <Moment value={nietVoor} />
      </div>
    )}
  </>
);

const Opnieuw = ({ rij }: { readonly rij: Plat<VerzendingRij> }) => (
  <Form action={pad} label={`${naamVan(rij)} ${rij.identificatie} opnieuw verzenden`} hidden={{ bericht: rij.bericht }}>
    <SubmitButton kind="secondary">Opnieuw verzenden</SubmitButton>
  </Form>
);
