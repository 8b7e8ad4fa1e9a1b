// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Actions, Breadcrumb, ButtonLink, Form, PageTitle, SubmitButton } from '#libs/ui';
import type { Terug } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';

type Props = {
  readonly titel: string;
  readonly uitleg: ReactNode;
  /** Where on the page of the regiovisie it stands. */
  readonly plek: string;
  readonly terug: Terug | undefined;
  readonly sleutel: string;
  /** How fields are called on screen, where that differs from their name. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
  /** Between the title and the form. */
  readonly vooraf?: ReactNode;
  /** Under the form. */
  readonly daarna?: ReactNode;
};

/** The page on which one part of the regiovisie is written. */
export const Visieformulier = ({
  titel,
  uitleg,
  plek,
  terug,
  sleutel,
  labels = {},
  children,
  vooraf,
  daarna,
}: Props) => (
  <>
    <title>{`${titel} – Inkoopregie`}</title>
    <Breadcrumb
      items={[
        { label: 'Beleid', href: '/beleid' },
        { label: 'Regiovisie', href: `/beleid/regiovisie#${plek}` },
        { label: titel },
      ]}
    />
    <PageTitle title={titel} state={uitleg} />
    {vooraf}
    <Weigering terug={terug} labels={labels} />
    <Form idempotency={sleutel}>
      {children}
      <Actions>
        <SubmitButton>Bewaar</SubmitButton>
        <ButtonLink kind="secondary" href={`/beleid/regiovisie#${plek}`}>
          Terug zonder bewaren
        </ButtonLink>
      </Actions>
    </Form>
    {daarna}
  </>
);
