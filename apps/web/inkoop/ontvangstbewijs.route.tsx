// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  Breadcrumb,
  ButtonLink,
  Datum,
  KeyValue,
  Moment,
  PageTitle,
  Section,
  Table,
} from '#libs/ui';
import { eigenInschrijving } from '#modules/inkoop';
import { momentTekst } from '#modules/inkoop/teksten';
import { kenmerk } from '../shell/kenmerk.ts';
import { notFound, vraag } from '../shell/pagina.ts';
import type { Route } from './+types/ontvangstbewijs.route.ts';
import stylesheet from './inkoop.css?url';
import { caoNaam, productNaam } from './woorden.tsx';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

export async function loader({ context, params }: Route.LoaderArgs) {
  const { procedure, voorwaarden, zegel } = await vraag(context, eigenInschrijving, { id: kenmerk(params.id) });
  if (!zegel) throw notFound();
  return { procedure, voorwaarden, zegel, ontvangen: momentTekst(zegel.ingediend) };
}

export default function Ontvangstbewijs({ loaderData }: Route.ComponentProps) {
  const { procedure, zegel, ontvangen } = loaderData;
  return (
    <>
      <title>{`Ontvangstbewijs ${procedure.contractNaam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Inschrijven', href: '/inkoop' },
          { label: procedure.contractNaam, href: `/inkoop/inschrijvingen/${zegel.id}` },
          { label: 'Ontvangstbewijs' },
        ]}
      />
      <PageTitle title="Uw inschrijving is ontvangen" state={`Op ${ontvangen}.`} />
      <WatNu procedure={procedure} />
      <Bewijs {...loaderData} />
      <Stukken {...loaderData} />
      <Actions>
        <ButtonLink kind="secondary" href={`/inkoop/inschrijvingen/${zegel.id}`}>
          Uw inschrijving volgen
        </ButtonLink>
      </Actions>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

const WatNu = ({ procedure }: Pick<Loaded, 'procedure'>) => (
  <Attention kind="ok" title="Wat er nu gebeurt">
    <p>
      Uw inschrijving ligt verzegeld tot <Moment value={procedure.sluit} />. Daarna toetsen twee medewerkers haar, los
      van elkaar. Vinden zij dat er iets ontbreekt, dan kunt u eerst reageren. U hoort de uitslag uiterlijk op{' '}
      <Datum value={procedure.uitslag} />.
    </p>
  </Attention>
);

const Bewijs = ({ procedure, voorwaarden, zegel: { id, sha256, inhoud }, ontvangen }: Loaded) => (
  <KeyValue
    title="Ontvangstbewijs"
    items={[
      { term: 'Aanbieder', value: `${inhoud.bedrijf.naam} (AGB-code ${inhoud.aanbieder})` },
      { term: 'Contract', value: `${procedure.contractNummer}. ${procedure.contractNaam}` },
      { term: 'Regio', value: voorwaarden.verband.naam },
      { term: 'Ontvangen op', value: ontvangen },
      { term: 'Producten', value: inhoud.producten.map((product) => productNaam(voorwaarden, product)).join(', ') },
      { term: 'Cao', value: caoNaam(voorwaarden, inhoud.cao) },
      { term: 'Kenmerk', value: <code>{id}</code> },
      { term: 'Controlegetal (SHA-256)', value: <code className="inkoop-hash">{sha256}</code> },
    ]}
    footer="Met het controlegetal bewijst u wat u hebt ingediend. Druk deze pagina af of bewaar haar als pdf."
  />
);

function Stukken({ voorwaarden, zegel: { inhoud } }: Pick<Loaded, 'voorwaarden' | 'zegel'>) {
  const nummerVan = (code: string) => voorwaarden.criteria.find((criterium) => criterium.code === code)?.nummer ?? 0;
  return (
    <Section title="Meegestuurde stukken">
      <Table
        caption={`${inhoud.stukken.length} stukken`}
        rows={inhoud.stukken.toSorted((a, b) => nummerVan(a.criterium) - nummerVan(b.criterium))}
        rowKey={({ criterium, bewijs, product, sha256 }) => `${criterium}${bewijs}${product}${sha256}`}
        columns={[
          { key: 'naam', head: 'Bestand', kind: 'name', cell: ({ naam }) => naam },
          { key: 'eis', head: 'Voor eis', cell: (stuk) => eisVan(voorwaarden, stuk) },
          {
            key: 'sha256',
            head: 'Controlegetal',
            cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 16)}…</code>,
          },
        ]}
      />
    </Section>
  );
}

type Stuk = Pick<Loaded['zegel']['inhoud']['stukken'][number], 'criterium' | 'product'>;

/** What a document has to show, and of which product. */
function eisVan(voorwaarden: Loaded['voorwaarden'], { criterium, product }: Stuk): string {
  const naam = voorwaarden.criteria.find(({ code }) => code === criterium)?.naam ?? criterium;
  return `${naam}${product && `, ${productNaam(voorwaarden, product)}`}`;
}
