// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router';
import {
  Actions,
  Breadcrumb,
  ButtonLink,
  type Column,
  DefinitionList,
  Moment,
  Money,
  PageTitle,
  Periode,
  Section,
  Table,
  Waarom,
} from '#libs/ui';
import { besluitInzien } from '#modules/regio';
import { aanbiedertariefInzien, tariefInzien, tariefverzoekVoorvertonen } from '#modules/tarieven';
import { handelingTekst } from '#modules/tarieven/teksten';
import { Paginabron } from '../shell/herkomst.tsx';
import { magVragen, vraag, wieVan } from '../shell/pagina.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import type { Route } from './+types/tarief.route.ts';
import { Besluitnaam } from './besluitnaam.tsx';
import { WettelijkeElementen } from './opbouw-elementen.tsx';
import { opbouwVan } from './opbouw-rekenen.ts';
import { StaatBadge, tariefNaam, Voorbeeld } from './weergave.tsx';

export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  const view = await vraag(context, tariefInzien, { id }).catch(async (error: unknown) => {
    // What a provider is paid by addendum has a page of its own.
    await vraag(context, aanbiedertariefInzien, { id }).catch(() => {
      throw error;
    });
    throw redirect(`/tarieven/eigen/${id}`);
  });
  const { opbouw, kostprijs } = view;
  return {
    ...view,
    staven: opbouw && kostprijs && opbouwVan(opbouw, kostprijs.bewijs.outcome),
    toonBesluit: magVragen(context, besluitInzien),
    vraagtEigen: magVragen(context, tariefverzoekVoorvertonen) && view.tarief.staat === 'vastgesteld' && !view.volgt,
    // Proposals are the regio's own: an aanbieder finds none.
    toonVoorstel: wieVan(context).hoed.soort !== 'aanbieder',
  };
}

