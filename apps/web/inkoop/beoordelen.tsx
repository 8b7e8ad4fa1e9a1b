// SPDX-License-Identifier: EUPL-1.2
import { Attention, Breadcrumb, Datum, DefinitionList, Details, Moment, PageTitle, Section } from '#libs/ui';
import { Doorlopen, plaatsTekst } from '../shell/doorlopen.tsx';
import { Documenten, Geschiedenis } from '../shell/dossier.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { Uitkomst } from './toets-uitkomst.tsx';
import type { BeoordelenProps } from './toets-view.ts';
import { Toetsformulier } from './toetsformulier.tsx';
import { VervolgActie } from './vervolg-actie.tsx';
import { caoNaam, productNaam, VervolgWoord } from './woorden.tsx';

/** Criterion, evidence and verdict of one aanbieder in one view; the next aanbieder is one key away. */
export function Beoordelen({ view, sleutel, terug }: BeoordelenProps) {
  const { procedure, toetsing } = view;
  const { inhoud } = toetsing.inschrijving;
  return (
    <>
      <title>{`${inhoud.bedrijf.naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Inkoop', href: '/inkoop' },
          { label: procedure.contractNaam, href: `/inkoop/procedures/${procedure.id}` },
          { label: inhoud.bedrijf.naam },
        ]}
      />
      <PageTitle
        title={inhoud.bedrijf.naam}
        state={
          <>
            {plaatsTekst('Inschrijving', view)} · ingediend op <Moment value={toetsing.inschrijving.ingediend} /> ·{' '}
            <VervolgWoord {...toetsing} />
          </>
        }
        action={<Doorlopen wat="inschrijving" doorloop={view} adres={adresVan} />}
      />
      <VervolgActie view={view} sleutel={sleutel} terug={terug} />
      <Aanbieder view={view} />
      <Reactie view={view} />
      {isAanHetOordelen(view) ? (
        <Toetsformulier view={view} sleutel={sleutel} terug={terug} />
      ) : (
        <Uitkomst view={view} />
      )}
      <Documenten documenten={view.documenten} />
      <Details summary="Geschiedenis">
        <Geschiedenis gebeurtenissen={view.geschiedenis} />
      </Details>
      <Paginabron>de verzegelde inschrijving en de criteria zoals zij bij publicatie vaststonden</Paginabron>
    </>
  );
}

/** Who registered and for what, as it was handed in. */
function Aanbieder({ view: { toetsing, voorwaarden } }: Pick<BeoordelenProps, 'view'>) {
  const { inhoud, id } = toetsing.inschrijving;
  const { kvk, medewerkers } = inhoud.bedrijf;
  const aantal = medewerkers === 1 ? '1 medewerker' : `${medewerkers} medewerkers`;
  return (
    <Section title="Waarop en door wie">
      <DefinitionList
        items={[
          {
            term: 'Producten',
            value: inhoud.producten.map((product) => productNaam(voorwaarden, product)).join(', '),
          },
          { term: 'Cao', value: caoNaam(voorwaarden, inhoud.cao) },
          {
            term: 'Omvang',
            value: `${aantal}${inhoud.micro ? ', micro-onderneming' : ''}`,
            note: inhoud.vrijwilligers === false ? 'Werkt zonder vrijwilligers.' : 'Werkt met vrijwilligers.',
          },
          { term: 'KvK en AGB', value: `${kvk} en ${inhoud.aanbieder}` },
          { term: 'Kenmerk', value: <code>{id}</code> },
        ]}
      />
    </Section>
  );
}

/** Is it this person's turn, and is it a verdict that is asked? */
const isAanHetOordelen = ({ aanDeBeurt, toetsing: { vervolg } }: BeoordelenProps['view']): boolean =>
  aanDeBeurt && vervolg.status === 'decided' && vervolg.value.soort === 'beoordelen';

const adresVan = (id: string): string => `/inkoop/inschrijvingen/${id}`;

/** What the aanbieder answered when it was heard. */
function Reactie({ view: { toetsing, zienswijzestukken } }: Pick<BeoordelenProps, 'view'>) {
  const { zienswijze, verzoek } = toetsing;
  if (!verzoek) return null;
  return (
    <Section title="Hoor en wederhoor">
      <p>
        Gevraagd op <Moment value={verzoek.gevraagd} />, reageren kon tot en met <Datum value={verzoek.uiterlijk} />.
      </p>
      {zienswijze ? (
        <Attention kind="info" title="De aanbieder heeft gereageerd">
          <p className="inkoop-tekst">{zienswijze.tekst}</p>
          <ul>
            {zienswijzestukken.map(({ bewijsstuk, naam }) => (
              <li key={bewijsstuk}>
                <a href={`/inkoop/bewijsstukken/${bewijsstuk}`}>{naam}</a>
              </li>
            ))}
          </ul>
        </Attention>
      ) : (
        <p>Er is geen reactie.</p>
      )}
    </Section>
  );
}
