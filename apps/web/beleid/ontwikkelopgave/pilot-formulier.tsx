// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, Form, SubmitButton, TextArea, TextInput } from '#libs/ui';
import type { PilotView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type Props = {
  /** The one to change; null for a new one. */
  readonly pilot: Plat<PilotView> | null;
  readonly plek: string;
  readonly terug: Terug | undefined;
};
const labels = {
  beoogd: 'Wat moet de pilot bereiken?',
  maat: 'Waaraan ziet u of het helpt?',
  begin: 'Van',
  eind: 'Tot en met',
};
export const act = 'beleid/pilot-vastleggen';

/** Writes or changes a pilot; what was typed always comes back. */
export function PilotFormulier({ pilot, plek, terug }: Props) {
  const own = terugVan(terug, act);
  const field = veldVan(own);
  return (
    <>
      <Weigering terug={own} labels={labels} />
      <Form action={plek} label="Pilot vastleggen" hidden={{ _act: act, ...(pilot?.voorbeeld && { voorbeeld: 'on' }) }}>
        <TextInput {...field('naam', pilot?.naam)} label="Naam" />
        <TextArea {...field('beoogd', pilot?.beoogd)} label={labels.beoogd} />
        <TextArea {...field('maat', pilot?.maat)} label={labels.maat} optional />
        <DateInput {...field('begin', pilot?.begin)} label={labels.begin} optional />
        <DateInput
          {...field('eind', pilot?.eind)}
          label={labels.eind}
          hint="De werkvoorraad herinnert eraan."
          optional
        />
        <Actions>
          <SubmitButton kind="secondary">{pilot ? 'Pilot bewaren' : 'Pilot vastleggen'}</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}
