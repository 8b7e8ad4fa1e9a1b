// SPDX-License-Identifier: EUPL-1.2
import { Fragment, type ReactNode } from 'react';
import { Actions, Form, Section, SubmitButton } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { terugVan, Weigering } from '../shell/terug.tsx';

/** One thing that somebody entered and another person must hold against its source. */
export type Ingevoerd = {
  readonly id: string;
  readonly kop: ReactNode;
  /** What the form is called for who does not see it. */
  readonly label: string;
  /** Who entered it, and where it comes from. */
  readonly herkomst: ReactNode;
  readonly magVaststellen: boolean;
};

type Props = {
  readonly ingevoerd: readonly Ingevoerd[];
  /** What it is: "cijfer". */
  readonly wat: string;
  readonly uitleg: string;
  /** The field by which the acts know it. */
  readonly veld: string;
  readonly vaststellen: string;
  readonly afwijzen: string;
  readonly terug: Terug | undefined;
};

/** What waits for a second person, each with the way to settle it. */
export function TeControleren({ ingevoerd, wat, uitleg, veld, vaststellen, afwijzen, terug }: Props) {
  if (ingevoerd.length === 0) return null;
  return (
    <Section title="Te controleren" id="controleren">
      <p>{uitleg}</p>
      <Weigering terug={terugVan(terug, vaststellen) ?? terugVan(terug, afwijzen)} />
      {ingevoerd.map(({ id, kop, label, herkomst, magVaststellen }) => (
        <Fragment key={id}>
          <h3>{kop}</h3>
          <p>{herkomst}</p>
          {magVaststellen ? (
            <Form action="#controleren" label={label} hidden={{ [veld]: id }}>
              <Actions>
                <SubmitButton kind="secondary" name="_act" value={vaststellen}>
                  Het {wat} klopt
                </SubmitButton>
                <SubmitButton kind="destructive" name="_act" value={afwijzen}>
                  Het {wat} klopt niet
                </SubmitButton>
              </Actions>
            </Form>
          ) : (
            <p>Een collega controleert dit {wat}.</p>
          )}
        </Fragment>
      ))}
    </Section>
  );
}
