// SPDX-License-Identifier: EUPL-1.2
import { eurocent, formatBedrag } from '#libs/kernel';
import { Actions, Badge, CheckboxGroup, Form, Section, SubmitButton } from '#libs/ui';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Invullen } from './inschrijfstappen.ts';
import type { StapProps } from './stap-bedrijf.tsx';
import { Voorbeeldtarieven } from './woorden.tsx';

type Props = StapProps & { readonly view: Invullen };

/** Which products the aanbieder wants to deliver. */
export const StapProducten = ({
  concept: { inschrijving },
  view: { voorwaarden, tarieven },
  sleutel,
  terug,
}: Props) => (
  <Section title="Welke producten wilt u leveren?">
    <p>U toont later voor elk product dat u kiest uw ervaring en uw personeel aan.</p>
    <Weigering terug={terug} />
    <Form idempotency={sleutel}>
      <CheckboxGroup
        name="producten[]"
        label="Producten"
        options={voorwaarden.producten.map(({ code, naam, eenheid, voorbeeld }) => ({
          value: code,
          label: (
            <>
              {naam} {voorbeeld && <Badge kind="voorbeeld" />}
            </>
          ),
          hint: range(
            tarieven.filter(({ product }) => product === code).map(({ bedrag }) => bedrag),
            eenheid,
          ),
        }))}
        defaultValue={terug?.lijsten['producten'] ?? inschrijving.producten}
        error={foutBij(terug, 'producten')}
      />
      <Voorbeeldtarieven tarieven={tarieven} />
      <Actions>
        <SubmitButton>Bewaren en verder</SubmitButton>
      </Actions>
    </Form>
  </Section>
);

function range(bedragen: readonly number[], eenheid: string): string {
  if (bedragen.length === 0) return `per ${eenheid}`;
  const [low, high] = [Math.min(...bedragen), Math.max(...bedragen)].map((bedrag) => formatBedrag(eurocent(bedrag)));
  return low === high ? `${low} per ${eenheid}` : `${low} tot ${high} per ${eenheid}, naar uw cao en omvang`;
}
