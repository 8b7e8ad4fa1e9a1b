// SPDX-License-Identifier: EUPL-1.2
import { type Column, type Definition, DefinitionList, Money, Table, Waarom } from '#libs/ui';
import { redenTekst, waaromTeksten } from '../shell/teksten.ts';
import { adresVanStap, type Concept, type Invullen, type Stap } from './inschrijfstappen.ts';
import { caoNaam, productNaam } from './woorden.tsx';

type Props = {
  readonly procedure: string;
  readonly concept: Concept;
  readonly view: Pick<Invullen, 'voorwaarden'>;
  /** Nothing can be changed any more. */
  readonly vast?: boolean;
};

/** What was filled in, each with a way to change it. */
export function Overzicht({ procedure, concept, view: { voorwaarden }, vast = false }: Props) {
  const { bedrijf, inschrijving, criteria } = concept;
  const wijzig = (stap: Stap) => !vast && <a href={adresVanStap(procedure, stap)}>Wijzigen</a>;
  const organisatie = bedrijf ? `${bedrijf.naam} (KvK ${bedrijf.kvk})` : null;
  const producten = inschrijving.producten.map((product) => productNaam(voorwaarden, product)).join(', ');
  return (
    <>
      <DefinitionList
        items={[
          { term: 'Organisatie', value: organisatie, action: wijzig('bedrijf') },
          ...omvang(concept),
          { term: 'Producten', value: producten || null, action: wijzig('producten') },
          { term: 'Cao', value: caoNaam(voorwaarden, inschrijving.cao), action: wijzig('cao') },
        ]}
      />
      <Table
        caption="Eisen en bewijs"
        rows={criteria}
        rowKey={({ criterium }) => criterium.code}
        columns={columnsOf(procedure, inschrijving.verklaringen, vast)}
      />
    </>
  );
}

/** How large the aanbieder is, and what that makes it. */
function omvang({ bedrijf, micro }: Concept): readonly Definition[] {
  if (!bedrijf) return [];
  const { medewerkers, jaaromzet } = bedrijf;
  const value = (
    <>
      {medewerkers === 1 ? '1 medewerker' : `${medewerkers} medewerkers`}, omzet <Money value={jaaromzet} />
    </>
  );
  const action = micro.status === 'decided' && (
    <Waarom
      outcome={micro}
      texts={waaromTeksten}
      summary={micro.value ? 'Micro-onderneming' : 'Geen micro-onderneming'}
    />
  );
  return [{ term: 'Omvang', value, action }];
}

type Vraag = Concept['criteria'][number];
type Verklaringen = Concept['inschrijving']['verklaringen'];

const columnsOf = (procedure: string, verklaringen: Verklaringen, vast: boolean): readonly Column<Vraag>[] => [
  {
    key: 'eis',
    head: 'Eis',
    kind: 'name',
    cell: ({ criterium: { code, nummer, naam } }) =>
      vast ? `${nummer}. ${naam}` : <a href={adresVanStap(procedure, 'bewijs', code)}>{`${nummer}. ${naam}`}</a>,
  },
  {
    key: 'antwoord',
    head: 'Uw antwoord',
    cell: ({ criterium, vrijgesteld }) =>
      vrijgesteld ? 'vrijgesteld' : (verklaringen[criterium.code]?.antwoord ?? 'nog niet'),
  },
  { key: 'stukken', head: 'Stukken', cell: ({ stukken }) => stukken.map(({ naam }) => naam).join(', ') || '–' },
  {
    key: 'stand',
    head: 'Stand',
    cell: (vraag) => <Stand vraag={vraag} begonnen={vraag.criterium.code in verklaringen} />,
  },
];

type StandProps = { readonly vraag: Vraag; readonly begonnen: boolean };

/** Ready, or in words what is still missing once one has begun. */
function Stand({ vraag: { stand, stukken }, begonnen }: StandProps) {
  if (stand.status === 'decided') return <>klaar</>;
  if (stand.status !== 'refused' || (!begonnen && stukken.length === 0)) return <>nog niet begonnen</>;
  return (
    <ul>
      {stand.reasons.map((reason) => (
        <li key={redenTekst(reason)}>{redenTekst(reason)}</li>
      ))}
    </ul>
  );
}
