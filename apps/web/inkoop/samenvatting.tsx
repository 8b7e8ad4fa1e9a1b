// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';
import {
  Actions,
  Attention,
  Datum,
  DefinitionList,
  Form,
  Moment,
  Money,
  Section,
  SubmitButton,
  Table,
  Waarom,
} from '#libs/ui';
import { redenTekst, waaromTeksten } from '../shell/teksten.ts';
import { Weigering } from '../shell/terug.tsx';
import { adresVanStap, type Concept, eersteCriterium, type Invullen, type Stap } from './inschrijfstappen.ts';
import type { StapProps } from './stap-bedrijf.tsx';
import { caoNaam, productNaam } from './woorden.tsx';

type Props = StapProps & { readonly view: Invullen };

/** Everything once more; what is missing with a way to it; and the one button that hands in. */
export function Samenvatting({ procedure, concept, view, sleutel, terug }: Props) {
  const missing = concept.toets.status === 'refused' ? concept.toets.reasons : [];
  return (
    <Section title="Controleren en indienen">
      <Weigering terug={terug} />
      {missing.length > 0 ? <Ontbreekt procedure={procedure} concept={concept} reasons={missing} /> : <Compleet />}
      <Overzicht procedure={procedure} concept={concept} view={view} />
      {missing.length === 0 && (
        <Section title="Indienen" level={3}>
          <p>
            U kunt indienen tot en met <Moment value={view.procedure.sluit} />. Daarna ligt uw inschrijving vast en
            verandert zij niet meer. U krijgt meteen een ontvangstbewijs en hoort de uitslag uiterlijk op{' '}
            <Datum value={view.procedure.uitslag} />.
          </p>
          <Form idempotency={sleutel}>
            <Actions>
              <SubmitButton>Inschrijving indienen</SubmitButton>
            </Actions>
          </Form>
        </Section>
      )}
    </Section>
  );
}

const Compleet = () => (
  <Attention kind="ok" title="Alles is ingevuld">
    Kijk het na en dien dan in.
  </Attention>
);

const steps: Readonly<Record<string, Stap>> = { bedrijf: 'bedrijf', producten: 'producten', cao: 'cao' };

/** What is missing in each step; of the criteria only how many, for the table below says the rest. */
function Ontbreekt({ procedure, concept, reasons }: Pick<Props, 'procedure' | 'concept'> & Missing) {
  const open = concept.criteria.filter(({ stand }) => stand.status !== 'decided').length;
  const others = reasons.filter(({ veld }) => !concept.criteria.some(({ criterium }) => criterium.code === veld));
  return (
    <Attention kind="warning" title="U kunt nog niet indienen">
      <ul>
        {others.map((reason) => {
          const step = steps[reason.veld ?? ''];
          const text = redenTekst(reason);
          return <li key={text}>{step ? <a href={adresVanStap(procedure, step)}>{text}</a> : text}</li>;
        })}
        {open > 0 && (
          <li>
            <a href={adresVanStap(procedure, 'bewijs', eersteCriterium(concept))}>
              {open === 1 ? 'Eén eis is nog niet klaar.' : `${open} eisen zijn nog niet klaar.`}
            </a>
          </li>
        )}
      </ul>
    </Attention>
  );
}

type Missing = { readonly reasons: readonly Reason[] };

type OverzichtProps = {
  readonly procedure: string;
  readonly concept: Concept;
  readonly view: Pick<Invullen, 'voorwaarden'>;
};

/** What was filled in, each with a way to change it. */
export function Overzicht({ procedure, concept, view: { voorwaarden } }: OverzichtProps) {
  const { bedrijf, inschrijving, criteria, micro } = concept;
  const wijzig = (stap: Stap) => <a href={adresVanStap(procedure, stap)}>Wijzigen</a>;
  return (
    <>
      <DefinitionList
        items={[
          {
            term: 'Organisatie',
            value: bedrijf ? `${bedrijf.naam} (KvK ${bedrijf.kvk})` : null,
            action: wijzig('bedrijf'),
          },
          ...(bedrijf
            ? [
                {
                  term: 'Omvang',
                  value: (
                    <>
                      {bedrijf.medewerkers === 1 ? '1 medewerker' : `${bedrijf.medewerkers} medewerkers`}, omzet{' '}
                      <Money value={bedrijf.jaaromzet} />
                    </>
                  ),
                  action: micro.status === 'decided' && (
                    <Waarom
                      outcome={micro}
                      texts={waaromTeksten}
                      summary={micro.value ? 'Micro-onderneming' : 'Geen micro-onderneming'}
                    />
                  ),
                },
              ]
            : []),
          {
            term: 'Producten',
            value: inschrijving.producten.map((product) => productNaam(voorwaarden, product)).join(', ') || null,
            action: wijzig('producten'),
          },
          { term: 'Cao', value: caoNaam(voorwaarden, inschrijving.cao), action: wijzig('cao') },
        ]}
      />
      <Table
        caption="Eisen en bewijs"
        rows={criteria}
        rowKey={({ criterium }) => criterium.code}
        columns={[
          {
            key: 'eis',
            head: 'Eis',
            kind: 'name',
            cell: ({ criterium }) => (
              <a href={adresVanStap(procedure, 'bewijs', criterium.code)}>{`${criterium.nummer}. ${criterium.naam}`}</a>
            ),
          },
          {
            key: 'antwoord',
            head: 'Uw antwoord',
            cell: ({ criterium, vrijgesteld }) =>
              vrijgesteld ? 'vrijgesteld' : (inschrijving.verklaringen[criterium.code]?.antwoord ?? 'nog niet'),
          },
          { key: 'stukken', head: 'Stukken', cell: ({ stukken }) => stukken.map(({ naam }) => naam).join(', ') || '–' },
          {
            key: 'stand',
            head: 'Stand',
            cell: (vraag) => <Stand vraag={vraag} begonnen={vraag.criterium.code in inschrijving.verklaringen} />,
          },
        ]}
      />
    </>
  );
}

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

type StandProps = { readonly vraag: Concept['criteria'][number]; readonly begonnen: boolean };
