// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, DateInput, Form, Section, SubmitButton, TextInput } from '#libs/ui';
import type { RegiovisieView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import { redenTekst } from '../../shell/teksten.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type Props = {
  readonly aanbiedbaar: RegiovisieView['aanbiedbaar'];
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

/** Puts the regiovisie as it stands before the councils; until it can go, it says what is still to be done. */
export function Aanbieden({ aanbiedbaar, terug, sleutel }: Props) {
  const field = veldVan(terug);
  return (
    <Section title="Aanbieden aan de raden" id="aanbieden">
      {aanbiedbaar.status === 'refused' ? (
        <Attention kind="info" title="De regiovisie kan nog niet naar de raden">
          {aanbiedbaar.reasons.map((reason) => (
            <p key={reason.code}>{redenTekst(reason)}</p>
          ))}
        </Attention>
      ) : (
        <>
          <p>
            De regiovisie wordt een versie die niet meer verandert. Zij is vastgesteld als alle raden haar vaststellen.
            U kunt daarna verder werken aan een volgende versie.
          </p>
          <Weigering terug={terug} labels={{ van: 'Geldt vanaf', tot: 'Tot en met' }} />
          <Form idempotency={sleutel} label="Aanbieden aan de raden" action="#aanbieden">
            <TextInput {...field('titel', 'Regiovisie jeugdhulp')} label="Titel" />
            <DateInput {...field('van')} label="Geldt vanaf" />
            <DateInput {...field('tot')} label="Tot en met" optional />
            <Actions>
              <SubmitButton>Versie aanbieden</SubmitButton>
            </Actions>
          </Form>
        </>
      )}
    </Section>
  );
}
