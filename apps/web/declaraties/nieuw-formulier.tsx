// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  EmptyState,
  FieldSet,
  Form,
  formatValue,
  MoneyInput,
  NumberInput,
  Section,
  SubmitButton,
} from '#libs/ui';
import type { TeDeclarerenView } from '#modules/declaraties';
import type { Plat } from '../shell/plat.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { NieuwTerug } from './nieuw.actie.ts';
import { eenheidText, frequentieText, maandText, volumeText } from './weergave.tsx';

type Formulier = Plat<TeDeclarerenView>;
export type Regel = Formulier['regels'][number];
export type Props = {
  readonly formulier: Formulier;
  readonly gemeente: string;
  readonly terug: NieuwTerug | undefined;
};

const keuzeOf = ({ gemeente, wet, maand }: Formulier) => ({ gemeente, wet, maand });

/** Per allocation the delivered volume; the tariff of the agreement stands there already. */
export function LeverFormulier({ formulier, gemeente, terug }: Props) {
  const { regels, maand, voorbij } = formulier;
  // Only lines with fields are numbered: a gap in the numbers would be sent as an empty line.
  const open = regels.filter(({ toegekend }) => toegekend === null);
  if (regels.length === 0)
    return (
      <EmptyState title="Niets te declareren">
        In {maandText(`${maand}-01`)} had u bij {gemeente} geen lopende toewijzing.
      </EmptyState>
    );
  return (
    <Section title={`Geleverd in ${maandText(`${maand}-01`)} voor ${gemeente}`}>
      <Weigering terug={terug?.terug ?? undefined} labels={labelsOf(open)} />
      <Form hidden={keuzeOf(formulier)} label="Wat u hebt geleverd">
        {regels.map((regel) => (
          <RegelVelden key={regel.toewijzing} regel={regel} at={open.indexOf(regel)} terug={terug} />
        ))}
        {voorbij && (
          <Actions>
            <SubmitButton name="stap" value="nakijken" kind="primary">
              Declaratie nakijken
            </SubmitButton>
          </Actions>
        )}
      </Form>
    </Section>
  );
}

/** Each field by whom it is about: a number of a line says nothing here. */
const labelsOf = (open: readonly Regel[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    open.flatMap((regel, at) => [
      [`regels.${at}.volume`, `${legendOf(regel)}, geleverd`],
      [`regels.${at}.tarief`, `${legendOf(regel)}, tarief`],
    ]),
  );

const legendOf = (regel: Regel): string => `${nameOf(regel)}: ${regel.productnaam ?? regel.productcode}`;

type RegelProps = { readonly regel: Regel; readonly at: number; readonly terug: NieuwTerug | undefined };

function RegelVelden({ regel, at, terug }: RegelProps) {
  const veld = (name: string) => `regels.${at}.${name}`;
  const waarde = (name: string) => terug?.waarden[veld(name)];
  return (
    <FieldSet legend={legendOf(regel)} hint={toelichting(regel)}>
      {regel.toegekend !== null ? (
        <Attention kind="info">Over deze maand is al toegekend, in regel {regel.toegekend}.</Attention>
      ) : (
        <>
          <input type="hidden" name={veld('toewijzing')} value={regel.toewijzing} />
          <NumberInput
            name={veld('volume')}
            label="Geleverd"
            hint="Laat leeg als u deze maand niets hebt geleverd."
            optional
            unit={eenheidText(regel.eenheid)}
            defaultValue={waarde('volume')}
            error={foutBij(terug?.terug ?? undefined, veld('volume'))}
          />
          {regel.eenheid !== '83' && (
            <MoneyInput
              name={veld('tarief')}
              label="Tarief"
              hint={
                regel.tarief === null
                  ? 'Van deze overeenkomst is hier geen tarief bekend.'
                  : 'Het tarief van uw overeenkomst.'
              }
              unit={`per ${eenheidText(regel.eenheid, 1)}`}
              defaultValue={waarde('tarief') ?? (regel.tarief === null ? undefined : asEuros(regel.tarief))}
              error={foutBij(terug?.terug ?? undefined, veld('tarief'))}
            />
          )}
        </>
      )}
    </FieldSet>
  );
}

const asEuros = (cent: number): string => (cent / 100).toFixed(2).replace('.', ',');

const toelichting = ({ nummer, begin, eind, volume, eenheid, frequentie }: Regel): string =>
  [
    `Toewijzing ${nummer}, ${formatValue(begin, 'datum')} tot en met ${formatValue(eind, 'datum')}.`,
    volume === null ? '' : `Toegewezen: ${volumeText(volume, eenheid)} ${frequentieText(frequentie ?? '')}.`,
  ].join(' ');

/** For whom, as far as that is known here. */
export const nameOf = (regel: Regel | undefined): string =>
  regel?.jeugdige ?? (regel ? `Toewijzing ${regel.nummer}` : '');
