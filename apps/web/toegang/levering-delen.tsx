// SPDX-License-Identifier: EUPL-1.2
import { Actions, Badge, DateInput, Datum, Details, Form, Section, Select, SubmitButton, Table } from '#libs/ui';
import type { LeveringView, ToewijzingView } from '#modules/toegang';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import { stopreden, stopredenen } from './weergave.tsx';

type Props = { readonly toewijzing: Plat<ToewijzingView> };

const staten = {
  gestart: <Badge kind="positive">loopt</Badge>,
  'tijdelijk-gestopt': <Badge kind="warning">tijdelijk gestopt</Badge>,
  gestopt: <Badge>gestopt</Badge>,
};

/** What is really given under an allocation. */
export const Levering = ({ toewijzing: { leveringen, wet } }: Props) => (
  <Section title="Levering" id="levering">
    <Table
      caption="Wanneer de zorg begon en stopte"
      captionHidden
      rows={leveringen}
      rowKey={({ begin }) => begin}
      empty="De aanbieder heeft nog niet gemeld dat de zorg is begonnen."
      columns={[
        { key: 'begin', head: 'Begonnen', kind: 'name', cell: ({ begin }) => <Datum value={begin} /> },
        { key: 'staat', head: 'Stand', cell: ({ staat }) => staten[staat] },
        { key: 'stops', head: 'Gestopt', cell: ({ stops }) => <Stops stops={stops} wet={wet} /> },
      ]}
    />
  </Section>
);

const Stops = ({ stops, wet }: Pick<Plat<LeveringView>, 'stops'> & { readonly wet: string }) =>
  stops.length === 0
    ? 'nog niet'
    : stops.map(({ einde, reden }) => (
        <p key={`${einde} ${reden}`}>
          <Datum value={einde} />: {stopreden(wet, reden)}
        </p>
      ));

type FormProps = Props & { readonly starten: Terug | undefined; readonly stoppen: Terug | undefined };

/** What a provider without software of its own tells: it began, it stopped, or that was a mistake. */
export function Melden({ toewijzing, starten, stoppen }: FormProps) {
  const laatste = toewijzing.leveringen.at(-1);
  const loopt = laatste !== undefined && laatste.staat !== 'gestopt';
  return (
    <>
      {laatste?.staat !== 'gestart' && <Starten terug={starten} />}
      {loopt && <Stoppen begin={laatste.begin} wet={toewijzing.wet} terug={stoppen} />}
      {laatste && <Terugnemen laatste={laatste} starten={starten} stoppen={stoppen} />}
    </>
  );
}

const Starten = ({ terug }: { readonly terug: Terug | undefined }) => (
  <Section title="Zorg starten" id="starten">
    <Weigering terug={terug} />
    <Form action="#starten" label="Zorg starten" hidden={{ _act: 'toegang/zorg-starten' }}>
      <DateInput
        name="begin"
        label="Op welke dag is de zorg begonnen?"
        hint="Meld dit binnen vijf werkdagen nadat de zorg is begonnen."
        defaultValue={terug?.waarden['begin']}
        error={foutBij(terug, 'begin')}
      />
      <Actions>
        <SubmitButton kind="primary">Start melden</SubmitButton>
      </Actions>
    </Form>
  </Section>
);

type StopProps = { readonly begin: string; readonly wet: string; readonly terug: Terug | undefined };

const Stoppen = ({ begin, wet, terug }: StopProps) => (
  <Section title="Zorg stoppen" id="stoppen">
    <Weigering terug={terug} />
    <Form action="#stoppen" label="Zorg stoppen" hidden={{ _act: 'toegang/zorg-stoppen', begin }}>
      <DateInput
        name="einde"
        label="Op welke dag is de zorg gestopt?"
        defaultValue={terug?.waarden['einde']}
        error={foutBij(terug, 'einde')}
      />
      <Select
        name="reden"
        label="Waarom is de zorg gestopt?"
        empty="Kies een reden"
        options={stopredenen(wet)}
        defaultValue={terug?.waarden['reden']}
        error={foutBij(terug, 'reden')}
      />
      <Actions>
        <SubmitButton kind="primary">Stop melden</SubmitButton>
      </Actions>
    </Form>
  </Section>
);

type TerugProps = Omit<FormProps, 'toewijzing'> & { readonly laatste: Plat<LeveringView> };

/** The last that was told, taken back: it counts as never told. */
function Terugnemen({ laatste: { begin, stops }, starten, stoppen }: TerugProps) {
  const stop = stops.at(-1);
  const acts = stop
    ? { _act: 'toegang/zorg-stoppen', begin, einde: stop.einde, reden: stop.reden }
    : { _act: 'toegang/zorg-starten', begin };
  const wat = stop ? 'stop' : 'start';
  return (
    <Details
      summary={`De laatste ${wat} was een vergissing`}
      open={(starten ?? stoppen)?.waarden['terugnemen'] === 'on'}
    >
      <Form label={`De ${wat} terugnemen`} hidden={{ ...acts, terugnemen: 'on' }}>
        <p>
          De {wat} van <Datum value={stop?.einde ?? begin} /> telt dan als nooit gemeld. Meld daarna wat er wel is
          gebeurd.
        </p>
        <Actions>
          <SubmitButton kind="secondary">De {wat} terugnemen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
