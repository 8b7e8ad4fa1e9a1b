// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Datum, Details, Form, SubmitButton, TextArea } from '#libs/ui';
import type { Terug } from '../../shell/pagina.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Visie } from './woorden.tsx';

type Weggelaten = Visie['weggelaten']['functies' | 'geraadpleegden'][number];
type Props = {
  readonly soort: 'functie' | 'geraadpleegde';
  /** What was left out already, and why. */
  readonly weggelaten: Weggelaten | null;
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

/** Leaves a line out of the regiovisie; of one that is out it says why. */
export function Weglaten({ soort, weggelaten, terug, sleutel }: Props) {
  const own = terugVan(terug, 'beleid/visieregel-weglaten');
  if (weggelaten) return null;
  return (
    <Details summary={`Deze ${soort} weglaten`} open={own !== undefined}>
      <p>Deze regel verdwijnt uit de regiovisie. Versies die al aan de raden zijn aangeboden, veranderen niet.</p>
      <Weigering terug={own} labels={{ reden: 'Waarom' }} />
      <Form
        idempotency={`${sleutel}-weg`}
        label={`Deze ${soort} weglaten`}
        hidden={{ _act: 'beleid/visieregel-weglaten' }}
      >
        <TextArea {...veldVan(own)('reden')} label="Waarom?" hint="De reden blijft bij de regiovisie staan." />
        <Actions>
          <SubmitButton kind="destructive">Weglaten</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}

/** Above the form of what was left out. */
export const IsWeggelaten = ({ weggelaten: { weggelaten, door } }: { readonly weggelaten: Weggelaten }) => (
  <Attention kind="info" title="Dit is weggelaten uit de regiovisie">
    <p>
      {weggelaten} <Wie door={door} />
    </p>
    <p>Bewaart u dit formulier, dan staat het er weer in.</p>
  </Attention>
);

const Wie = ({ door }: Pick<Weggelaten, 'door'>) =>
  door && (
    <>
      ({door.naam}, <Datum value={door.op} />)
    </>
  );