export default function TariefPagina({ loaderData: view }: Route.ComponentProps) {
  const { tarief, productNaam, caoNaam, magWijzigen, staven, opbouw } = view;
  const naam = tariefNaam(productNaam, caoNaam, tarief.micro);
  return (
    <>
      <title>{`Tarief ${naam} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Tarieven', href: `/tarieven?contract=${tarief.contract}` }, { label: naam }]} />
      <PageTitle
        title={naam}
        state={
          <>
            <Money value={tarief.bedrag} /> per {tarief.eenheid}, <Periode begin={tarief.van} eind={tarief.tot} />{' '}
            <StaatBadge staat={tarief.staat} /> <Voorbeeld als={tarief.voorbeeld} />
          </>
        }
        action={
          magWijzigen ? (
            <ButtonLink href={`/tarieven/${tarief.id}/wijzigen`}>Wijziging voorstellen</ButtonLink>
          ) : (
            view.vraagtEigen && (
              <ButtonLink href={`/tarieven/${tarief.id}/eigen-tarief`}>Eigen tarief vragen</ButtonLink>
            )
          )
        }
      />
      <Grond view={view} />
      {view.vraagtEigen && <NietReeel tarief={tarief.id} />}
      {staven && opbouw && <WettelijkeElementen opbouw={staven} tarief={opbouw} />}
      <DoorDeTijd {...view} />
      <Paginabron>het kostprijsmodel in het regiopakket en de besluiten over dit tarief</Paginabron>
    </>
  );
}

const NietReeel = ({ tarief }: { readonly tarief: string }) => (
  <Section title="Vindt u dit tarief niet reëel?">
    <p>Laat zien hoe uw prijs is opgebouwd, naast die van de regio. Zij past dat toe, of legt uit waarom niet.</p>
    <Actions>
      <ButtonLink kind="secondary" href={`/tarieven/${tarief}/prijsopbouw`}>
        Prijsopbouw voorleggen
      </ButtonLink>
    </Actions>
  </Section>
);

type Loaded = Route.ComponentProps['loaderData'];
type Versies = Loaded['versies'];

const DoorDeTijd = ({ versies, tarief, toonVoorstel }: Route.ComponentProps['loaderData']) => (
  <Section title="Door de tijd">
    <Table
      caption="Dit tarief, het nieuwste bovenaan"
      rows={versies}
      rowKey={({ id }) => id}
      columns={versieColumns(tarief.id, toonVoorstel)}
    />
  </Section>
);

const voorstelColumn: Column<Versies[number]> = {
  key: 'voorstel',
  head: 'Voorstel',
  cell: ({ voorstel }) => (voorstel ? <a href={`/tarieven/voorstellen/${voorstel}`}>Voorstel en besluit</a> : '–'),
};

const versieColumns = (huidig: string, toonVoorstel: boolean): readonly Column<Versies[number]>[] => [
  {
    key: 'geldt',
    head: 'Geldt',
    kind: 'name',
    cell: ({ id, van, tot }) =>
      id === huidig ? (
        <Periode begin={van} eind={tot} />
      ) : (
        <a href={`/tarieven/${id}`}>
          <Periode begin={van} eind={tot} />
        </a>
      ),
  },
  { key: 'bedrag', head: 'Bedrag', kind: 'number', cell: ({ bedrag }) => <Money value={bedrag} /> },
  { key: 'staat', head: 'Staat', cell: ({ staat }) => <StaatBadge staat={staat} /> },
  ...(toonVoorstel ? [voorstelColumn] : []),
];

/** Why it is this amount: the computation, and the decisions that made it count. */
function Grond({ view }: { readonly view: Route.ComponentProps['loaderData'] }) {
  const { tarief, contract, voorstel, indexatie } = view;
  const besluiten = view.besluiten.filter(({ handeling }) => handeling.startsWith('tarieven-'));
  return (
    <Section title="Waarom dit bedrag">
      <DefinitionList
        items={[
          view.volgbewijs ? gevolgd(view.volgbewijs) : berekend(view),
          ...(indexatie
            ? [
                {
                  term: 'Geïndexeerd',
                  value: <a href={`/tarieven/indexatie/${indexatie.id}`}>naar het prijspeil van {indexatie.jaar}</a>,
                },
              ]
            : []),
          ...(voorstel ? [{ term: 'Toelichting', value: voorstel.toelichting, note: `van ${voorstel.naam}` }] : []),
          {
            term: 'Besloten door',
            value: <Besluiten besluiten={besluiten} toonBesluit={view.toonBesluit} />,
          },
          { term: 'Product', value: <a href={`/producten/${tarief.product}`}>{view.productNaam}</a> },
          { term: 'Contract', value: contract ? `${contract.nummer}. ${contract.naam}` : tarief.contract },
        ]}
      />
    </Section>
  );
}

/** The cost price, and how the tariff came to differ from it. */
const berekend = ({ kostprijs, tarief, indexatie }: Pick<Loaded, 'kostprijs' | 'tarief' | 'indexatie'>) => ({
  term: 'Berekende kostprijs',
  value: kostprijs ? (
    <a href={`/tarieven/kostprijzen/${kostprijs.id}`}>
      <Money value={kostprijs.bedrag} /> per {kostprijs.eenheid}
    </a>
  ) : (
    'niet berekend'
  ),
  note:
    kostprijs && kostprijs.bedrag !== tarief.bedrag
      ? `Het tarief is niet gelijk aan de berekende kostprijs: ${indexatie ? 'het is daarna geïndexeerd.' : 'het bedrag is bij besluit gekozen.'}`
      : undefined,
  action: kostprijs && <Waarom outcome={kostprijs.bewijs.outcome} texts={waaromTeksten} />,
});

/** The list or product that it follows, with the figure and its source. */
const gevolgd = ({ uitkomst, lijst }: NonNullable<Loaded['volgbewijs']>) => ({
  term: 'Volgt',
  value: lijst ? <a href={`/tarieven/lijsten/${lijst}`}>een tarieflijst</a> : 'het tarief van een ander product',
  note: 'Dit tarief is niet berekend en wordt niet geïndexeerd: het verandert met wat het volgt.',
  action: <Waarom outcome={uitkomst} texts={waaromTeksten} />,
});

function Besluiten({ besluiten, toonBesluit }: Pick<Route.ComponentProps['loaderData'], 'besluiten' | 'toonBesluit'>) {
  if (besluiten.length === 0) return 'nog niemand';
  return besluiten.map(({ id, door, handeling, genomen }) => (
    <p key={id}>
      <Besluitnaam id={id} naam={handelingTekst[handeling] ?? handeling} isLink={toonBesluit} />, {door},{' '}
      <Moment value={genomen} />
    </p>
  ));
}
