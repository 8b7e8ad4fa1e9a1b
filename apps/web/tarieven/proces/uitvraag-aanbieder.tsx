// SPDX-License-Identifier: EUPL-1.2
import { Actions, Form, SubmitButton } from '#libs/ui';
import type { UitvraagView } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { OpgaveFormulier } from './opgave-formulier.tsx';
import { IngediendeOpgaven } from './opgaven-ingediend.tsx';
import { Uitkomsten } from './uitkomsten.tsx';

type View = Plat<UitvraagView> & { readonly sleutel: string };
type Props = { readonly view: View; readonly terug: Terug | undefined };

/** For an aanbieder that was asked: its answer, and afterwards what came out, also when it did not answer. */
export function UitvraagAanbieder({ view, terug }: Props) {
  const { ingediend, isOpen, uitvraag } = view;
  if (ingediend === null && isOpen) return <OpgaveFormulier view={view} terug={terug} />;
  return (
    <>
      {ingediend === null && <p>U hebt niet geantwoord. De uitvraag is gesloten.</p>}
      <IngediendeOpgaven view={view} />
      {!isOpen && <Uitkomsten view={view} />}
      {uitvraag.gedeeld && <Gelezen />}
    </>
  );
}

const Gelezen = () => (
  <Form label="Gelezen" hidden={{ _act: 'tarieven/tariefmelding-lezen' }}>
    <Actions>
      <SubmitButton kind="secondary">Ik heb de uitkomst gelezen</SubmitButton>
    </Actions>
  </Form>
);
