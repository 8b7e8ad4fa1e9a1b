// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';
import { Actions, Attention, Datum, Form, Section, SubmitButton } from '#libs/ui';
import { redenTekst } from '../shell/teksten.ts';
import { Weigering } from '../shell/terug.tsx';
import { adresVanStap, eersteCriterium, type Invullen, type Stap } from './inschrijfstappen.ts';
import { Overzicht } from './overzicht.tsx';
import type { StapProps } from './stap-bedrijf.tsx';
import { TotEnMet } from './woorden.tsx';

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
            U kunt indienen <TotEnMet sluit={view.procedure.sluit} />. Daarna ligt uw inschrijving vast en verandert zij
            niet meer. U krijgt meteen een ontvangstbewijs en hoort de uitslag uiterlijk op{' '}
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
