// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Datum, Form, Moment, PageTitle, Section, SubmitButton } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import type { Invullen } from './inschrijfstappen.ts';
import { TotEnMet } from './woorden.tsx';

type Props = { readonly view: Invullen & { readonly sleutel: string }; readonly terug: Terug | undefined };

/** Before one begins: what is asked, what to have ready, and by when. */
export function Begin({ view: { procedure, voorwaarden, fase, sleutel }, terug }: Props) {
  return (
    <>
      <PageTitle
        title={`Inschrijven op ${procedure.contractNaam}`}
        state={
          <>
            U kunt inschrijven <TotEnMet sluit={procedure.sluit} />.
          </>
        }
      />
      <Weigering terug={terug} />
      {fase !== 'open' && (
        <Attention kind="warning" title="De inschrijving is nog niet open">
          U kunt beginnen op <Moment value={procedure.opent} />.
        </Attention>
      )}
      <ZoGaatHet uitslag={procedure.uitslag} />
      <LegKlaar stukken={voorwaarden.criteria.flatMap(({ bewijs }) => bewijs)} />
      {fase === 'open' && (
        <Form idempotency={sleutel}>
          <Actions>
            <SubmitButton>Inschrijving beginnen</SubmitButton>
          </Actions>
        </Form>
      )}
    </>
  );
}

const ZoGaatHet = ({ uitslag }: Pick<Invullen['procedure'], 'uitslag'>) => (
  <Section title="Zo gaat het">
    <ol>
      <li>U vult in wie u bent, welke producten u wilt leveren en onder welke cao u werkt.</li>
      <li>Bij elke eis zegt u of u eraan voldoet en stuurt u het bewijs mee.</li>
      <li>U controleert alles en dient in. U krijgt meteen een ontvangstbewijs.</li>
      <li>
        Twee medewerkers van de regio toetsen uw inschrijving. U hoort de uitslag uiterlijk op <Datum value={uitslag} />
        .
      </li>
    </ol>
    <p>Bij elke stap wordt bewaard wat u invulde. Niemand anders ziet het voordat u indient.</p>
  </Section>
);

type Bewijs = Invullen['voorwaarden']['criteria'][number]['bewijs'][number];

const LegKlaar = ({ stukken }: { readonly stukken: readonly Bewijs[] }) => (
  <Section title="Leg dit klaar">
    <ul>
      {stukken.map(({ code, naam, per }) => (
        <li key={code}>
          {naam}
          {per === 'product' && ' (voor elk product dat u kiest)'}
        </li>
      ))}
    </ul>
  </Section>
);
