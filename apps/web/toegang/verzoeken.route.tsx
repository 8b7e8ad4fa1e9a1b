// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, ButtonLink, EmptyState, Moment, PageTitle, Table } from '#libs/ui';
import { aanTeVragen, type VerzoekRij, verzoekenlijst } from '#modules/toegang';
import { Paginabron } from '../shell/herkomst.tsx';
import { magVragen, vraag, wieVan } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import type { Route } from './+types/verzoeken.route.ts';
import { Verzoekstand, verzoeksoort } from './weergave.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  verzoeken: await vraag(context, verzoekenlijst, {}),
  isAanbieder: wieVan(context).hoed.soort === 'aanbieder',
  magAanvragen: magVragen(context, aanTeVragen),
});

export default function Verzoeken({ loaderData: { verzoeken, isAanbieder, magAanvragen } }: Route.ComponentProps) {
  const open = verzoeken.filter(({ staat }) => staat === 'ingediend' || staat === 'in-onderzoek').length;
  return (
    <>
      <title>Verzoeken – Inkoopregie</title>
      <Breadcrumb
        items={[{ label: isAanbieder ? 'Toewijzingen' : 'Toegang', href: '/toegang' }, { label: 'Verzoeken' }]}
      />
      <PageTitle
        title="Verzoeken"
        state={open === 1 ? '1 verzoek wacht op antwoord.' : `${open} verzoeken wachten op antwoord.`}
        action={
          magAanvragen && (
            <ButtonLink href="/toegang/aanvragen" kind="primary">
              Toewijzing aanvragen
            </ButtonLink>
          )
        }
      />
      {verzoeken.length === 0 ? (
        <EmptyState title="Er zijn geen verzoeken">
          Een aanbieder vraagt hier om zorg toe te wijzen, of om te wijzigen wat een cliënt heeft.
        </EmptyState>
      ) : (
        <Lijst verzoeken={verzoeken} isAanbieder={isAanbieder} />
      )}
      <Paginabron>de berichten 315 en 317 van aanbieders</Paginabron>
    </>
  );
}

type LijstProps = { readonly verzoeken: readonly Plat<VerzoekRij>[]; readonly isAanbieder: boolean };

const Lijst = ({ verzoeken, isAanbieder }: LijstProps) => (
  <Table
    caption="Wat op antwoord wacht eerst, het dringendste bovenaan"
    rows={verzoeken}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'verzoek',
        head: 'Verzoek',
        kind: 'name',
        cell: ({ id, soort }) => <a href={`/toegang/verzoeken/${id}`}>{verzoeksoort(soort)}</a>,
      },
      isAanbieder
        ? { key: 'gemeente', head: 'Gemeente', cell: ({ gemeentenaam, gemeente }) => gemeentenaam ?? gemeente }
        : { key: 'aanbieder', head: 'Aanbieder', cell: ({ aanbiedernaam, aanbieder }) => aanbiedernaam ?? aanbieder },
      { key: 'stand', head: 'Stand', cell: (verzoek) => <Verzoekstand {...verzoek} /> },
      { key: 'ontvangen', head: 'Ontvangen', cell: ({ ontvangen }) => <Moment value={ontvangen} /> },
      { key: 'referentie', head: 'Referentie', cell: ({ referentie }) => referentie },
    ]}
  />
);
