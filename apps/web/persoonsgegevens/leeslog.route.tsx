// SPDX-License-Identifier: EUPL-1.2
import {
  Attention,
  ButtonLink,
  DateInput,
  EmptyState,
  Filters,
  Moment,
  PageTitle,
  Pagination,
  Select,
  Table,
} from '#libs/ui';
import { breuken } from '#platform/leeslog';
import { leeslogControleren, leeslogGebruikers, leesloglijst } from '#platform/persoonsgegevens';
import { Paginabron } from '../shell/herkomst.tsx';
import { vraag } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import type { Route } from './+types/leeslog.route.ts';
import { bladenBij } from './bladen.ts';
import { adresMet, type Gekozen, leesFilter, perPagina, soorten } from './filter.ts';
import { Tabbladen } from './tabbladen.tsx';
import { grond, Wat, wie } from './woorden.tsx';

const pad = '/persoonsgegevens';

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams;
  const { gekozen, filter } = leesFilter(params);
  const na = Number(params.get('na')) || undefined;
  const gevonden = await vraag(context, leesloglijst, { ...filter, na, aantal: perPagina + 1 });
  return {
    bladen: bladenBij(context),
    gekozen,
    isVervolg: na !== undefined,
    regels: gevonden.slice(0, perPagina),
    isMeer: gevonden.length > perPagina,
    gebruikers: await vraag(context, leeslogGebruikers, {}),
    stand: params.has('controle') ? await vraag(context, leeslogControleren, {}) : null,
  };
}

export default function Leeslog({ loaderData }: Route.ComponentProps) {
  const { bladen, gekozen, regels, isMeer, isVervolg, gebruikers, stand } = loaderData;
  const laatste = regels.at(-1);
  return (
    <>
      <title>Persoonsgegevens – Inkoopregie</title>
      <PageTitle
        title="Persoonsgegevens"
        state="Wie in naam van uw organisatie gegevens van inwoners zag of wijzigde, het nieuwste eerst."
        action={
          <ButtonLink kind="secondary" href={adresMet(`${pad}/leeslog.csv`, gekozen)}>
            Downloaden als csv
          </ButtonLink>
        }
      />
      <Tabbladen bladen={bladen} op="leeslog" />
      {stand ? (
        <Controle stand={stand} />
      ) : (
        <p>
          <a href={`${pad}?controle=ja`}>Nagaan of elke regel er nog is zoals hij is geschreven</a>
        </p>
      )}
      <Leeslogfilters gekozen={gekozen} gebruikers={gebruikers} />
      {regels.length === 0 ? (
        <EmptyState title="Geen regels gevonden">Kies een andere periode of wis de filters.</EmptyState>
      ) : (
        <Regels regels={regels} />
      )}
      {(isMeer || isVervolg) && (
        <Pagination
          label="Meer regels"
          previous={isVervolg ? adresMet(pad, gekozen) : undefined}
          next={isMeer && laatste ? adresMet(pad, { ...gekozen, na: String(laatste.id) }) : undefined}
        />
      )}
      <Paginabron>het leeslog, met de velden van NEN 7513; regels kunnen niet worden gewijzigd</Paginabron>
    </>
  );
}

type Stand = NonNullable<Route.ComponentProps['loaderData']['stand']>;

const Controle = ({ stand: { regels, laatste, hash, breuk } }: { readonly stand: Stand }) =>
  breuk ? (
    <Attention kind="error" title={`Regel ${breuk.volgnummer}: ${breuken[breuk.wat]}`}>
      Meld dit aan de beheerder. Vergelijk met een reservekopie wat er stond, en wie toen bij de database kon.
    </Attention>
  ) : (
    <Attention kind="ok" title={`Alle ${regels} regels zijn er nog, zoals zij zijn geschreven`}>
      {hash && (
        <p>
          Bewaar dit elders: laatste regel {laatste}, controlegetal <code>{hash.slice(0, 16)}</code>. Dan is later ook
          te zien of er aan het eind regels zijn weggehaald.
        </p>
      )}
    </Attention>
  );

type FilterProps = {
  readonly gekozen: Gekozen;
  readonly gebruikers: readonly { readonly id: string; readonly naam: string }[];
};

const Leeslogfilters = ({ gekozen, gebruikers }: FilterProps) => (
  <Filters clearHref={Object.keys(gekozen).length > 0 ? pad : undefined}>
    {gekozen.over && <input type="hidden" name="over" value={gekozen.over} />}
    <DateInput name="van" label="Vanaf" optional defaultValue={gekozen.van} />
    <DateInput name="tot" label="Tot en met" optional defaultValue={gekozen.tot} />
    <Select
      name="persoon"
      label="Wie"
      optional
      empty="Iedereen"
      options={gebruikers.map(({ id, naam }) => ({ value: id, label: naam }))}
      defaultValue={gekozen.persoon}
    />
    <Select name="soort" label="Wat" optional empty="Alles" options={soorten} defaultValue={gekozen.soort} />
  </Filters>
);

type Rij = Plat<Route.ComponentProps['loaderData']['regels'][number]>;

const Regels = ({ regels }: { readonly regels: readonly Rij[] }) => (
  <Table
    caption="Regels van het leeslog, de nieuwste eerst"
    captionHidden
    rows={regels}
    rowKey={({ id }) => String(id)}
    columns={[
      { key: 'op', head: 'Wanneer', cell: ({ op }) => <Moment value={op} /> },
      { key: 'wie', head: 'Wie', kind: 'name', cell: wie },
      { key: 'wat', head: 'Wat', cell: Wat },
      { key: 'over', head: 'Over', cell: (regel) => <Over {...regel} /> },
      { key: 'grond', head: 'Op grond van', cell: grond },
      { key: 'herkomst', head: 'Met', cell: ({ herkomst }) => herkomst },
    ]}
  />
);

/** One record leads to all that was done with it; of a list only how many there were. */
function Over({ aantal, betrokkenen }: Pick<Rij, 'aantal' | 'betrokkenen'>) {
  const [een] = betrokkenen;
  if (aantal !== 1 || !een) return aantal === 0 ? 'alles' : `${aantal} gegevens`;
  return /^[\da-f-]{36}$/.test(een) ? <a href={adresMet(pad, { over: een })}>alles over dit gegeven</a> : een;
}
