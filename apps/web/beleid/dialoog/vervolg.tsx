// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Actions, Attention, ButtonLink, Form, SubmitButton, TextArea, Waarom } from '#libs/ui';
import type { Vervolg as Stappen } from '#modules/beleid';
import { Bevestiging } from '../../shell/bevestiging.tsx';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../../shell/teksten.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';
import type { RegioProps } from './moment-delen.tsx';

/** What is asked of whom now, on top of the page. */
export function Vervolg(props: RegioProps) {
  const { moment, magPlannen, magBesluiten } = props;
  const { staat, vervolg, genodigden } = moment;
  if (staat === 'gepubliceerd') return magBesluiten ? <Besluiten {...props} /> : null;
  if (!vervolg || !magPlannen) return null;
  const waiting = genodigden.filter(({ uitgenodigd }) => uitgenodigd === null).length;
  if (staat === 'concept' || (staat === 'uitgenodigd' && waiting > 0))
    return (
      <Stap
        {...props}
        doe="uitnodigen"
        knop="Uitnodigingen versturen"
        title="De uitnodigingen zijn nog niet verstuurd"
        outcome={staat === 'concept' ? vervolg.uitnodigen : null}
      >
        <p>Wie u uitnodigt, vindt in zijn werkvoorraad wat wordt gevraagd en tot wanneer.</p>
      </Stap>
    );
  if (staat === 'beantwoord')
    return (
      <Stap
        {...props}
        doe="publiceren"
        knop="Publiceren zonder namen"
        title="Klaar om na te kijken en te publiceren"
        outcome={vervolg.publiceren}
      >
        <p>
          Iedere aanbieder leest dan alle reacties en antwoorden, zonder namen en zonder wat vertrouwelijk is.
          Wijzigingen komen in een nieuwe versie van de stukken.
        </p>
      </Stap>
    );
  return (
    <Stap
      {...props}
      doe="afronden"
      knop="Antwoorden afronden"
      title="Reacties verzamelen en beantwoorden"
      outcome={vervolg.beantwoorden}
    >
      <p>Na het afronden leest iedere aanbieder op hetzelfde moment het antwoord op de eigen reacties.</p>
    </Stap>
  );
}

type StapProps = RegioProps & {
  readonly doe: string;
  readonly knop: string;
  readonly title: string;
  /** What the rule says; null where there is nothing to judge. */
  readonly outcome: Plat<Stappen>['uitnodigen'] | null;
  readonly children: ReactNode;
};

function Stap({ moment, sleutel, terug, doe, knop, title, outcome, children }: StapProps) {
  const refused = outcome?.status === 'refused' ? outcome.reasons : [];
  return (
    <Attention kind={refused.length > 0 ? 'info' : 'warning'} title={title}>
      {children}
      {refused.length > 0 && (
        <>
          <p>Dit kan nu nog niet:</p>
          <ul>
            {refused.map((reason) => (
              <li key={reason.code}>{redenTekst(reason)}</li>
            ))}
          </ul>
        </>
      )}
      {outcome && <Waarom outcome={outcome} texts={waaromTeksten} />}
      <Weigering terug={refused.length === 0 ? terug : undefined} />
      {refused.length === 0 && (
        <Form action={`/beleid/dialoog/${moment.id}?doe=${doe}`} idempotency={sleutel}>
          <Actions>
            <SubmitButton>{knop}</SubmitButton>
          </Actions>
        </Form>
      )}
    </Attention>
  );
}

/** Where a body must decide, its form; afterwards the decision. */
function Besluiten({ moment, sleutel, terug, leestBesluit }: RegioProps) {
  if (moment.besluit)
    return (
      <Attention
        kind="ok"
        title="Er is besloten"
        action={
          leestBesluit && (
            <ButtonLink kind="secondary" href={`/regio/besluiten/${moment.besluit}`}>
              Het besluit
            </ButtonLink>
          )
        }
      >
        Wie is gehoord, kreeg een wijzigingsbrief.
      </Attention>
    );
  if (moment.handeling === null) return null;
  return (
    <Attention kind="warning" title="Hierover moet worden besloten">
      <p>
        Alle reacties en antwoorden staan hieronder. Na het besluit krijgt iedereen die is gehoord een wijzigingsbrief.
      </p>
      <Weigering terug={terugVan(terug, 'beleid/dialoog-besluiten')} />
      <Form action={`/beleid/dialoog/${moment.id}?doe=besluiten`} idempotency={sleutel}>
        <TextArea
          name="motivering"
          label="Motivering"
          hint="Waarom wordt zo besloten?"
          defaultValue={terug?.waarden['motivering']}
          error={foutBij(terug, 'motivering')}
        />
        <Bevestiging terug={terug} />
        <Actions>
          <SubmitButton>Besluit vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Attention>
  );
}
