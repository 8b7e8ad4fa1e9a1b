// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { Actions, Attention, Form, Kpis, Money, Section, SubmitButton, TextArea, Waarom } from '#libs/ui';
import type { VerzoekVoorbereiding } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst, stapTekst, waaromTeksten } from '../../shell/teksten.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { Verschil } from '../weergave.tsx';
import type { Verzoekinvoer } from './verzoek-invoer.ts';

type Props = {
  readonly uitkomst: NonNullable<Plat<VerzoekVoorbereiding>['uitkomst']>;
  readonly bedragNu: number;
  readonly eenheid: string;
  readonly invoer: Verzoekinvoer;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** The second half: what the model makes of it, and the request itself. */
export function Indienen({ uitkomst, bedragNu, eenheid, invoer, sleutel, terug }: Props) {
  if (uitkomst.status !== 'decided') return <KanZoNiet uitkomst={uitkomst} />;
  const { bedrag, berekening } = uitkomst.value;
  return (
    <>
      <Section title="Wat dit betekent" id="gevolg">
        <Kpis
          items={[
            { label: 'Tarief van de regio', value: <Money value={bedragNu} />, note: `per ${eenheid}` },
            {
              label: 'Met uw cijfers',
              value: <Money value={bedrag} />,
              note: <Verschil van={bedragNu} naar={bedrag} />,
              action: <Waarom outcome={berekening} texts={waaromTeksten} />,
            },
          ]}
        />
      </Section>
      <Section title="Verzoek indienen" id="indienen">
        <p>Beleid, inkoop en financiën van de regio geven advies. Daarna besluit de programmadirecteur.</p>
        <Weigering terug={terug} labels={labelsOf(invoer)} />
        <Form action="#indienen" label="Verzoek indienen" idempotency={sleutel} hidden={hiddenOf(invoer)}>
          <Redenen invoer={invoer} terug={terug} />
          <TextArea
            name="toelichting"
            label="Toelichting"
            hint="Waarom voert u dit product anders uit, en waaruit blijkt dat? Bestanden voegt u toe als u hebt ingediend."
            defaultValue={terug?.waarden['toelichting']}
            error={foutBij(terug, 'toelichting')}
          />
          <Actions>
            <SubmitButton kind="primary">Verzoek indienen</SubmitButton>
          </Actions>
        </Form>
      </Section>
    </>
  );
}

const reasonAt = (at: number): string => `afwijkingen.${at}.reden`;
const reasonLabel = (soort: string): string => `${stapTekst(soort)}: waarom is dat bij u anders?`;
/** How the fields of reasons are called in what is wrong. */
export const labelsOf = ({ afwijkingen }: Verzoekinvoer): Record<string, string> =>
  Object.fromEntries(afwijkingen.map(({ soort }, at) => [reasonAt(at), reasonLabel(soort)]));

/** Why each figure is another. */
export const Redenen = ({ invoer, terug }: Pick<Props, 'invoer' | 'terug'>) =>
  invoer.afwijkingen.map(({ soort }, at) => (
    <TextArea
      key={soort}
      name={reasonAt(at)}
      label={reasonLabel(soort)}
      hint="In ten minste tien tekens."
      defaultValue={terug?.waarden[reasonAt(at)]}
      error={foutBij(terug, reasonAt(at))}
    />
  ));

type KanNiet = Exclude<Plat<Outcome<unknown>>, { status: 'decided' }>;

/** Why what was filled in leads to no price. */
export const KanZoNiet = ({ uitkomst }: { readonly uitkomst: KanNiet }) => (
  <Attention kind="error" title="Dit kan zo niet">
    {uitkomst.status === 'refused'
      ? uitkomst.reasons.map(redenTekst).map((sentence) => <p key={sentence}>{sentence}</p>)
      : `Nog onbekend: ${uitkomst.missing.map(stapTekst).join(', ')}.`}
  </Attention>
);

/** What was looked at travels with the form that hands it in. */
export const hiddenOf = ({ waarden, afwijkingen }: Verzoekinvoer): Record<string, string> => ({
  ...(waarden['ingang'] && { ingang: waarden['ingang'] }),
  ...Object.fromEntries(
    afwijkingen.flatMap((afwijking, at) =>
      Object.entries(afwijking).map(([naam, waarde]) => [`afwijkingen.${at}.${naam}`, waarde]),
    ),
  ),
});
