// SPDX-License-Identifier: EUPL-1.2
import { Badge, EmptyState, Moment, PageTitle, Section, Table } from '#libs/ui';
import type { DialoogRij } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import { StaatBadge } from './staat.tsx';

type Rij = Plat<DialoogRij>;

const asks = ({ eigen }: Rij): boolean =>
  eigen !== null && (eigen.komstGevraagd > 0 || (eigen.open && (eigen.inConcept > 0 || eigen.ingediend === 0)));

/** What is asked of an aanbieder first, then everything else that it may read. */
export function VoorAanbieder({ rijen }: { readonly rijen: readonly Rij[] }) {
  const open = rijen.filter(asks);
  const rest = rijen.filter((rij) => !asks(rij));
  return (
    <>
      <PageTitle
        title="Dialoog"
        state={
          open.length === 0
            ? 'De regio vraagt nu niets van u.'
            : `De regio vraagt u nu iets over ${telling(open.length, 'onderwerp', 'onderwerpen')}.`
        }
      />
      {rijen.length === 0 && (
        <EmptyState title="U bent nog nergens voor uitgenodigd">
          Als de regio met aanbieders wil overleggen, staat hier waarover en wat u kunt doen.
        </EmptyState>
      )}
      {open.length > 0 && (
        <Section title="Gevraagd">
          <Lijst rijen={open} caption="Wat de regio u vraagt" />
        </Section>
      )}
      {rest.length > 0 && (
        <Section title="Om te lezen">
          <Lijst rijen={rest} caption="Andere rondes en tafels" />
        </Section>
      )}
    </>
  );
}

const Lijst = ({ rijen, caption }: { readonly rijen: readonly Rij[]; readonly caption: string }) => (
  <Table
    caption={caption}
    captionHidden
    rows={rijen}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'naam',
        head: 'Waarover',
        kind: 'name',
        cell: ({ id, naam, voorbeeld }) => (
          <>
            <a href={`/beleid/dialoog/${id}`}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
          </>
        ),
      },
      { key: 'soort', head: 'Soort', cell: ({ soort }) => woorden.dialoogsoort[soort] },
      { key: 'vraag', head: 'Wat u kunt doen', cell: (rij) => <Gevraagd rij={rij} /> },
      { key: 'wanneer', head: 'Bijeenkomst', cell: ({ wanneer }) => (wanneer ? <Moment value={wanneer} /> : 'geen') },
    ]}
  />
);

function Gevraagd({ rij: { eigen, staat, reagerenTot } }: { readonly rij: Rij }) {
  if (!eigen) return null;
  const { komstGevraagd, inConcept, ingediend, open } = eigen;
  return (
    <>
      {komstGevraagd > 0 && <div>Laten weten of u komt</div>}
      {open && reagerenTot && (
        <div>
          {inConcept > 0 ? `${telling(inConcept, 'reactie', 'reacties')} indienen` : 'Reageren'}, tot en met{' '}
          <Moment value={reagerenTot} />
        </div>
      )}
      {ingediend > 0 && <div>U diende {telling(ingediend, 'reactie', 'reacties')} in</div>}
      {(staat === 'beantwoord' || staat === 'gepubliceerd') && <div>De antwoorden lezen</div>}
      {komstGevraagd === 0 && !open && staat !== 'beantwoord' && staat !== 'gepubliceerd' && (
        <StaatBadge staat={staat} />
      )}
    </>
  );
}
