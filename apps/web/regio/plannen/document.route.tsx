// SPDX-License-Identifier: EUPL-1.2

import { Breadcrumb, type Column, PageTitle, Table } from '#libs/ui';
import { planInzien } from '#modules/regio';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { notFound, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/document.route.ts';
import { paragraafAdres } from './adres.ts';
import { Lijst } from './onderdelen.tsx';

/** What was taken from one document, paragraph by paragraph; what stands at another place (a figure) comes last. */
export async function loader({ context, params: { verband, document: code }, request }: Route.LoaderArgs) {
  const plan = await vraag(context, planInzien, { verband });
  const document = plan.kop.documenten.find((found) => found.code === code);
  if (!document) throw notFound();
  const byPlace = Map.groupBy(
    plan.delen.flatMap((deel) =>
      [...new Set(deel.bronnen.flatMap((bron) => (bron.document === code ? bron.paragraaf : [])))].map((paragraaf) => ({
        paragraaf,
        deel,
      })),
    ),
    ({ paragraaf }) => paragraaf,
  );
  const listed = new Map((document.paragrafen ?? []).map(({ nummer, titel }) => [nummer, titel]));
  const places = [...listed.keys(), ...[...byPlace.keys()].filter((plaats) => !listed.has(plaats))];
  const paragrafen = places.map((plaats) => ({
    plaats,
    titel: kopVan(plaats, listed.get(plaats) ?? null),
    aantal: byPlace.get(plaats)?.length ?? 0,
  }));
  const asked = new URL(request.url).searchParams.get('paragraaf');
  const paragraaf = paragrafen.find(({ plaats }) => plaats === asked) ?? null;
  return {
    plan: { verband, naam: plan.naam },
    document: { code, titel: document.titel, uitgever: document.uitgever },
    paragrafen,
    paragraaf,
    aantal: plan.delen.filter(({ bronnen }) => bronnen.some((bron) => bron.document === code)).length,
    delen: paragraaf ? (byPlace.get(paragraaf.plaats) ?? []).map(({ deel }) => deel) : [],
  };
}

/** A paragraph by its number and title; where the document has no numbers, by its title alone. */
function kopVan(plaats: string, titel: string | null): string {
  const kop = titel?.replace(/[:.,]$/, '') ?? '';
  return /\d/.test(plaats) && !kop.startsWith(plaats)
    ? `${hoofdletter(plaats)} ${kop}`.trim()
    : kop || hoofdletter(plaats);
}

export default function Document({ loaderData }: Route.ComponentProps) {
  const { plan, document, paragrafen, paragraaf, aantal, delen } = loaderData;
  const adres = `/regio/plannen/${plan.verband}`;
  return (
    <>
      <title>{`${paragraaf?.titel ?? document.titel} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Plannen van regio’s', href: '/regio/plannen' },
          { label: plan.naam, href: adres },
          { label: document.titel, href: paragraaf ? `${adres}/documenten/${document.code}` : undefined },
          ...(paragraaf ? [{ label: paragraaf.titel }] : []),
        ]}
      />
      <PageTitle
        title={paragraaf?.titel ?? document.titel}
        state={
          paragraaf
            ? `Uit ${document.titel}: ${gegevens(paragraaf.aantal)}.`
            : `${document.uitgever}. ${hoofdletter(gegevens(aantal))} uit ${paragrafen.length === 1 ? '1 paragraaf' : `${paragrafen.length} paragrafen`}.`
        }
      />
      {paragraaf ? (
        <Lijst verband={plan.verband} delen={delen} />
      ) : (
        <Table
          caption="Paragrafen"
          captionHidden
          compact
          rows={paragrafen}
          rowKey={({ plaats }) => plaats}
          columns={columnsFor(plan.verband, document.code)}
        />
      )}
    </>
  );
}

const gegevens = (aantal: number): string =>
  aantal === 0 ? 'geen gegevens' : aantal === 1 ? '1 gegeven' : `${aantal} gegevens`;

type Rij = { readonly plaats: string; readonly titel: string; readonly aantal: number };
const columnsFor = (verband: string, document: string): readonly Column<Rij>[] => [
  {
    key: 'titel',
    head: 'Paragraaf',
    kind: 'name',
    cell: ({ plaats, titel, aantal }) =>
      aantal === 0 ? titel : <a href={paragraafAdres(verband, { document, paragraaf: plaats })}>{titel}</a>,
  },
  { key: 'aantal', head: 'Gegevens', kind: 'number', cell: ({ aantal }) => aantal },
];
